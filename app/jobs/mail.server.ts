import type { Db } from "@db/client.server";
import { dropDeadLinks, dropOldBodies, insertMail, latestMails, linkGone } from "@db/queries/mails.server";
import type { MailState } from "@db/vocabulary/states";
import { newId } from "~/lib/ids";

export interface Letter {
  /** The same key twice is one letter. */
  dedupeKey: string;
  to: string;
  subject: string;
  /** Plain text. */
  body: string;
  /** A link in the body that opens something by itself; it does not stay here longer than it works or than it takes to send it. */
  secretLink?: string;
}

/** One line: a subject made from somebody's words must not begin another header. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();

/**
 * Puts a letter into the outbox in the caller's own transaction; the mailer sends it later.
 * @returns false when a letter with this key was queued before.
 */
export async function queueMail(tx: { db: Db; now: Date }, { dedupeKey, to, subject, body, secretLink }: Letter): Promise<boolean> {
  if (/[\p{Cc}\s,;<>]/u.test(to)) throw new Error("a letter's address is not one plain address");
  return insertMail(tx.db, {
    id: newId(tx.now),
    dedupeKey,
    toAddress: to,
    subject: oneLine(subject).slice(0, 200),
    body,
    secretLink: secretLink ?? null,
    nextAt: tx.now,
    createdAt: tx.now,
  });
}

export interface QueuedLetter {
  id: string;
  to: string;
  subject: string;
  body: string;
  /** Its link has been taken out. */
  linkGone: boolean;
  state: MailState;
  createdAt: Date;
}

/** The newest letters, for the development outbox. */
export async function recentLetters(db: Db, limit: number): Promise<QueuedLetter[]> {
  return (await latestMails(db, limit)).map(({ id, toAddress, subject, body, state, createdAt }) => ({
    id,
    to: toAddress,
    subject,
    body,
    linkGone: body.includes(linkGone),
    state,
    createdAt,
  }));
}

/** Letters are kept for as long as somebody may ask what was written to him. */
export const forgetOldLetters = (ctx: { db: Db; now: Date }, days: number): Promise<number> =>
  dropOldBodies(ctx.db, new Date(ctx.now.getTime() - days * 86_400_000));

export const forgetDeadLinks = (ctx: { db: Db; now: Date }): Promise<number> => dropDeadLinks(ctx.db, ctx.now);
