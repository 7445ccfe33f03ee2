import { desc, eq, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "../client.server";
import { mails } from "../schema";
import { rows } from "../transaction.server";

export type MailRow = typeof mails.$inferSelect;

/** Adds a letter unless one with its key exists. @returns whether it was added. */
export async function insertMail(
  db: Db,
  mail: Pick<typeof mails.$inferInsert, "id" | "dedupeKey" | "toAddress" | "subject" | "body" | "secretLink" | "nextAt" | "createdAt">,
): Promise<boolean> {
  const added = await db.insert(mails).values(mail).onConflictDoNothing({ target: mails.dedupeKey }).returning({ id: mails.id });
  return added.length === 1;
}

export async function latestMails(db: Db, limit: number): Promise<MailRow[]> {
  return db.select().from(mails).orderBy(desc(mails.createdAt), desc(mails.id)).limit(limit);
}

const claimed = z.object({ id: z.string(), to_address: z.string(), subject: z.string(), body: z.string(), attempts: z.number() });

/** Takes the next letter that is due and hides it from other workers until the lease ends. */
export async function claimMail(
  db: Db,
  now: Date,
  leaseUntil: Date,
): Promise<Pick<MailRow, "id" | "toAddress" | "subject" | "body" | "attempts"> | null> {
  const [mail] = await rows(
    db,
    sql`update mails set attempts = attempts + 1, next_at = ${leaseUntil.toISOString()}
        where id = (select id from mails where state = 'queued' and next_at <= ${now.toISOString()} order by next_at, id limit 1 for update skip locked)
        returning id, to_address, subject, body, attempts`,
    claimed,
  );
  return mail ? { id: mail.id, toAddress: mail.to_address, subject: mail.subject, body: mail.body, attempts: mail.attempts } : null;
}

/** Stands in a stored letter where a link was. */
export const linkGone = "[…]";
const withoutLink = {
  body: sql`case when ${mails.secretLink} is null then ${mails.body} else replace(${mails.body}, ${mails.secretLink}, ${linkGone}) end`,
  secretLink: null,
};

export async function mailSent(db: Db, id: string, now: Date): Promise<void> {
  await db
    .update(mails)
    .set({ ...withoutLink, state: "sent", sentAt: now, lastError: null })
    .where(eq(mails.id, id));
}

export async function retryMail(db: Db, id: string, nextAt: Date, error: string): Promise<void> {
  await db.update(mails).set({ nextAt, lastError: error }).where(eq(mails.id, id));
}

export async function mailFailed(db: Db, id: string, error: string): Promise<void> {
  await db
    .update(mails)
    .set({ ...withoutLink, state: "failed", lastError: error })
    .where(eq(mails.id, id));
}

/** Drops the texts of letters that went or were given up before this moment; that they did stays. @returns how many. */
export async function dropOldBodies(db: Db, before: Date): Promise<number> {
  const old = sql`${mails.state} <> 'queued' and ${mails.body} <> '' and coalesce(${mails.sentAt}, ${mails.createdAt}) < ${before.toISOString()}::timestamptz`;
  const dropped = await db.update(mails).set({ body: "", secretLink: null }).where(old).returning({ id: mails.id });
  return dropped.length;
}

/** Takes links out of letters that still lie here though the link was used, replaced or has run out. @returns how many. */
export async function dropDeadLinks(db: Db, now: Date): Promise<number> {
  const token = sql`encode(sha256(convert_to(substring(${mails.secretLink} from '[^/]+$'), 'UTF8')), 'hex')`;
  const alive = sql`exists (select 1 from account_tokens t where t.token_hash = ${token} and t.used_at is null and t.expires_at > ${now.toISOString()}::timestamptz)`;
  const dropped = await db.update(mails).set(withoutLink).where(sql`${mails.secretLink} is not null and not ${alive}`).returning({ id: mails.id });
  return dropped.length;
}
