import { lastRevision } from "@db/queries/challenges.server";
import { decisionRows } from "@db/queries/challenges-review.server";
import { properName } from "~/lib/bilingual";
import type { Ctx } from "~/lib/ctx";
import { forbidden } from "~/lib/errors";
import { newId } from "~/lib/ids";
import { insist } from "~/lib/policy";
import type { BriefContent } from "./brief";
import { contentOf } from "./content.server";
import { mayPose } from "./create.server";
import { type NoteFacts, notesFor } from "./notes.server";
import { type PassportReading, readPassport } from "./passport";
import { type Readiness, readiness } from "./readiness";
import { openChallenge } from "./standing.server";

export interface WritingView {
  id: string;
  code: string | null;
  state: string;
  version: number;
  /** A fresh name for this sitting. */
  editKey: string;
  updatedAt: Date;
  content: BriefContent;
  readiness: Readiness;
  passport: PassportReading;
  notes: NoteFacts[];
  /** Why the brief came back, in the words of whoever sent it. */
  wanted: string | null;
}

/** The brief in its owner's hands; null when it is not his turn to write. */
export async function writingView(ctx: Ctx, id: string): Promise<WritingView | null> {
  const opened = await openChallenge(ctx, id);
  const { row, who, may } = opened;
  const ruling = may("edit");
  if (!ruling.ok && ruling.code === "wrong_state") return null;
  insist(ruling, who.signedIn);
  const content = await contentOf(ctx.db, row);
  return {
    id,
    code: row.code,
    state: row.state,
    version: row.version,
    editKey: newId(ctx.now),
    updatedAt: row.updatedAt,
    content,
    readiness: readiness(content),
    passport: readPassport(row.dataPassport),
    wanted:
      row.state === "changes_requested"
        ? ((await decisionRows(ctx.db, id)).find((one) => one.decision === "changes_requested")?.reason ?? null)
        : null,
    notes: (await notesFor(ctx, opened)).filter((note) => note.resolvedAt === null),
  };
}

/** Own organisations that may pose; the page says what to do when there is none. */
export function posingOrganisations(ctx: Ctx): { id: string; name: string }[] {
  if (ctx.actor.kind !== "person") return [];
  return ctx.actor.organisations.filter((one) => mayPose(one.kind).ok).map((one) => ({ id: one.id, name: properName(one, ctx.locale) }));
}

/** What the owner gets in hand after submitting. */
export async function receiptView(ctx: Ctx, id: string) {
  const { row, who } = await openChallenge(ctx, id);
  if (who.relation !== "owner_lead" && who.relation !== "owner_member") throw forbidden("challenges_refused_owner_only");
  return {
    id,
    code: row.code,
    title: row.title,
    state: row.state,
    at: row.stateSince,
    firstSubmittedAt: row.firstSubmittedAt,
    revision: await lastRevision(ctx.db, id),
  };
}
