import { panelIds } from "@db/queries/challenges-people.server";
import { noteRows } from "@db/queries/challenges-review.server";
import { say } from "~/i18n/lookup.server";
import { type Ctx, personId } from "~/lib/ctx";
import type { Opened } from "./standing.server";

export interface NoteFacts {
  id: string;
  field: string;
  body: string;
  at: Date;
  author: string;
  mine: boolean;
  resolvedAt: Date | null;
}

/** The coaching thread; who reviews is named only to those within the review. */
export async function notesFor(ctx: Ctx, { row, may }: Opened): Promise<NoteFacts[]> {
  const me = personId(ctx.actor);
  const panel = may("read_scores").ok ? new Set<string>() : await panelIds(ctx.db, row.id);
  return (await noteRows(ctx.db, row.id)).map(({ authorId, author, ...note }) => ({
    ...note,
    author: panel.has(authorId) ? say("challenges_who_panel", {}, ctx.locale) : author,
    mine: authorId === me,
  }));
}
