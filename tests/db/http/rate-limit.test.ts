import { attemptBuckets } from "@db/schema";
import { as, contextOn, onServer, rolledBack, testDatabase, testNow } from "@tests/support/database";
import { makePerson } from "@tests/support/factories";
import { describe, expect, it } from "vitest";
import { attempts, forgetAttempts } from "~/http/attempts.server";
import { rateLimit } from "~/http/rate-limit.server";
import type { Ctx } from "~/lib/ctx";
import { AppError } from "~/lib/errors";
import { newId } from "~/lib/ids";

const later = (ctx: Ctx, ms: number): Ctx => ({ ...ctx, now: new Date(testNow.getTime() + ms) });
const waits = (limit: ReturnType<typeof rateLimit>, ctx: Ctx, key: string): Promise<unknown> =>
  limit.take(ctx, key).then(
    () => 0,
    (error: unknown) => (error instanceof AppError ? error.detail.params?.seconds : error),
  );

describe("a rate limit", () => {
  it("allows a burst, then one attempt per interval, each key on its own, and gives a forgiven one back", () =>
    rolledBack(async (ctx) => {
      const limit = rateLimit("test", { burst: 3, perMinute: 6 });
      const inTurn = async (at: number, ...keys: string[]) => {
        const seconds: unknown[] = [];
        for (const key of keys) seconds.push(await waits(limit, later(ctx, at), key));
        return seconds;
      };
      expect(await inTurn(0, "a", "a", "a", "a", "b")).toEqual([0, 0, 0, 10, 0]);
      expect(await inTurn(9_000, "a")).toEqual([1]);
      expect(await inTurn(10_000, "a", "a")).toEqual([0, 10]);
      await limit.forgive(later(ctx, 10_000), "a");
      expect(await inTurn(10_000, "a")).toEqual([0]);
      // A process whose clock is behind takes nothing away.
      expect(await inTurn(5_000, "a")).toEqual([10]);
      expect(await inTurn(3_610_000, "a", "a", "a", "a")).toEqual([0, 0, 0, 10]);
    }));

  it("counts two processes together: neither remembers anything of its own", () =>
    rolledBack(async (ctx) => {
      const [one, other] = [rateLimit("shared", { burst: 2, perMinute: 6 }), rateLimit("shared", { burst: 2, perMinute: 6 })];
      expect([await waits(one, ctx, "a"), await waits(other, ctx, "a"), await waits(one, ctx, "a")]).toEqual([0, 0, 10]);
      expect(await waits(rateLimit("another", { burst: 2, perMinute: 6 }), ctx, "a")).toBe(0);
    }));

  it("lets people apply, write and search as fast as hands can, and then says how long to wait, each person on his own", () =>
    rolledBack(async (ctx) => {
      const [one, other] = [as(ctx, await makePerson(ctx)), as(ctx, await makePerson(ctx))];
      for (const [take, most] of [
        [attempts.apply, 40],
        [attempts.write, 120],
        [attempts.upload, 30],
        [(asked: Ctx) => attempts.search(asked, "毛邊"), 200],
      ] as const) {
        for (let n = 0; n < most; n += 1) await take(one);
        await expect(take(one)).rejects.toMatchObject({ code: "limit", detail: { params: { seconds: expect.any(Number) } } });
        await take(other);
      }
      for (let n = 0; n < 3; n += 1) await attempts.search(one, "");
    }));

  it("keeps no address or e-mail, and no row once the bucket is full again", () =>
    rolledBack(async (ctx) => {
      await rateLimit("test", { burst: 3, perMinute: 6 }).take(ctx, "somebody@example.org");
      const rows = () => ctx.db.select().from(attemptBuckets);
      expect(JSON.stringify(await rows())).not.toContain("example.org");
      await forgetAttempts(later(ctx, 9_999));
      expect(await rows()).toMatchObject([{ left: 2 }]);
      await forgetAttempts(later(ctx, 10_000));
      expect(await rows()).toEqual([]);
    }));

  it.runIf(onServer)("lets exactly the burst through when 30 ask at the same moment", async () => {
    const { db } = await testDatabase();
    const ctx = contextOn(db);
    const limit = rateLimit("race", { burst: 5, perMinute: 0.001 });
    const key = newId();
    const results = await Promise.all(Array.from({ length: 30 }, () => waits(limit, ctx, key)));
    expect(results.filter((one) => one === 0)).toHaveLength(5);
  });
});
