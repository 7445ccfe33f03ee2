import { type Database, openDatabase } from "@db/client.server";
import { events } from "@db/schema";
import { transaction } from "@db/transaction.server";
import { loadReference } from "@seeds/reference/load.server";
import { as, contextOn, testNow } from "@tests/support/database";
import { desc } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { remembered } from "~/features/events/index.server";
import { mostAnswers } from "~/features/events/remembered.server";
import { kpiTree } from "~/features/kpi/index.server";
import { type Ctx, type Person, visitor } from "~/lib/ctx";
import { newId } from "~/lib/ids";

let database: Database;
let ctx: Ctx;
beforeAll(async () => {
  database = await openDatabase({ dataDir: "memory://" });
  ctx = contextOn(database.db);
  await loadReference(ctx);
});
afterAll(() => database.close());

const fact = () => ({
  type: "test.happened",
  version: 1,
  subject: { kind: "test", id: newId() },
  about: [],
  audience: "public" as const,
  body: { n: 1 },
});
const happens = (on: Ctx = ctx) => transaction(on, async (tx) => tx.record(fact()));
/** Work that counts how often it is done. */
function counter() {
  let n = 0;
  return async () => ++n;
}

describe("what is remembered", () => {
  it("is worked out once, also for those who ask at the same time", async () => {
    const work = counter();
    expect(await Promise.all([1, 2, 3].map(() => remembered(ctx, ["once"], work)))).toEqual([1, 1, 1]);
    expect(await remembered(ctx, ["once"], work)).toBe(1);
    expect(await remembered(ctx, ["another"], work)).toBe(2);
  });

  it("is worked out anew after an event, one written by another process included, and each minute", async () => {
    const work = counter();
    expect(await remembered(ctx, ["news"], work)).toBe(1);
    await happens();
    expect(await remembered(ctx, ["news"], work)).toBe(2);
    // Another process tells this one nothing: only the row is there.
    const [last] = await ctx.db.select().from(events).orderBy(desc(events.seq)).limit(1);
    if (!last) throw new Error("no event");
    await ctx.db.insert(events).values({ ...last, id: newId(), seq: 0, prev: "", hash: "" });
    expect(await remembered(ctx, ["news"], work)).toBe(3);
    expect(await remembered({ ...ctx, now: new Date(testNow.getTime() + 60_000) }, ["news"], work)).toBe(4);
  });

  it("never comes from inside a transaction, whose changes may be undone", async () => {
    const work = counter();
    await expect(
      transaction(ctx, async (tx) => {
        expect(await remembered(tx, ["inside"], work)).toBe(1);
        expect(await remembered(tx, ["inside"], work)).toBe(2);
        throw new Error("undo");
      }),
    ).rejects.toThrow("undo");
    expect(await remembered(ctx, ["inside"], work)).toBe(3);
  });

  it("is not a failure, and no more than fits", async () => {
    const work = counter();
    await expect(remembered(ctx, ["fails"], () => Promise.reject(new Error("away")))).rejects.toThrow("away");
    expect(await remembered(ctx, ["fails"], work)).toBe(1);
    for (let n = 0; n < mostAnswers; n += 1) await remembered(ctx, ["many", n], async () => n);
    expect(await remembered(ctx, ["fails"], work)).toBe(2);
  });

  it("keeps readers with different rights apart: a visitor never gets the office's figures", async () => {
    const officer: Person = { kind: "person", id: newId(), name: "林", locale: null, roles: ["staff"], organisations: [], teams: [] };
    const doors = async (who: Ctx) => (await kpiTree(who)).objectives.flatMap((one) => one.results.map(({ to }) => to));
    const office = await doors(as(ctx, officer));
    expect(office.length).toBeGreaterThan(5);
    expect(office.every((to) => to.startsWith("/staff/kpi/"))).toBe(true);
    expect((await doors(as(ctx, visitor))).every((to) => to.startsWith("/statistics/"))).toBe(true);
    const leader: Person = { ...officer, roles: [], organisations: [{ id: newId(), name: "甲", kind: "enterprise", role: "lead" }] };
    expect(await kpiTree(as(ctx, leader))).not.toBe(await kpiTree(as(ctx, visitor)));
    expect(await kpiTree(as(ctx, visitor))).toBe(await kpiTree(as(ctx, visitor)));
  });
});
