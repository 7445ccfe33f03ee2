import { accounts, events, mails } from "@db/schema";
import { as } from "@tests/support/database";
import { makePerson } from "@tests/support/factories";
import { desc, eq } from "drizzle-orm";
import type { Browser } from "~/features/accounts/index.server";
import { hashPassword } from "~/features/accounts/index.server";
import type { Ctx, Person } from "~/lib/ctx";
import { visitor } from "~/lib/ctx";

export const origin = "https://cuilian.example.org";
export const browser: Browser = { userAgent: "Mozilla/5.0 (Macintosh) Firefox/140.0", replaces: null };
export const good = "紅茶 半糖 rail 少冰";
export const better = "wooden bridge 42 月臺";

// Hashed once: it takes 11 ms and may not happen inside the test's transaction.
const hashed = hashPassword(good);

/** A person with a working account and the password `good`. */
export async function makeMember(ctx: Ctx, over: Parameters<typeof makePerson>[1] = {}): Promise<Person> {
  const person = await makePerson(ctx, over);
  await ctx.db
    .update(accounts)
    .set({ passwordHash: await hashed })
    .where(eq(accounts.personId, person.id));
  return person;
}

export const asVisitor = (ctx: Ctx): Ctx => as(ctx, visitor);

export async function letters(ctx: Ctx) {
  return ctx.db.select().from(mails).orderBy(desc(mails.createdAt), desc(mails.id));
}

/** The secret of the newest link of a kind. */
export async function linkIn(ctx: Ctx, path: string): Promise<string> {
  for (const { body } of await letters(ctx)) {
    const found = new RegExp(`${origin}/${path}/([\\w-]+)`).exec(body)?.[1];
    if (found) return found;
  }
  throw new Error(`no letter with a link to /${path}`);
}

export async function eventsAbout(ctx: Ctx, personId: string) {
  return ctx.db.select().from(events).where(eq(events.subjectId, personId)).orderBy(events.seq);
}
