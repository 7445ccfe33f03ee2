import { organisations } from "@db/schema";
import { casting, newcomerScript } from "@seeds/demo/chapters/cast.server";
import { newcomers } from "@seeds/demo/people/organisations";
import type { Stage } from "@seeds/demo/stage";
import { as, rolledBack, testNow } from "@tests/support/database";
import { makePerson } from "@tests/support/factories";
import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { organisationsToCheck } from "~/features/organisations/index.server";

it("those who wait for a check in the demonstration registered days ago, not years", () =>
  rolledBack(async (ctx) => {
    const cast = casting();
    const stage = { db: ctx.db, now: testNow } as Stage;
    for (const [n, [days, seed]] of newcomers.entries()) {
      const script = newcomerScript(stage, cast.next(), seed, 140 + n, new Date(testNow.getTime() - days * 86_400_000));
      while (!(await script.next()).done);
    }
    const { items } = await organisationsToCheck(as(ctx, await makePerson(ctx, { roles: ["staff"] })), 1000);
    const waiting = items.filter((one) => newcomers.some(([, seed]) => seed.name === one.name));
    expect(waiting).toHaveLength(newcomers.length);
    for (const { createdAt } of waiting) expect(testNow.getTime() - createdAt.getTime()).toBeLessThan(14 * 86_400_000);
    expect((await ctx.db.select().from(organisations).where(eq(organisations.isDemo, true))).length).toBeGreaterThanOrEqual(newcomers.length);
  }));
