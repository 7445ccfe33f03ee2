import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { noteReplay } from "@db/queries/assignments.server";
import { forgetNights } from "@db/queries/matching-inputs.server";
import { assignmentRuns, events, jobs, mails, matchInputs, notifications, teams } from "@db/schema";
import { as, contextOn, rolledBack, testNow } from "@tests/support/database";
import { makePerson } from "@tests/support/factories";
import { visit } from "@tests/support/visit";
import { and, desc, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { gather } from "~/features/assignments/gather.server";
import {
  askReplay,
  boardView,
  cancelRun,
  compareRuns,
  relaxRun,
  replayJob,
  replayRun,
  requestRun,
  runView,
  solveJob,
  solveRun,
  stopRunEarly,
  wishFor,
} from "~/features/assignments/index.server";
import { problemOf } from "~/features/assignments/problem";
import { inputOf } from "~/features/assignments/standing.server";
import { assign, highsPort } from "~/features/matching/index.server";
import { inbox, notifier } from "~/features/notifications/index.server";
import { runOne } from "~/jobs/queue.server";
import { catchUp } from "~/jobs/runner.server";
import type { Ctx } from "~/lib/ctx";
import * as assignment from "~/routes/staff/assignment";
import { builtWorker, makeProgrammeWorld, policyOf, solved } from "./world";

let worker: Awaited<ReturnType<typeof builtWorker>>;
beforeAll(async () => {
  worker = await builtWorker();
});
afterAll(() => worker.remove());

const row = async (ctx: Ctx, id: string) => (await ctx.db.select().from(assignmentRuns).where(eq(assignmentRuns.id, id)))[0];
const typesOf = async (ctx: Ctx, id: string) =>
  (await ctx.db.select({ type: events.type }).from(events).where(eq(events.subjectId, id)).orderBy(events.seq)).map((one) => one.type);
const solve = (ctx: Ctx, id: string, entry = worker.entry) => solveRun({ runId: id }, contextOn(ctx.db), entry);
const childOf = async (ctx: Ctx, id: string) => {
  await solve(ctx, id);
  return id;
};

describe("an assignment run", () => {
  it("is asked for with its job in one transaction, solved by it, listed, opened and solved again the same", () =>
    rolledBack(async (ctx) => {
      const world = await makeProgrammeWorld(ctx);
      const staff = as(ctx, world.staff);
      const { id } = await requestRun(staff, policyOf());
      expect((await runView(staff, id)).state).toBe("queued");
      const { outcome } = await runOne(ctx.db, { [solveJob]: (payload, own) => solveRun(payload, own, worker.entry) }, () => testNow);
      expect(outcome).toBe("done");
      const view = await runView(staff, id);
      expect(view).toMatchObject({ state: "done", looked: { left: 4, right: 3, pairs: 12 } });
      expect(view.result).toMatchObject({ status: "optimal", count: 3, gap: 0 });
      expect(view.result?.rights.map((one) => one.pairs.length)).toEqual([1, 1, 1]);
      expect(view.result?.shares.map((one) => one.of)).toEqual([3, 3]);
      expect((await boardView(staff, "teams_to_challenges")).runs.map((one) => [one.id, one.pairs])).toEqual([[id, 3]]);
      expect(await typesOf(ctx, id)).toEqual(["assignment.requested", "assignment.solved"]);
      // Read, checked and taken apart once, however often the page is looked at.
      const kept = { inputHash: view.inputHash };
      expect(await inputOf(ctx, kept)).toBe(await inputOf(ctx, kept));
    }));

  it("is solved again by a job that was asked for, and says on its page how that ended", () =>
    rolledBack(async (ctx) => {
      const world = await makeProgrammeWorld(ctx);
      const staff = as(ctx, world.staff);
      const id = await solved(staff, worker.entry, policyOf());
      await ctx.db.delete(jobs);
      const verdictBy = async (entry = worker.entry, ends = "done") => {
        await askReplay(staff, id);
        expect((await runView(staff, id)).replay).toEqual({ at: testNow, verdict: null, overdue: false });
        const { outcome } = await runOne(ctx.db, { [replayJob]: (payload, own) => replayRun(payload, own, entry) }, () => testNow);
        expect(outcome).toBe(ends);
        // A process that died between its last word and the end of its job: the next one has nothing to add.
        await replayRun({ runId: id }, contextOn(ctx.db), entry);
        return (await runView(staff, id)).replay?.verdict;
      };
      await askReplay(staff, id);
      await askReplay(staff, id);
      expect(await ctx.db.select().from(jobs)).toHaveLength(1);
      expect(await verdictBy()).toBe("same");
      // What a run looked at is not tidied away with old rankings.
      await forgetNights(ctx.db, new Date(testNow.getTime() + 86_400_000));
      expect(await verdictBy()).toBe("same");
      const dying = join(worker.entry, "..", "dies-once.mjs");
      writeFileSync(dying, "process.exit(7);");
      expect(await verdictBy(dying)).toBe("no_answer");
      const broken = join(worker.entry, "..", "malformed.mjs");
      writeFileSync(broken, 'import { parentPort } from "node:worker_threads"; parentPort.postMessage({ refused: "odd" });');
      expect(await verdictBy(broken, "failed")).toBe("no_answer");
      const { inputHash } = (await row(ctx, id)) ?? {};
      await ctx.db
        .update(matchInputs)
        .set({ body: "{}" })
        .where(eq(matchInputs.hash, inputHash ?? ""));
      expect(await verdictBy()).toBe("input_changed");
      expect((await typesOf(ctx, id)).slice(2)).toEqual(Array.from({ length: 5 }, () => ["assignment.replay_asked", "assignment.replayed"]).flat());
      // Two at it at once: one verdict stands, and is told once.
      await askReplay(staff, id);
      expect((await runView({ ...staff, now: new Date(testNow.getTime() + 200_000) }, id)).replay).toMatchObject({ verdict: null, overdue: true });
      expect(await noteReplay(ctx.db, id, "same", testNow)).toBe(true);
      expect(await noteReplay(ctx.db, id, "differs", testNow)).toBe(false);
      expect((await runView({ ...staff, now: new Date(testNow.getTime() + 200_000) }, id)).replay).toMatchObject({ verdict: "same", overdue: false });
      const waiting = await requestRun(staff, policyOf());
      await expect(askReplay(staff, waiting.id)).rejects.toMatchObject({ code: "wrong_state" });
    }));

  it("is asked why in a worker: once for the same pair, and says so when it has to wait or the worker dies", () =>
    rolledBack(async (ctx) => {
      const world = await makeProgrammeWorld(ctx);
      const staff = as(ctx, world.staff);
      const id = await solved(staff, worker.entry, policyOf());
      const view = await runView(staff, id);
      const taken = new Set(view.result?.rights.flatMap((one) => one.pairs.map((pair) => `${pair.left.id}|${pair.right.id}`)));
      const out = view.lefts.flatMap((left) =>
        view.rights.map((right) => ({ left: left.value, right: right.value })).filter((pair) => !taken.has(`${pair.left}|${pair.right}`)),
      );
      const [first, second] = out;
      if (!first || !second) throw new Error("every pair was taken");
      const dying = join(worker.entry, "..", "no-why.mjs");
      writeFileSync(dying, "process.exit(7);");
      expect((await runView(staff, id, { why: first, entry: dying })).why).toContain("沒能在幾秒內算出來");
      const both = await Promise.all([1, 2].map(() => runView(staff, id, { why: first, entry: worker.entry })));
      expect(both.map((one) => one.why)).toEqual([expect.stringContaining("分"), both[0]?.why]);
      // Known by now: no worker is needed. Another pair has to be worked out.
      expect((await runView(staff, id, { why: first, entry: dying })).why).toBe(both[0]?.why);
      const malformed = join(worker.entry, "..", "odd.mjs");
      writeFileSync(malformed, 'import { parentPort } from "node:worker_threads"; parentPort.postMessage({ refused: "odd" });');
      const faults: unknown[] = [];
      const asking = { why: second, entry: malformed, onFault: (fault: unknown) => void faults.push(fault) };
      expect(await runView(staff, id, asking)).toMatchObject({ state: "done", why: expect.stringContaining("算不出來") });
      expect(faults).toEqual([new RangeError("odd")]);
      const patience = { turnMs: 50, answerMs: 150 };
      const slow = join(worker.entry, "..", "slow.mjs");
      writeFileSync(slow, "setInterval(() => {}, 1000);");
      const [held, turnedAway] = await Promise.all([
        runView(staff, id, { why: second, entry: slow, patience }),
        runView(staff, id, { why: out[2] ?? second, entry: slow, patience }),
      ]);
      expect([held.why, turnedAway.why].sort()).toEqual([
        expect.stringContaining("目前有別的提問正在計算"),
        expect.stringContaining("沒能在幾秒內算出來"),
      ]);
    }));

  it("is the office's alone: others learn nothing, not even that it exists", () =>
    rolledBack(async (ctx) => {
      const world = await makeProgrammeWorld(ctx);
      const id = await solved(as(ctx, world.staff), worker.entry, policyOf());
      const others = [
        await makePerson(ctx, { roles: ["broker"] }),
        await makePerson(ctx, { roles: ["agency"] }),
        world.owners[0],
        world.teams[0]?.lead,
      ];
      for (const actor of others) {
        if (!actor) throw new Error("no actor");
        await expect(runView(as(ctx, actor), id)).rejects.toMatchObject({ code: "not_found" });
        await expect(requestRun(as(ctx, actor), policyOf())).rejects.toMatchObject({ code: "not_found" });
        await expect(wishFor(as(ctx, actor), { runId: id, left: id, right: id, wish: "veto", reason: "x" })).rejects.toMatchObject({
          code: "not_found",
        });
      }
      await expect(runView(as(ctx, { kind: "visitor" }), id)).rejects.toMatchObject({ code: "unauthenticated" });
      await expect(runView(as(ctx, world.staff), "00000000-0000-7000-8000-000000000000")).rejects.toMatchObject({ code: "not_found" });
    }));

  it("solves anew after a lock or a veto, says what changed and why a pair is not there", () =>
    rolledBack(async (ctx) => {
      const world = await makeProgrammeWorld(ctx);
      const staff = as(ctx, world.staff);
      const first = await solved(staff, worker.entry, policyOf());
      const chosen = (await runView(staff, first)).result?.rights[0]?.pairs[0];
      if (!chosen) throw new Error("no pair");
      const pair = { left: chosen.left.id, right: chosen.right.id };
      const second = await childOf(ctx, (await wishFor(staff, { runId: first, ...pair, wish: "veto", reason: "合作過，雙方都不願再來" })).id);
      const view = await runView(staff, second, { why: pair, entry: worker.entry });
      expect(view.parentId).toBe(first);
      expect(view.result?.rights.flatMap((one) => one.pairs).some((one) => one.left.id === pair.left && one.right.id === pair.right)).toBe(false);
      expect(view.why).toContain("否決");
      const compared = await compareRuns(staff, first, second);
      expect(compared?.changes.map((one) => one.left.id)).toContain(pair.left);
      expect(compared?.wishes).toEqual([expect.stringContaining("合作過，雙方都不願再來")]);
      const third = await childOf(ctx, (await wishFor(staff, { runId: second, ...pair, wish: "lock", reason: "改變主意" })).id);
      expect((await runView(staff, third)).wishes).toMatchObject([{ wish: "lock", reason: "改變主意" }]);
      expect((await runView(staff, third)).result?.rights.flatMap((one) => one.pairs).some((one) => one.locked)).toBe(true);
      const fourth = await childOf(ctx, (await wishFor(staff, { runId: third, ...pair, wish: "free" })).id);
      expect((await runView(staff, fourth)).wishes).toEqual([]);
      expect((await runView(staff, fourth)).result?.points).toBe((await runView(staff, first)).result?.points);
    }));

  it("keeps shares and caps, and looks after the worst-off", () =>
    rolledBack(async (ctx) => {
      const world = await makeProgrammeWorld(ctx);
      const staff = as(ctx, world.staff);
      const students = await runView(staff, await solved(staff, worker.entry, policyOf({ studentsMin: 60 })));
      expect(students.result?.shares.find((one) => one.key === "students")).toMatchObject({ count: 2, of: 3 });
      const city = await runView(staff, await solved(staff, worker.entry, policyOf({ cityMax: 1 })));
      expect(city.result?.count).toBe(2);
      expect(city.result?.prices.join()).toContain("上限多一件");
      // Both ways of writing a city are one county.
      const [one] = world.teams;
      await ctx.db
        .update(teams)
        .set({ city: "台中市" })
        .where(eq(teams.id, one?.team.id ?? ""));
      const folded = await runView(staff, await solved(staff, worker.entry, policyOf({ cityMax: 1 })));
      expect(folded.result?.count).toBe(2);
      const total = await runView(staff, await solved(staff, worker.entry, policyOf({ rightMin: 1 })));
      const worst = await runView(staff, await solved(staff, worker.entry, policyOf({ rightMin: 1, objective: "worst" })));
      expect(worst.result?.worst).toBeGreaterThanOrEqual(total.result?.worst ?? 100);
    }));

  it("that cannot be kept names the conflict and goes through once its relaxation is applied", () =>
    rolledBack(async (ctx) => {
      const world = await makeProgrammeWorld(ctx);
      const staff = as(ctx, world.staff);
      const id = await solved(staff, worker.entry, policyOf({ rightMin: 2, rightMax: 2 }));
      const view = await runView(staff, id);
      expect(view.result).toMatchObject({ status: "infeasible", conflict: { verified: true }, relaxations: { applicable: true } });
      expect(view.result?.conflict?.lines.length).toBeGreaterThan(1);
      const again = await runView(staff, await childOf(ctx, (await relaxRun(staff, id)).id));
      expect(again.result?.status).toBe("optimal");
      // Whom less was asked of is asked the same again where that is ticked.
      const [{ rightMin, rightMax }, mins] = [again.settings, Object.keys(again.settings.mins)];
      expect(mins.length).toBeGreaterThan(0);
      const same = await requestRun(staff, policyOf({ parent: again.id, rightMin, rightMax }));
      expect(Object.keys((await runView(staff, same.id)).settings.mins)).toEqual(mins);
      const back = await requestRun(staff, policyOf({ parent: again.id, rightMin, rightMax, takeBack: "yes" }));
      expect((await runView(staff, back.id)).settings.mins).toEqual({});
      await expect(relaxRun(staff, again.id)).rejects.toMatchObject({ code: "wrong_state", detail: { reason: "assignments_refused_relaxation" } });
    }));

  it("offers no more than is needed once it is applied, and says what will be applied", () =>
    rolledBack(async (ctx) => {
      const world = await makeProgrammeWorld(ctx);
      const staff = as(ctx, world.staff);
      // Three challenges need a team each, but each county may give one: two counties, three pairs.
      const id = await solved(staff, worker.entry, policyOf({ rightMin: 1, cityMax: 1, studentsMin: 90 }));
      const { result } = await runView(staff, id);
      expect(result).toMatchObject({ status: "infeasible", relaxations: { applicable: true, smallest: true } });
      const again = await runView(staff, await childOf(ctx, (await relaxRun(staff, id)).id));
      expect(again.result?.status).toBe("optimal");
      const { settings } = again;
      const said = (result?.relaxations?.lines ?? []).flatMap((one) => [one.text, ...one.each]).join("\n");
      expect(said.includes("所有縣市都適用")).toBe(settings.cityMax !== 1);
      expect(said.includes("大學與培訓")).toBe(settings.studentsMin === null);
      expect(said.includes("只有這一個改為")).toBe(Object.keys(settings.mins).length > 0);
      // Nothing of it can be kept back.
      const kept = [
        ...(settings.cityMax === 1 ? [] : [{ ...settings, cityMax: 1 }]),
        ...(settings.studentsMin === 90 ? [] : [{ ...settings, studentsMin: 90 }]),
        ...(Object.keys(settings.mins).length === 0 ? [] : [{ ...settings, mins: {} }]),
      ];
      expect(kept.length).toBeGreaterThan(0);
      const { input } = await gather(ctx, "teams_to_challenges", settings);
      for (const one of kept) expect((await assign(problemOf(input, one).problem, { solver: highsPort() })).status).toBe("infeasible");
    }));

  it("answers or says why on odd input: no teams, no challenges, no places, a lock nothing can keep, somebody who is gone", () =>
    rolledBack(async (ctx) => {
      const world = await makeProgrammeWorld(ctx);
      const staff = as(ctx, world.staff);
      const [first, second] = world.teams;
      const [one, two] = world.challenges;
      if (!first || !second || !one || !two) throw new Error("no world");
      const none = await runView(staff, await solved(staff, worker.entry, policyOf({ rightMax: 0 })));
      expect(none.result).toMatchObject({ status: "optimal", count: 0 });
      // A team of one place locked to two challenges.
      const base = await solved(staff, worker.entry, policyOf());
      const once = await wishFor(staff, { runId: base, left: first.team.id, right: one.id, wish: "lock", reason: "a" });
      const twice = await wishFor(staff, { runId: once.id, left: first.team.id, right: two.id, wish: "lock", reason: "b" });
      const clash = await runView(staff, await childOf(ctx, twice.id));
      expect(clash.result).toMatchObject({ status: "infeasible", conflict: { verified: true } });
      // Dissolved after the lock was made: the wish is named and left out.
      const kept = await wishFor(staff, { runId: base, left: second.team.id, right: one.id, wish: "lock", reason: "c" });
      await ctx.db.update(teams).set({ dissolvedAt: ctx.now }).where(eq(teams.id, second.team.id));
      const gone = await runView(staff, await childOf(ctx, kept.id));
      expect(gone.result?.status).toBe("optimal");
      expect(gone.wishes.map((wish) => wish.dropped)).toEqual([true]);
      const nobody = { left: "00000000-0000-7000-8000-0000000000aa", right: "00000000-0000-7000-8000-0000000000bb" };
      await expect(wishFor(staff, { runId: base, ...nobody, wish: "lock", reason: "d" })).rejects.toMatchObject({
        code: "invalid",
        detail: { fields: { left: expect.anything() } },
      });
      // While a run waits nobody knows yet whom it will look at.
      const { id: waits } = await requestRun(staff, policyOf());
      const stray = await runView(staff, await childOf(ctx, (await wishFor(staff, { runId: waits, ...nobody, wish: "lock", reason: "d" })).id));
      expect([stray.result?.status, stray.wishes[0]?.dropped, stray.wishes[0]?.leftName]).toEqual(["optimal", true, "（已不存在的團隊）"]);
      await ctx.db.update(teams).set({ isPublic: false });
      const empty = await runView(staff, await solved(staff, worker.entry, policyOf()));
      expect([empty.state, empty.nothing, empty.failure]).toEqual(["failed", true, expect.stringContaining("沒有可以配對的團隊")]);
      expect(await typesOf(ctx, empty.id)).toEqual(["assignment.requested", "assignment.failed"]);
    }));

  it("marks what is wrong with a lock and keeps what was typed", () =>
    rolledBack(async (ctx) => {
      const world = await makeProgrammeWorld(ctx);
      const id = await solved(as(ctx, world.staff), worker.entry, policyOf());
      const [left, right] = [world.teams[0]?.team.id ?? "", world.challenges[0]?.id ?? ""];
      const wish = async (over: Record<string, string>) => {
        const form = { wish: "lock", left, right, reason: "合作過", ...over };
        const { value } = await visit(assignment.action, `/staff/assignments/${id}`, { db: ctx.db, actor: world.staff, params: { runId: id }, form });
        return (value as unknown as { data: { fields: Record<string, string[]>; values: Record<string, unknown> } }).data;
      };
      const long = "長".repeat(10_000);
      const tooLong = await wish({ reason: long });
      expect([Object.keys(tooLong.fields), tooLong.values.reason, tooLong.values.left]).toEqual([["reason"], long, left]);
      expect((await wish({ reason: " " })).fields.reason?.length).toBe(1);
      const unknown = await wish({ left: "00000000-0000-7000-8000-0000000000aa" });
      expect([unknown.fields, unknown.values.reason]).toEqual([{ left: [expect.stringContaining("請從清單裡選")] }, "合作過"]);
      expect(Object.keys((await wish({ left: "", right: "" })).fields)).toEqual(["left", "right"]);
    }));

  it("without an open challenge says so", () =>
    rolledBack(async (ctx) => {
      const staff = as(ctx, await makePerson(ctx, { roles: ["staff"] }));
      const { makeTeam } = await import("@tests/support/factories");
      await makeTeam(ctx);
      const view = await runView(staff, await solved(staff, worker.entry, policyOf()));
      expect([view.state, view.failure]).toEqual(["failed", expect.stringContaining("沒有可以配對的題目")]);
    }));

  it("begins again whole after its process was killed, and is given up when that happens again and again", () =>
    rolledBack(async (ctx) => {
      const world = await makeProgrammeWorld(ctx);
      const staff = as(ctx, world.staff);
      const { id } = await requestRun(staff, policyOf());
      // As a killed process leaves it.
      const begun = { state: "running", attempts: 1, startedAt: new Date(testNow.getTime() - 60_000) } as const;
      await ctx.db
        .update(assignmentRuns)
        .set({ ...begun, progress: { ms: 900, at: testNow.toISOString() } })
        .where(eq(assignmentRuns.id, id));
      expect((await runView(staff, id)).interrupted).toBe(false);
      await ctx.db
        .update(assignmentRuns)
        .set({ progress: { ms: 900, at: begun.startedAt.toISOString() } })
        .where(eq(assignmentRuns.id, id));
      expect((await runView(staff, id)).interrupted).toBe(true);
      await solve(ctx, id);
      expect(await row(ctx, id)).toMatchObject({ state: "done", attempts: 2 });
      await solve(ctx, id);
      expect(await row(ctx, id)).toMatchObject({ state: "done", attempts: 2 });
      const { id: unlucky } = await requestRun(staff, policyOf());
      await ctx.db.update(assignmentRuns).set({ state: "running", attempts: 3 }).where(eq(assignmentRuns.id, unlucky));
      await solve(ctx, unlucky);
      expect(await row(ctx, unlucky)).toMatchObject({ state: "failed", failure: "assignments_failed_interrupted" });
    }));

  it("whose worker dies is tried again, then ends with that reason", () =>
    rolledBack(async (ctx) => {
      const world = await makeProgrammeWorld(ctx);
      const { id } = await requestRun(as(ctx, world.staff), policyOf());
      const dying = join(worker.entry, "..", "dying.mjs");
      writeFileSync(dying, "process.exit(7);");
      let now = testNow;
      const outcomes = [];
      for (let tries = 0; tries < 3; tries++) {
        outcomes.push((await runOne(ctx.db, { [solveJob]: (payload, own) => solveRun(payload, own, dying) }, () => now)).outcome);
        now = new Date(now.getTime() + 600_000);
        // What it looks at is kept by now, and no business of a page that is read each second.
        if (tries === 0) expect(await runView(as(ctx, world.staff), id)).toMatchObject({ state: "running", looked: null, lefts: [] });
      }
      expect(outcomes).toEqual(["retry", "retry", "done"]);
      // A sign of life before there is a worker: looking at a whole programme takes longer than silence is borne.
      expect((await row(ctx, id))?.progress).toMatchObject({ at: expect.any(String) });
      expect((await runView(as(ctx, world.staff), id)).failure).toContain("計算程序中斷了三次");
    }));

  it("can be cancelled or stopped while it lasts, and not after", () =>
    rolledBack(async (ctx) => {
      const world = await makeProgrammeWorld(ctx);
      const staff = as(ctx, world.staff);
      const { id } = await requestRun(staff, policyOf());
      await expect(stopRunEarly(staff, id)).rejects.toMatchObject({ code: "wrong_state" });
      await cancelRun(staff, id);
      await solve(ctx, id);
      expect(await row(ctx, id)).toMatchObject({ state: "cancelled", attempts: 0, result: null });
      await expect(cancelRun(staff, id)).rejects.toMatchObject({ code: "wrong_state" });
      expect(await typesOf(ctx, id)).toEqual(["assignment.requested", "assignment.cancelled"]);
    }));

  it("tells whoever asked for it how it ended, in the inbox alone, and nobody who gave it up", () =>
    rolledBack(async (ctx) => {
      const world = await makeProgrammeWorld(ctx);
      const staff = as(ctx, world.staff);
      await makePerson(ctx, { roles: ["staff"] });
      const done = await solved(staff, worker.entry, policyOf());
      const infeasible = await solved(staff, worker.entry, policyOf({ rightMin: 2, rightMax: 2 }));
      const { id: givenUp } = await requestRun(staff, policyOf());
      await cancelRun(staff, givenUp);
      await ctx.db.update(teams).set({ isPublic: false });
      const failed = await solved(staff, worker.entry, policyOf());
      await catchUp(ctx.db, notifier("http://x"), () => testNow);
      const told = await ctx.db.select().from(notifications).orderBy(notifications.eventSeq);
      expect(told.map((one) => [one.recipientId, one.kind, one.href])).toEqual([
        [world.staff.id, "assignment_solved", `/staff/assignments/${done}`],
        [world.staff.id, "assignment_infeasible", `/staff/assignments/${infeasible}`],
        [world.staff.id, "assignment_failed", `/staff/assignments/${failed}`],
      ]);
      expect(await ctx.db.select().from(mails)).toEqual([]);
      expect((await inbox(staff, null)).lines.map((one) => one.text)).toEqual(expect.arrayContaining([expect.stringContaining("條件彼此衝突")]));
    }));

  it("leaves no job behind when its own row is not kept", () =>
    rolledBack(async (ctx) => {
      const world = await makeProgrammeWorld(ctx);
      const before = (await ctx.db.select().from(jobs)).length;
      const lost = await makePerson(ctx, { roles: ["staff"] });
      await expect(requestRun(as(ctx, { ...lost, id: "00000000-0000-7000-8000-000000000001" }), policyOf())).rejects.toThrow();
      expect(world.staff).toBeDefined();
      expect(await ctx.db.select().from(jobs)).toHaveLength(before);
      const [latest] = await ctx.db
        .select()
        .from(assignmentRuns)
        .where(and(eq(assignmentRuns.use, "teams_to_challenges")))
        .orderBy(desc(assignmentRuns.createdAt))
        .limit(1);
      expect(latest).toBeUndefined();
    }));
});
