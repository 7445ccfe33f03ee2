import { makeChallenge, makeTeam } from "@tests/bench/matching/world";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explain } from "../explain";
import { draws } from "../gain";
import { rank } from "../rank";
import { plainPolicy } from "../weights";
import { TeamIndex } from "./teams";

const k = 10;

describe("ranking many teams", () => {
  it("gives the scores, order and reasons of rank, whatever was added, changed or taken out before", () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 0, max: 120 }), fc.boolean(), (seed, count, texts) => {
        const draw = draws(seed);
        const index = new TeamIndex(plainPolicy);
        const teams = new Map(Array.from({ length: count }, (_, at) => [`t${at}`, makeTeam(`t${at}`, draw)]));
        for (const team of teams.values()) index.put(team);
        for (const id of [...teams.keys()]) {
          const dice = draw();
          if (dice < 0.2) {
            teams.delete(id);
            expect(index.remove(id)).toBe(true);
          } else if (dice < 0.5) {
            const changed = dice < 0.3 ? { ...makeTeam(id, draw), items: {} } : makeTeam(id, draw);
            teams.set(id, changed);
            index.put(changed);
          }
        }
        expect(index.size).toBe(teams.size);
        const challenge = { ...makeChallenge("c", draw), ...(draw() < 0.2 ? { industry: null, technologies: [], needs: [], grade: null } : {}) };
        const affinities = new Float64Array(200).map(() => (draw() < 0.3 ? Number.NaN : draw()));
        const words = Object.fromEntries([...teams.keys()].map((id) => [id, { affinity: affinities[index.rowOf(id) ?? 0] ?? null }]));
        const barred = new Map([["t1", "owner_employee" as const]]);
        const question = { of: "challenge" as const, challenge, teams: [...teams.values()], ...(texts ? { words } : {}) };
        const whole = rank(question, { barred });
        const asked = { barred, ...(texts ? { affinities } : {}) };
        expect(index.top(challenge, k, asked)).toEqual(whole.items.slice(0, k).map((one) => ({ ...one })));
        const told = index.explained(challenge, k, asked);
        expect(told).toEqual(whole.items.slice(0, k).map((one) => explain(question, whole, one)));
      }),
      { numRuns: 60 },
    );
  });

  it("keeps equals in the order of their lot when a whole crowd is alike", () => {
    const index = new TeamIndex(plainPolicy);
    const draw = draws(4);
    const one = makeTeam("x", draw);
    const teams = Array.from({ length: 500 }, (_, at) => ({ ...one, id: `t${at}` }));
    for (const team of teams) index.put(team);
    const challenge = makeChallenge("c", draw);
    expect(index.top({ ...challenge, grade: null }, k).map((found) => found.id)).toEqual(
      rank({ of: "challenge", challenge: { ...challenge, grade: null }, teams })
        .items.slice(0, k)
        .map((found) => found.id),
    );
  });

  it("names those from a score upwards, the best first and no more than it is asked for", () => {
    const draw = draws(7);
    const teams = Array.from({ length: 300 }, (_, at) => makeTeam(`t${at}`, draw));
    const index = new TeamIndex(plainPolicy);
    for (const team of teams) index.put(team);
    index.remove("t5");
    const challenge = { ...makeChallenge("c", draw), grade: null };
    const { items } = rank({ of: "challenge", challenge, teams: teams.filter((one) => one.id !== "t5") }, { policy: plainPolicy });
    const scores = new Map(items.map((one) => [one.id, one.score]));
    const told = (least: number, most: number) => index.above(challenge, least, most);
    const least = items[40]?.score ?? 0;
    expect(told(least, 1_000).sort()).toEqual(
      items
        .filter((one) => one.score >= least)
        .map((one) => one.id)
        .sort(),
    );
    const few = told(least, 7).map((id) => scores.get(id) ?? 0);
    expect(few).toHaveLength(7);
    few.forEach((one, at) => {
      expect(one).toBeCloseTo(items[at]?.score ?? 0, 9);
    });
    expect(told(2, 7)).toEqual([]);
    // A crowd of equals is cut as well.
    const one = makeTeam("x", draw);
    const alike = new TeamIndex(plainPolicy);
    for (let at = 0; at < 30; at += 1) alike.put({ ...one, id: `x${at}` });
    expect(alike.above(challenge, 0, 3)).toHaveLength(3);
  });

  it("has nothing to say of a team it does not hold", () => {
    const index = new TeamIndex(plainPolicy);
    expect(index.remove("gone")).toBe(false);
    expect(index.top(makeChallenge("c", draws(1)), k)).toEqual([]);
  });
});
