import { describe, expect, it } from "vitest";
import { assign } from "~/features/matching/index.server";
import { policyForm } from "./forms";
import { emptiness, type Input, problemOf, thinned } from "./problem";
import { needed, relaxed } from "./relax";
import { type Settings, usualSettings, type Wish, wishing } from "./settings";

const team = (id: string, over: Partial<Input["left"][number]> = {}) => ({
  id,
  carried: 0,
  capacity: 1,
  city: null,
  firstTime: false,
  student: false,
  ...over,
});
const input: Input = {
  use: "teams_to_challenges",
  left: [team("a"), team("b", { capacity: 2 }), team("c", { carried: 1, capacity: 1 })],
  right: [
    { id: "x", industry: "plastics", held: 0 },
    { id: "y", industry: "retail", held: 0 },
  ],
  pairs: [
    { left: "a", right: "x", score: 0.9 },
    { left: "a", right: "y", score: 0.3 },
    { left: "b", right: "x", score: 0.8 },
    { left: "b", right: "y", score: 0.7 },
    { left: "c", right: "y", score: 0.95 },
  ],
  barred: [],
  refused: [],
};
const settings: Settings = { ...usualSettings.teams_to_challenges, rightMax: 1, leftMax: 2, floor: 40 };
const wish = (left: string, right: string, kind: Wish["wish"]): Wish => ({ left, right, wish: kind, reason: "r", by: "p", at: "t" });
const pairsOf = async (over: Partial<Settings> = {}, facts: Partial<Input> = {}) =>
  (await assign(problemOf({ ...input, ...facts }, { ...settings, ...over }).problem)).pairs.map((one) => `${one.left}${one.right}`);

describe("the problem a policy makes", () => {
  it("keeps capacity, the floor, what is barred and what was refused", async () => {
    // c is full; a gets x; b takes what is left.
    expect(await pairsOf()).toEqual(["ax", "by"]);
    expect(problemOf(input, settings).belowFloor).toBe(1);
    expect(await pairsOf({}, { barred: [{ left: "a", right: "x", code: "owner_employee" }] })).toEqual(["bx"].concat(["by"]));
    expect(await pairsOf({}, { refused: [{ left: "b", right: "y" }] })).toEqual(["ax"]);
  });

  it("offers a locked pair below the floor, and names wishes about those who are gone", async () => {
    expect(await pairsOf(wishing(settings, { left: "a", right: "y" }, wish("a", "y", "lock")))).toEqual(["ay", "bx"]);
    expect(problemOf(input, { ...settings, wishes: [wish("gone", "x", "veto")] }).dropped).toHaveLength(1);
  });

  it("says which side is empty", () => {
    expect(emptiness({ ...input, left: [] })).toBe("no_left");
    expect(emptiness({ ...input, right: [] })).toBe("no_right");
    expect(emptiness(input)).toBeNull();
  });

  it("counts a mentor's whole load against his limit, and mentors there against an engagement's", async () => {
    const mentors: Partial<Input> = {
      use: "mentors_to_engagements",
      left: [team("a", { carried: 2, capacity: null }), team("b", { capacity: null })],
      right: [{ id: "x", industry: null, held: 1 }],
      pairs: input.pairs.filter((one) => one.right === "x"),
    };
    expect(await pairsOf({ leftMax: 2, rightMax: 2 }, mentors)).toEqual(["bx"]);
    expect(await pairsOf({ leftMax: 3, rightMax: 1 }, mentors)).toEqual([]);
  });
});

describe("what was asked already", () => {
  it("counts invitations of a team against its most and its capacity, and those of a challenge against both bounds", () => {
    const asked = { ...input, left: [team("a", { capacity: 3, carried: 1, asked: 1 })], right: [{ id: "x", industry: null, held: 1 }] };
    const { problem } = problemOf(asked, { ...settings, rightMin: 2, rightMax: 3, leftMax: 2 });
    expect([problem.left[0]?.max, problem.right]).toEqual([1, [{ id: "x", min: 1, max: 2 }]]);
    expect(problemOf(asked, { ...settings, leftMax: 1 }).problem.left[0]?.max).toBe(0);
  });
});

describe("giving way", () => {
  it("moves one challenge's minimum, caps and shares, takes a lock back, and refuses what no policy can change", () => {
    const rule = { kind: "right", bound: "min", from: 3, to: 1 };
    const before: Settings = { ...settings, rightMin: 3, rightMax: 3, firstTimeMin: 80, wishes: [wish("a", "x", "lock")] };
    expect(relaxed(before, [{ id: "right:x", ...rule }])).toMatchObject({ rightMin: 3, mins: { x: 1 } });
    expect(relaxed(before, [{ id: "ratio:first_time", kind: "ratio", bound: "min", from: 0, to: -2 }])?.firstTimeMin).toBeNull();
    expect(relaxed(before, [{ id: "lock:a|x", kind: "lock", bound: "forced", from: 1, to: 0 }])?.wishes).toEqual([]);
    expect(relaxed(before, [{ id: "veto:a|x", kind: "veto", bound: "closed", from: 1, to: 0 }])).toBeNull();
    expect(
      relaxed(before, [
        { id: "right:x", ...rule },
        { id: "conflict:x", kind: "conflict", bound: "closed", from: 1, to: 0 },
      ]),
    ).toBeNull();
  });
});

describe("what is needed of a relaxation", () => {
  const share = (id: string) => ({ id: `ratio:${id}`, kind: "ratio", bound: "min", from: 0, to: -2 });
  const least = (id: string, to: number) => ({ id: `right:${id}`, kind: "right", bound: "min", from: 3, to });
  const city = (name: string, to: number) => ({ id: `group:city:${name}`, kind: "group", bound: "max", from: 1, to });
  const before: Settings = { ...settings, rightMin: 3, rightMax: 3, firstTimeMin: 90, studentsMin: 90, cityMax: 1 };
  const all = [share("first_time"), share("students"), least("x", 1), least("y", 0), least("z", 0)];

  it("is less than the engine says where a share goes whole: no challenge has to give way as well", async () => {
    const feasible = async ({ firstTimeMin, studentsMin }: Settings) => firstTimeMin === null && studentsMin === null;
    expect(await needed(before, all, feasible)).toEqual({ relaxations: [share("first_time"), share("students")], sufficiency: "smallest" });
  });

  it("takes caps of all counties as one, and keeps whatever cannot be left out", async () => {
    const given = [city("a", 2), city("b", 3), share("students"), least("x", 1)];
    const feasible = async ({ cityMax, mins }: Settings) => cityMax === 3 && mins.x === 1;
    expect(await needed(before, given, feasible)).toEqual({ relaxations: [city("a", 2), city("b", 3), least("x", 1)], sufficiency: "smallest" });
  });

  it("is not called the smallest when time runs out, and not enough when it is not", async () => {
    let tries = 0;
    const late = async () => (++tries > 1 ? "unknown" : true) as true | "unknown";
    expect(await needed(before, all, late)).toEqual({ relaxations: all, sufficiency: "enough" });
    expect((await needed(before, all, async () => false)).sufficiency).toBe("not_enough");
    const barred = { id: "conflict:x", kind: "conflict", bound: "closed", from: 1, to: 0 };
    expect((await needed(before, [...all, barred], async () => true)).sufficiency).toBe("not_enough");
  });

  it("raises a most once for all, by the one that needs most", () => {
    const over = (id: string, by: number) => ({ id: `left:${id}`, kind: "left", bound: "max", from: 1, to: 1 + by });
    expect(relaxed({ ...settings, leftMax: 1 }, [over("a", 1), over("b", 1), over("c", 2)])?.leftMax).toBe(3);
  });
});

describe("a policy as it is typed", () => {
  const typed = { ...settings, use: "teams_to_challenges", firstTimeMin: "", studentsMin: " ", cityMax: "３", industryMax: undefined };
  it("takes blanks for no limit and full-width digits for digits", () => {
    expect(policyForm.parse(typed)).toMatchObject({ firstTimeMin: null, studentsMin: null, cityMax: 3, industryMax: null });
  });
  it("asks for one each by itself where the worst-off come first, and for no more where more was typed", () => {
    expect(policyForm.parse({ ...typed, objective: "worst", rightMin: 0 }).rightMin).toBe(1);
    expect(policyForm.parse({ ...typed, objective: "worst", rightMin: 2, rightMax: 2 }).rightMin).toBe(2);
    expect(policyForm.safeParse({ ...typed, objective: "worst", rightMin: 0, rightMax: 0 }).error?.issues[0]?.path).toEqual(["rightMax"]);
  });
  it("refuses what contradicts itself", () => {
    const issues = (over: object) => policyForm.safeParse({ ...typed, ...over }).error?.issues.map((one) => `${one.path.join()}: ${one.message}`);
    expect(issues({ rightMin: 2, rightMax: 1 })).toEqual(["rightMax: assignments_refused_max_below_min"]);
    expect(issues({ seconds: 9999 })).toHaveLength(1);
  });
});

it("a very large problem keeps the best of everybody and what is wished for", () => {
  const pairs = Array.from({ length: 40 }, (_, i) =>
    Array.from({ length: 40 }, (_, j) => ({ left: `l${i}`, right: `r${j}`, score: ((i * 7 + j * 13) % 101) / 101 })),
  ).flat();
  const limits = { mostPairs: 500, ofLeft: 3, ofRight: 3 };
  const poor = [...pairs].sort((a, b) => a.score - b.score)[0];
  if (!poor) throw new Error("no pairs");
  const kept = thinned(pairs, [poor], limits);
  expect(kept.length).toBeLessThanOrEqual(40 * 3 * 2 + 1);
  expect(kept).toContainEqual(poor);
  for (const id of ["l0", "l39"]) {
    const best = Math.max(...pairs.filter((one) => one.left === id).map((one) => one.score));
    expect(kept.some((one) => one.left === id && one.score === best)).toBe(true);
  }
  expect(thinned(pairs, [], { ...limits, mostPairs: 5000 })).toHaveLength(1600);
});
