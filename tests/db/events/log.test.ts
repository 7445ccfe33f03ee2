import { openTransaction } from "@db/client.server";
import { rows, transaction } from "@db/transaction.server";
import { contextOn, onServer, rolledBack, testDatabase } from "@tests/support/database";
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readTimeline, verifyLog } from "~/features/events/index.server";
import { newId } from "~/lib/ids";

const fact = (id: string, about: string[] = []) => ({
  type: "test.happened",
  version: 1,
  subject: { kind: "test", id },
  about,
  audience: "public" as const,
  body: { n: 1, word: "甲" },
});

describe("the event log", () => {
  it("chains what a transaction records and finds it on each timeline", () =>
    rolledBack(async (ctx) => {
      const [a, b] = [newId(), newId()];
      await transaction(ctx, async (tx) => {
        tx.record(fact(a, [b]));
        tx.record(fact(a));
      });
      await transaction(ctx, async (tx) => tx.record(fact(b)));
      expect((await readTimeline(ctx.db, b, ["public"])).map((one) => one.subjectId)).toEqual([b, a]);
      expect(await readTimeline(ctx.db, b, ["staff"])).toEqual([]);
      expect(await verifyLog(ctx.db)).toMatchObject({ verdict: "intact" });
    }));

  it("forgets what a failed savepoint recorded, and keeps the rest", () =>
    rolledBack(async (ctx) => {
      const id = newId();
      await transaction(ctx, async (tx) => {
        tx.record(fact(id));
        await transaction(tx, async (inner) => {
          inner.record(fact(id));
          throw new Error("no");
        }).catch(() => undefined);
      });
      expect(await readTimeline(ctx.db, id, ["public"])).toHaveLength(1);
    }));

  it("refuses to be changed, shortened or emptied", () =>
    rolledBack(async (ctx) => {
      await transaction(ctx, async (tx) => tx.record(fact(newId())));
      for (const statement of [sql`update events set body = '{}'`, sql`delete from events`, sql`truncate events`])
        await expect(ctx.db.transaction((tx) => tx.execute(statement))).rejects.toThrow();
    }));

  it.each([
    ["changed", sql`update events set body = '{"n":2}' where seq = (select max(seq) - 1 from events)`],
    ["unchained", sql`delete from events where seq = (select max(seq) - 1 from events)`],
  ])("names what somebody with all rights did: %s", (verdict, tampering) =>
    rolledBack(async (ctx) => {
      for (let n = 0; n < 3; n += 1) await transaction(ctx, async (tx) => tx.record(fact(newId())));
      await ctx.db.execute(sql`alter table events disable trigger user`);
      await ctx.db.execute(tampering);
      expect(await verifyLog(ctx.db)).toMatchObject({ verdict });
      await ctx.db.execute(sql`alter table events enable trigger user`);
    }),
  );

  it("refuses the root database inside an open transaction instead of hanging", async () => {
    const { db } = await testDatabase();
    await openTransaction.run(true, async () => {
      expect(() => db.select()).toThrow(/open transaction/);
    });
  });

  it("reads counts and times alike on both drivers", () =>
    rolledBack(async (ctx) => {
      const [row] = await rows(ctx.db, sql`select count(*)::int as n from events`, z.object({ n: z.number().int() }));
      expect(row?.n).toBeTypeOf("number");
    }));

  it.runIf(onServer)("keeps one chain and no gap under 16 writers at once", async () => {
    const { db } = await testDatabase();
    const before = await verifyLog(db);
    await Promise.all(
      Array.from({ length: 16 }, async () => {
        for (let n = 0; n < 25; n += 1) await transaction(contextOn(db), async (tx) => tx.record(fact(newId())));
      }),
    );
    const after = await verifyLog(db);
    expect(after).toMatchObject({ verdict: "intact", count: before.count + 400 });
  });
});
