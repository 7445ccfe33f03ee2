import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sided } from "@tests/bench/matching/assign";
import { afterAll, describe, expect, it } from "vitest";
import { assignApart, Cancelled, WorkerDied } from "./apart.server";
import { assign } from "./assign";
import type { Progress } from "./milp";
import type { Problem } from "./problem";

const folder = mkdtempSync(join(tmpdir(), "workers-test-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const small: Problem = {
  left: [{ id: "a" }, { id: "b" }],
  right: [{ id: "x" }, { id: "y" }],
  edges: [
    { left: "a", right: "x", score: 0.9 },
    { left: "a", right: "y", score: 0.8 },
    { left: "b", right: "x", score: 0.7 },
  ],
};

describe("an assignment in a worker", () => {
  it("is the same as in this thread", async () => {
    const apart = await assignApart(small).answer;
    const here = await assign(small);
    expect(apart).toEqual({ ...here });
    expect(apart.pairs).toHaveLength(2);
  });

  it("keeps to 200 ms as far as it can, names a true gap, and holds up nobody", async () => {
    const problem = sided();
    let longest = 0;
    let last = performance.now();
    const ticking = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 10);
    const told: Progress[] = [];
    const answer = await assignApart({ ...problem, budgetMs: 200 }, { onProgress: (one) => told.push(one) }).answer;
    clearInterval(ticking);
    expect(answer.status).toBe("feasible");
    expect(answer.pairs.length).toBeGreaterThan(100);
    expect(answer.gap).toBeGreaterThan(0);
    expect(told.some((one) => one.objective !== undefined)).toBe(true);
    // The best there is, found without a limit of time: nothing may lie above the bound.
    expect(answer.bound).toBeGreaterThanOrEqual(590.441588);
    expect(answer.objective).toBeLessThanOrEqual(590.441588);
    // The simplex alone needs several hundred ms in one piece.
    expect(longest).toBeLessThan(400);
  });

  it("gives what it has when it is stopped", async () => {
    const running = assignApart({ ...sided(), budgetMs: 30_000 }, { onProgress: (one) => one.objective !== undefined && running.stop() });
    const answer = await running.answer;
    expect(["feasible", "optimal"]).toContain(answer.status);
    expect(answer.pairs.length).toBeGreaterThan(100);
  });

  it("gives nothing when it is cancelled", async () => {
    const running = assignApart({ ...sided(), budgetMs: 30_000 });
    running.cancel();
    await expect(running.answer).rejects.toBeInstanceOf(Cancelled);
  });

  it("says what is malformed", async () => {
    const odd: Problem = { ...small, locks: [{ left: "nobody", right: "x" }] };
    await expect(assignApart(odd).answer).rejects.toThrow("nobody is called nobody");
  });

  it("that dies is a named fault, whatever killed it", async () => {
    await expect(assignApart(small, { entry: join(tmpdir(), "not-there.mjs") }).answer).rejects.toBeInstanceOf(WorkerDied);
    const deaf = join(folder, "deaf.mjs");
    writeFileSync(deaf, "setInterval(() => {}, 1000);");
    await expect(assignApart({ ...small, budgetMs: 50 }, { entry: deaf, graceMs: 100 }).answer).rejects.toBeInstanceOf(WorkerDied);
    const gone = join(folder, "gone.mjs");
    writeFileSync(gone, "process.exit(9);");
    await expect(assignApart(small, { entry: gone }).answer).rejects.toThrow("code 9");
  });
});
