import { competencyItems, grades, industries, teamKinds, technologies } from "@db/vocabulary/kinds";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explain, raised } from "./explain";
import type { ChallengeSide, Level, TeamSide, TextEvidence } from "./facts";
import { type Question, rank } from "./rank";
import { score } from "./score";
import { partKeys, plainPolicy, type RankPolicy, standardPolicy, priorWeights as weights } from "./weights";

const level = fc
  .tuple(fc.double({ min: 0, max: 5, noNaN: true }), fc.double({ min: 0, max: 2, noNaN: true }))
  .map(([mean, half]): Level => ({ mean, low: Math.max(0, mean - half), high: Math.min(5, mean + half) }));
const city = fc.constantFrom(null, "臺中市", "台中市", "高雄市");
const languages = fc.uniqueArray(fc.constantFrom("zh", "en"));
const team: fc.Arbitrary<TeamSide> = fc.record({
  id: fc.uuid(),
  kind: fc.constantFrom(...teamKinds),
  languages,
  industries: fc.uniqueArray(fc.constantFrom(...industries), { maxLength: 4 }),
  technologies: fc.uniqueArray(fc.constantFrom(...technologies), { maxLength: 5 }),
  city,
  capacity: fc.integer({ min: 0, max: 4 }),
  running: fc.integer({ min: 0, max: 4 }),
  concluded: fc.integer({ min: 0, max: 4 }),
  pastWorks: fc.array(fc.record({ industry: fc.constantFrom(null, ...industries) }), { maxLength: 4 }),
  items: fc.dictionary(fc.constantFrom(...competencyItems), level),
});
const challenge: fc.Arbitrary<ChallengeSide> = fc.record({
  id: fc.uuid(),
  industry: fc.constantFrom(null, ...industries),
  technologies: fc.uniqueArray(fc.constantFrom(...technologies), { maxLength: 4 }),
  languages,
  city,
  grade: fc.constantFrom(null, ...grades),
  needs: fc.uniqueArray(fc.record({ item: fc.constantFrom(...competencyItems), level: fc.integer({ min: 1, max: 5 }), must: fc.boolean() }), {
    selector: (need) => need.item,
    maxLength: 6,
  }),
});
const distinct = { selector: (one: { id: string }) => one.id, minLength: 1, maxLength: 8 };
const teams = fc.uniqueArray(team, distinct);
const challenges = fc.uniqueArray(challenge, distinct);

/** A profile with nothing in it, and a brief that asks for nothing. */
const nobody: TeamSide = {
  id: "t",
  kind: "mixed",
  languages: [],
  industries: [],
  technologies: [],
  city: null,
  capacity: 0,
  running: 0,
  concluded: 0,
  pastWorks: [],
  items: {},
};
const nothing: ChallengeSide = { id: "c", industry: null, technologies: [], languages: [], city: null, grade: null, needs: [] };

describe("the score", () => {
  it("is the sum of its parts, each within its weight; the weights sum to one", () => {
    expect(partKeys.reduce((sum, key) => sum + weights[key], 0)).toBeCloseTo(1, 9);
    fc.assert(
      fc.property(team, challenge, (t, c) => {
        const { score: total, parts, interval } = score(t, c);
        expect(Math.abs(parts.reduce((sum, part) => sum + part.value, 0) - total)).toBeLessThan(1e-9);
        for (const part of parts) expect(part.value >= 0 && part.value <= part.weight + 1e-12).toBe(true);
        expect(interval[0]).toBeLessThanOrEqual(total + 1e-12);
        expect(interval[1]).toBeGreaterThanOrEqual(total - 1e-12);
      }),
    );
  });

  it("never falls when a team shows more: a higher level, another work, a technology, an industry, a free place", () => {
    const more: fc.Arbitrary<(t: TeamSide, c: ChallengeSide) => TeamSide> = fc.oneof(
      fc.tuple(fc.constantFrom(...competencyItems), fc.integer({ min: 1, max: 5 })).map(
        ([item, to]) =>
          (t: TeamSide) =>
            raised(t, item, to),
      ),
      fc.constantFrom(null, ...industries).map((industry) => (t: TeamSide) => ({ ...t, pastWorks: [...t.pastWorks, { industry }] })),
      fc.constantFrom(...technologies).map((one) => (t: TeamSide) => ({ ...t, technologies: [...t.technologies, one] })),
      fc.constantFrom(...industries).map((one) => (t: TeamSide) => ({ ...t, industries: [...t.industries, one] })),
      fc.constant((t: TeamSide) => ({ ...t, concluded: t.concluded + 1, capacity: t.capacity + 1 })),
    );
    fc.assert(
      fc.property(team, challenge, more, (t, c, change) => {
        expect(score(change(t, c), c).score).toBeGreaterThanOrEqual(score(t, c).score - 1e-12);
      }),
    );
  });

  it("does not move when words are repeated or nothing to do with the challenge is added", () => {
    fc.assert(
      fc.property(team, challenge, (t, c) => {
        const stuffed = {
          ...t,
          technologies: [...t.technologies, ...t.technologies],
          industries: [...t.industries, ...t.industries],
          languages: [...t.languages, ...t.languages],
        };
        expect(score(stuffed, c).score).toBe(score(t, c).score);
        const foreign = technologies.filter((one) => !c.technologies.includes(one));
        expect(score({ ...t, technologies: [...t.technologies, ...foreign] }, c).score).toBe(score(t, c).score);
      }),
    );
  });

  it("takes the nearness of texts as one more part: more of it never lowers, none compared is neither for nor against", () => {
    const affinity = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(team, challenge, affinity, affinity, (t, c, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const by = (value: number | null) => score(t, c, weights, { affinity: value, concepts: ["瑕疵檢測"] });
        expect(by(high).score).toBeGreaterThanOrEqual(by(low).score);
        expect(by(null).score).toBe(score(t, c).score);
        expect(by(null).score).toBeCloseTo(by(0.5).score, 12);
        expect(by(high).parts.find((part) => part.key === "text")?.have).toEqual(["瑕疵檢測"]);
      }),
    );
  });

  it("refuses weights that could not be read as points of a hundred", () => {
    const [t, c] = [fc.sample(team, { seed: 1, numRuns: 1 })[0], fc.sample(challenge, { seed: 1, numRuns: 1 })[0]];
    if (!t || !c) throw new Error("no sample");
    for (const bad of [
      { ...weights, domain: 0.5 },
      { ...weights, domain: -0.1, musts: 0.52 },
      { ...weights, domain: Number.NaN },
    ])
      expect(() => score(t, c, bad)).toThrow(RangeError);
  });

  it("gives an answer for an empty profile, an empty brief and no room left, half way where nothing is known", () => {
    const { parts, score: total } = score(nobody, nothing);
    expect(total).toBeGreaterThan(0.25);
    expect(total).toBeLessThan(0.5);
    for (const key of ["domain", "musts", "technology", "text", "nices", "place", "grade"] as const)
      expect(parts.find((part) => part.key === key)?.value).toBeCloseTo(weights[key] / 2, 12);
    const question: Question = { of: "challenge", challenge: nothing, teams: [nobody] };
    const ranking = rank(question);
    const [only] = ranking.items;
    if (!only) throw new Error("nobody ranked");
    expect(explain(question, ranking, only).blockers).toEqual(["no_capacity"]);
    expect(rank({ of: "challenge", challenge: nothing, teams: [] })).toMatchObject({ items: [], excluded: [] });
    expect(explain({ ...question, teams: [] }, ranking, only)).toMatchObject({ gaps: [], counterfactuals: [] });
  });

  it("sees no person: whatever else a row carries, gender included, changes nothing", () => {
    fc.assert(
      fc.property(team, challenge, fc.constantFrom("female", "male", "other"), (t, c, gender) => {
        expect(score({ ...t, gender, name: gender, memberIds: [gender] } as TeamSide, c)).toEqual(score(t, c));
      }),
    );
  });
});

describe("a ranking", () => {
  it("does not depend on the order of the candidates, on repeats, or on an irrelevant one more", () => {
    fc.assert(
      fc.property(challenge, teams, team, fc.infiniteStream(fc.nat()), (c, list, extra, dice) => {
        const shuffled = [...list, ...list]
          .map((one) => [dice.next().value ?? 0, one] as const)
          .sort((a, b) => a[0] - b[0])
          .map(([, one]) => one);
        const plain = rank({ of: "challenge", challenge: c, teams: list });
        expect(rank({ of: "challenge", challenge: c, teams: shuffled })).toEqual(plain);
        const others = rank({ of: "challenge", challenge: c, teams: [...list, extra] }).items.filter((one) => one.id !== extra.id);
        if (list.every((one) => one.id !== extra.id)) expect(others.map((one) => one.id)).toEqual(plain.items.map((one) => one.id));
      }),
    );
  });

  it("gives the same pair the same score from either side", () => {
    fc.assert(
      fc.property(challenges, teams, (cs, ts) => {
        for (const c of cs)
          for (const one of rank({ of: "challenge", challenge: c, teams: ts }).items) {
            const t = ts.find((candidate) => candidate.id === one.id);
            if (t) expect(rank({ of: "team", team: t, challenges: cs }).items.find((back) => back.id === c.id)?.score).toBe(one.score);
          }
      }),
      { numRuns: 30 },
    );
  });

  it("names why somebody is not in it, and puts nobody in both lists", () => {
    fc.assert(
      fc.property(challenge, teams, (c, ts) => {
        const first = ts[0];
        const barred = new Map(first ? [[first.id, "owner_employee" as const]] : []);
        const { items, excluded } = rank({ of: "challenge", challenge: c, teams: ts }, { barred });
        expect(items.length + excluded.length).toBe(ts.length);
        expect(excluded.find((one) => one.id === first?.id)?.code).toBe("owner_employee");
        for (const one of excluded) expect(items.some((item) => item.id === one.id)).toBe(false);
      }),
    );
  });
});

describe("an explanation", () => {
  const comesTrue = (
    question: Question,
    change: (item: Parameters<typeof raised>[1], to: number, id: string) => Question,
    policy: RankPolicy = plainPolicy,
  ) => {
    const ranking = rank(question, { policy });
    for (const ranked of ranking.items) {
      for (const promise of explain(question, ranking, ranked).counterfactuals) {
        const then = rank(change(promise.item, promise.to, ranked.id), { policy }).items.find((one) => one.id === ranked.id);
        expect(then?.rank).toBe(promise.rank);
        expect(then ? then.score - ranked.score : Number.NaN).toBeCloseTo(promise.gain, 9);
        expect(promise.gain).toBeGreaterThanOrEqual(-1e-12);
      }
    }
  };

  it("promises only what comes true when a team among others does it", () => {
    fc.assert(
      fc.property(challenge, teams, (c, ts) =>
        comesTrue({ of: "challenge", challenge: c, teams: ts }, (item, to, id) => ({
          of: "challenge",
          challenge: c,
          teams: ts.map((one) => (one.id === id ? raised(one, item, to) : one)),
        })),
      ),
    );
  });

  it("promises only what comes true where places are reserved", () => {
    fc.assert(
      fc.property(challenge, teams, (c, ts) =>
        comesTrue(
          { of: "challenge", challenge: c, teams: ts },
          (item, to, id) => ({ of: "challenge", challenge: c, teams: ts.map((one) => (one.id === id ? raised(one, item, to) : one)) }),
          standardPolicy,
        ),
      ),
      { numRuns: 40 },
    );
  });

  it("promises only what comes true when a team looks at challenges", () => {
    fc.assert(
      fc.property(team, challenges, (t, cs) =>
        comesTrue({ of: "team", team: t, challenges: cs }, (item, to) => ({ of: "team", team: raised(t, item, to), challenges: cs })),
      ),
    );
  });

  it("gives as a reason only what the team has, never what it lacks", () => {
    fc.assert(
      fc.property(teams, challenge, (all, c) => {
        const question: Question = { of: "challenge", challenge: c, teams: all };
        const ranking = rank(question);
        for (const one of ranking.items) {
          const told = explain(question, ranking, one);
          for (const part of told.parts.filter(({ key }) => told.strengths.includes(key)))
            expect(part.have.length > 0 || part.lack.length === 0, part.key).toBe(true);
        }
      }),
    );
    const own: TeamSide = { ...nobody, kind: "startup" };
    const reasons = (t: TeamSide, c: ChallengeSide, words: TextEvidence) => {
      const question: Question = { of: "challenge", challenge: c, teams: [t], words: { t: words } };
      const ranking = rank(question);
      const [only] = ranking.items;
      return only ? explain(question, ranking, only).strengths : [];
    };
    // Texts that are near without a concept to name say nothing a reader could check.
    expect(reasons(own, nothing, { affinity: 0.9, concepts: [] })).not.toContain("text");
    expect(reasons(own, nothing, { affinity: 0.9, concepts: ["defect_inspection"] })).toContain("text");
    // Nearly what is needed is still below it.
    const needs = [{ item: "CI9" as const, level: 5, must: true }];
    const at = (mean: number) => ({ ...own, items: { CI9: { mean, low: mean, high: mean } } });
    expect(reasons(at(4.9), { ...nothing, needs }, {})).not.toContain("musts");
    expect(reasons(at(5), { ...nothing, needs }, {})).toContain("musts");
    // Free hands name no word, yet they are there.
    expect(reasons({ ...own, capacity: 2 }, nothing, {})).toContain("capacity");
    expect(reasons(own, nothing, {})).not.toContain("capacity");
  });

  it("lists musts before the rest and only what is really below the need", () => {
    fc.assert(
      fc.property(team, challenge, (t, c) => {
        const question: Question = { of: "challenge", challenge: c, teams: [t] };
        const ranking = rank(question);
        for (const one of ranking.items) {
          const { gaps } = explain(question, ranking, one);
          for (const gap of gaps) expect(gap.have).toBeLessThan(gap.need);
          const firstNice = gaps.findIndex((gap) => !gap.must);
          if (firstNice >= 0) expect(gaps.slice(firstNice).every((gap) => !gap.must)).toBe(true);
        }
      }),
    );
  });
});
