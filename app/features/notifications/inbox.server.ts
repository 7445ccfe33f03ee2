import { markRead, notificationById, notificationsOf, titlesOf, unreadCount } from "@db/queries/notifications.server";
import { inLocale } from "~/i18n/scope.server";
import { type Ctx, personId } from "~/lib/ctx";
import { AppError, notFound } from "~/lib/errors";
import type { NotificationKind } from "./kinds";
import { sentence } from "./sentences.server";
import { wordsFor } from "./words.server";

export interface InboxLine {
  id: string;
  text: string;
  at: Date;
  unread: boolean;
}

const pageSize = 20;

function me(ctx: Ctx): string {
  const id = personId(ctx.actor);
  if (!id) throw new AppError("unauthenticated", { reason: "errors_sign_in" });
  return id;
}

/** A page of the reader's own inbox, newest first. */
export async function inbox(
  ctx: Ctx,
  before: { at: Date; id: string } | null,
): Promise<{ lines: InboxLine[]; unread: number; next: { at: Date; id: string } | null }> {
  const person = me(ctx);
  const found = await notificationsOf(ctx.db, person, before, pageSize + 1);
  const shown = found.slice(0, pageSize);
  const ids = (key: string) => [...new Set(shown.map((row) => row.params[key]).filter((one): one is string => one !== undefined))];
  const titles = await titlesOf(ctx.db, {
    challenges: ids("challengeId"),
    teams: ids("teamId"),
    organisations: ids("organisationId"),
    // Where people meet is read on the page, by those who may still see it; an old line must not tell it.
    meetings: [],
  });
  const last = shown.at(-1);
  return {
    lines: inLocale(ctx.locale, () =>
      shown.map((row) => ({
        id: row.id,
        text: sentence(row.kind as NotificationKind, wordsFor(row.params, titles, ctx.locale)),
        at: row.at,
        unread: row.readAt === null,
      })),
    ),
    unread: await unreadCount(ctx.db, person),
    next: found.length > pageSize && last ? { at: last.at, id: last.id } : null,
  };
}

/** How many unread lines the signed-in person has; nobody else's. */
export const unreadOf = async (ctx: Ctx): Promise<number> => (ctx.actor.kind === "person" ? unreadCount(ctx.db, ctx.actor.id) : 0);

/** Marks a line as read and says where it leads. */
export async function openNotification(ctx: Ctx, id: string): Promise<string> {
  const person = me(ctx);
  const row = await notificationById(ctx.db, person, id);
  if (!row) throw notFound();
  await markRead(ctx.db, person, ctx.now, id);
  return row.href;
}

export async function markAllRead(ctx: Ctx): Promise<void> {
  await markRead(ctx.db, me(ctx), ctx.now);
}
