import { claimJob, claimSchedule } from "@db/queries/jobs.server";
import { eventCursors, jobs } from "@db/schema";
import { transaction } from "@db/transaction.server";
import { as, contextOn, onServer, rolledBack, testDatabase, testNow } from "@tests/support/database";
import { makePerson } from "@tests/support/factories";
import { eq } from "drizzle-orm";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { failedWork, retryFailedJob } from "~/features/events/index.server";
import { enqueue, Hopeless, runOne } from "~/jobs/queue.server";
import { catchUp } from "~/jobs/runner.server";
import { newId } from "~/lib/ids";

const later = (ms: number) => new Date(testNow.getTime() + ms);

describe("the job queue", () => {
  it("runs a job once and not before its time", () =>
    rolledBack(async (ctx) => {
      const seen: unknown[] = [];
      const handlers = { hello: async (payload: Record<string, unknown>) => void seen.push(payload) };
      await enqueue(ctx, { kind: "hello", payload: { n: 1 }, runAt: later(1_000) });
      expect((await runOne(ctx.db, handlers, () => testNow)).outcome).toBe("idle");
      expect((await runOne(ctx.db, handlers, () => later(1_000))).outcome).toBe("done");
      expect((await runOne(ctx.db, handlers, () => later(2_000))).outcome).toBe("idle");
      expect(seen).toEqual([{ n: 1 }]);
    }));

  it("holds one unfinished job per key", () =>
    rolledBack(async (ctx) => {
      expect(await enqueue(ctx, { kind: "a", dedupeKey: "k" })).toBe(true);
      expect(await enqueue(ctx, { kind: "a", dedupeKey: "k" })).toBe(false);
      await runOne(ctx.db, { a: async () => undefined }, () => testNow);
      expect(await enqueue(ctx, { kind: "a", dedupeKey: "k" })).toBe(true);
    }));

  it("comes back later and later, and sets a poison job aside", () =>
    rolledBack(async (ctx) => {
      const handlers = { bad: async () => Promise.reject(new Error("boom")) };
      await enqueue(ctx, { kind: "bad", maxAttempts: 2 });
      expect((await runOne(ctx.db, handlers, () => testNow)).outcome).toBe("retry");
      expect((await runOne(ctx.db, handlers, () => testNow)).outcome).toBe("idle");
      expect((await runOne(ctx.db, handlers, () => later(10_000))).outcome).toBe("failed");
      expect((await runOne(ctx.db, handlers, () => later(99_000_000))).outcome).toBe("idle");
    }));

  it("sets aside at once what no repeat can mend", () =>
    rolledBack(async (ctx) => {
      await enqueue(ctx, { kind: "hopeless" });
      const result = await runOne(ctx.db, { hopeless: async () => Promise.reject(new Hopeless("no")) }, () => testNow);
      expect(result.outcome).toBe("failed");
    }));

  it("gives a dead worker's job to the next one, and ignores the dead one's late finish", () =>
    rolledBack(async (ctx) => {
      await enqueue(ctx, { kind: "slow" });
      let second = "";
      const first = await runOne(
        ctx.db,
        {
          slow: async () => {
            second = (await runOne(ctx.db, { slow: async () => undefined }, () => later(61_000))).outcome;
          },
        },
        () => testNow,
      );
      expect(second).toBe("done");
      expect(first.outcome).toBe("lost");
    }));

  it("keeps a job that works for longer than its lease to the one who does it", () =>
    rolledBack(async (ctx) => {
      vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
      onTestFinished(() => void vi.useRealTimers());
      await enqueue(ctx, { kind: "long" });
      let at = testNow;
      let done = 0;
      const others: string[] = [];
      const handlers = {
        long: async () => {
          done += 1;
          for (let n = 0; done === 1 && n < 9; n += 1) {
            at = new Date(at.getTime() + 20_000);
            vi.advanceTimersByTime(20_000);
            others.push((await runOne(ctx.db, handlers, () => at)).outcome);
          }
        },
      };
      expect((await runOne(ctx.db, handlers, () => at)).outcome).toBe("done");
      expect(others).toEqual(Array(9).fill("idle"));
      expect(done).toBe(1);
      expect(vi.getTimerCount()).toBe(0);
    }));

  it("lets go of a job that does not settle in half an hour, and hears nothing of what it says later", () =>
    rolledBack(async (ctx) => {
      vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
      onTestFinished(() => void vi.useRealTimers());
      await enqueue(ctx, { kind: "stuck", maxAttempts: 2 });
      let at = testNow;
      const lease = async () => (await ctx.db.select().from(jobs).where(eq(jobs.kind, "stuck")))[0]?.leasedUntil;
      const seen: unknown[] = [];
      let settle: (() => void) | undefined;
      const stuck = async () => {
        for (const minutes of [10, 29]) {
          at = later(minutes * 60_000);
          vi.advanceTimersByTime(20_000);
          // The first look may overtake the beat.
          await lease();
          seen.push(await lease());
        }
        at = later(31 * 60_000);
        vi.advanceTimersByTime(20_000);
        await new Promise<void>((resolve) => {
          settle = resolve;
        });
      };
      expect(await runOne(ctx.db, { stuck }, () => at)).toMatchObject({ outcome: "retry", error: "no end in half an hour" });
      expect(seen).toEqual([later(11 * 60_000), later(30 * 60_000)]);
      expect(vi.getTimerCount()).toBe(0);
      settle?.();
      at = later(60 * 60_000);
      expect((await runOne(ctx.db, { stuck: async () => undefined }, () => at)).outcome).toBe("done");
    }));

  it("never takes a lost lease back, and a worker that died renews nothing", () =>
    rolledBack(async (ctx) => {
      vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
      onTestFinished(() => void vi.useRealTimers());
      await enqueue(ctx, { kind: "slow" });
      // Died right after claiming.
      await claimJob(ctx.db, testNow, later(60_000));
      const lease = async () => (await ctx.db.select().from(jobs).where(eq(jobs.kind, "slow")))[0]?.leasedUntil;
      const seen: unknown[] = [];
      const frozen = await runOne(
        ctx.db,
        {
          slow: async () => {
            // The process stood still, so no beat came; then somebody else has it for ten minutes, and the beats come.
            await claimJob(ctx.db, later(130_000), later(730_000));
            vi.advanceTimersByTime(20_000);
            vi.advanceTimersByTime(20_000);
            seen.push(await lease());
            throw new Error("too late to matter");
          },
        },
        () => later(61_000),
      );
      expect(frozen.outcome).toBe("lost");
      expect(seen).toEqual([later(730_000)]);
      expect(await lease()).toEqual(later(730_000));
      expect((await runOne(ctx.db, { slow: async () => undefined }, () => later(731_000))).outcome).toBe("done");
    }));

  it("shows what was given up to administrators alone, who may let it begin anew, unless the same work waits already", () =>
    rolledBack(async (ctx) => {
      const [admin, staff] = [await makePerson(ctx, { roles: ["admin"] }), await makePerson(ctx, { roles: ["staff"] })];
      const bad = { bad: async () => Promise.reject(new Error("boom")) };
      await enqueue(ctx, { kind: "bad", maxAttempts: 1, dedupeKey: "k" });
      await runOne(ctx.db, bad, () => testNow);
      const { count, jobs: failed } = await failedWork(as(ctx, admin));
      expect({ count, failed }).toMatchObject({ count: 1, failed: [{ kind: "bad", error: expect.stringContaining("boom"), at: testNow }] });
      expect(await failedWork(as(ctx, staff))).toEqual({ count: 0, jobs: [] });
      const id = failed[0]?.id ?? "";
      await expect(retryFailedJob(as(ctx, staff), id)).rejects.toMatchObject({ code: "forbidden" });
      await enqueue(ctx, { kind: "bad", dedupeKey: "k", runAt: later(9_000) });
      await expect(retryFailedJob(as(ctx, admin), id)).rejects.toMatchObject({ code: "wrong_state" });
      await ctx.db.delete(jobs).where(eq(jobs.state, "queued"));
      await retryFailedJob(as(ctx, admin), id);
      expect((await failedWork(as(ctx, admin))).count).toBe(0);
      await expect(retryFailedJob(as(ctx, admin), id)).rejects.toMatchObject({ code: "not_found" });
      expect((await runOne(ctx.db, { bad: async () => undefined }, () => testNow)).outcome).toBe("done");
    }));

  it("gives a schedule's turn to one caller per period", () =>
    rolledBack(async (ctx) => {
      expect(await claimSchedule(ctx.db, "s", testNow, later(-60_000))).toBe(true);
      expect(await claimSchedule(ctx.db, "s", later(10_000), later(-50_000))).toBe(false);
      expect(await claimSchedule(ctx.db, "s", later(60_000), later(0))).toBe(true);
    }));

  it("reads every event once, in order, and stays where it stood when a handler fails", () =>
    rolledBack(async (ctx) => {
      const ids = [newId(), newId(), newId()];
      for (const id of ids)
        await transaction(ctx, async (tx) =>
          tx.record({ type: "test.happened", version: 1, subject: { kind: "test", id }, about: [], audience: "public", body: {} }),
        );
      const seen: string[] = [];
      let fail = true;
      const reader = {
        name: "test_reader",
        handle: async (_tx: unknown, event: { subjectId: string }) => {
          if (event.subjectId === ids[1] && fail) throw new Error("not yet");
          seen.push(event.subjectId);
        },
      };
      await expect(catchUp(ctx.db, reader, () => testNow)).rejects.toThrow("not yet");
      fail = false;
      await catchUp(ctx.db, reader, () => testNow);
      expect(seen.slice(-3)).toEqual(ids);
      expect(await ctx.db.select().from(eventCursors).where(eq(eventCursors.name, "test_reader"))).toHaveLength(1);
    }));

  it.runIf(onServer)("runs 200 jobs exactly once on 8 workers", async () => {
    const { db } = await testDatabase();
    const ctx = contextOn(db);
    const kind = `race_${newId()}`;
    for (let n = 0; n < 200; n += 1) await enqueue(ctx, { kind, payload: { n } });
    const seen: unknown[] = [];
    const handlers = { [kind]: async (payload: Record<string, unknown>) => void seen.push(payload.n) };
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        while ((await runOne(db, handlers, () => testNow)).outcome !== "idle");
      }),
    );
    expect(new Set(seen).size).toBe(200);
    expect(seen).toHaveLength(200);
    await db.delete(jobs).where(eq(jobs.kind, kind));
  });
});
