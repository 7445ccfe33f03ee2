import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ProfileFacts, profileStrength, strengthParts } from "./strength";

const count = fc.integer({ min: 0, max: 12 });
const facts: fc.Arbitrary<ProfileFacts> = fc.record({
  hasSummary: fc.boolean(),
  industries: count,
  technologies: count,
  members: count,
  hasRepresentative: fc.boolean(),
  items: count,
  itemsWithEvidence: count,
  verifiedEvidence: count,
  pastWorks: count,
});
const full: ProfileFacts = {
  hasSummary: true,
  industries: 1,
  technologies: 1,
  members: 2,
  hasRepresentative: true,
  items: 4,
  itemsWithEvidence: 3,
  verifiedEvidence: 1,
  pastWorks: 2,
};

describe("the strength of a profile", () => {
  it("is 100 when nothing is missing, and then has no next step", () => {
    expect(profileStrength(full)).toMatchObject({ score: 100, next: null });
  });

  it("is the sum of the parts shown and never falls when one of them grows", () => {
    fc.assert(
      fc.property(facts, (one) => {
        const { score, lines } = profileStrength(one);
        return (
          lines.length === strengthParts.length &&
          score === lines.reduce((sum, line) => sum + line.points, 0) &&
          profileStrength({ ...one, pastWorks: one.pastWorks + 1 }).score >= score
        );
      }),
    );
  });

  it("names what the team can do itself before what only staff can do", () => {
    expect(profileStrength({ ...full, verifiedEvidence: 0, hasSummary: false }).next).toBe("summary");
    expect(profileStrength({ ...full, verifiedEvidence: 0 }).next).toBe("verified");
  });
});
