import { rows } from "@db/transaction.server";
import { loadReference, referenceTreeSeeds } from "@seeds/reference/load.server";
import { objectiveSeeds } from "@seeds/reference/objectives";
import { as, rolledBack } from "@tests/support/database";
import { makePerson } from "@tests/support/factories";
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { z } from "zod";

const count = z.object({ n: z.number().int() });

describe("loading the reference data", () => {
  it("writes every node and every target, once", () =>
    rolledBack(async (ctx) => {
      const first = await loadReference(ctx, { demoYearEndsAfterMonths: 3 });
      expect(first.changed).toBeGreaterThan(500);
      const [nodes] = await rows(ctx.db, sql`select count(*)::int as n from reference_nodes`, count);
      expect(nodes?.n).toBe(referenceTreeSeeds().reduce((sum, tree) => sum + tree.nodes.length, 0));
      const targets = await rows(
        ctx.db,
        sql`select k.code, t.year, t.value::float8 as value, t.wording->>'en' as wording from key_result_targets t join key_results k on k.id = t.key_result_id`,
        z.object({ code: z.string(), year: z.number(), value: z.number().nullable(), wording: z.string().nullable() }),
      );
      const wanted = objectiveSeeds()
        .flatMap((one) => one.keyResults)
        .flatMap((one) => one.targets.map((target) => `${one.code} ${target.year} ${target.value ?? target.wording?.en ?? "none"}`));
      expect(targets.map((one) => `${one.code} ${one.year} ${one.value ?? one.wording ?? "none"}`).sort()).toEqual(wanted.sort());
      const before = await rows(ctx.db, sql`select count(*)::int as n from events`, count);
      const second = await loadReference(ctx, { demoYearEndsAfterMonths: 3 });
      expect(second).toEqual({ programmeId: first.programmeId, changed: 0 });
      expect(await rows(ctx.db, sql`select count(*)::int as n from events`, count)).toEqual(before);
    }));

  it("mends a row that was changed and takes away one that no longer belongs", () =>
    rolledBack(async (ctx) => {
      await loadReference(ctx);
      await ctx.db.execute(sql`update key_result_targets set value = 1 where year = 112`);
      await ctx.db.execute(sql`update reference_nodes set code = 'gone' where code = 'CI9'`);
      expect((await loadReference(ctx)).changed).toBeGreaterThan(10);
      expect((await loadReference(ctx)).changed).toBe(0);
    }));

  it("leaves the windows of a demonstration where they were when it is started again later", () =>
    rolledBack(async (ctx) => {
      await loadReference(ctx, { demoYearEndsAfterMonths: 3 });
      const later = { ...ctx, now: new Date(ctx.now.getTime() + 40 * 86_400_000) };
      expect((await loadReference(later, { demoYearEndsAfterMonths: 3 })).changed).toBe(0);
    }));

  it("is not for people", () =>
    rolledBack(async (ctx) => {
      await expect(loadReference(as(ctx, await makePerson(ctx, { roles: ["admin"] })))).rejects.toMatchObject({ code: "forbidden" });
    }));
});
