import { technologies } from "@db/vocabulary/kinds";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type EngagementSide, type MentorSide, mentorScore, mentorWeights } from "./mentor-score";

const engagement: EngagementSide = { industry: "plastics", technologies: ["computer_vision", "edge_ai"], languages: ["zh"] };
const mentor: MentorSide = { id: "m", languages: ["zh"], industries: ["plastics"], technologies: ["computer_vision"], load: 1, limit: 4 };

describe("how a mentor suits an engagement", () => {
  it("is the sum of its parts, each within its weight", () => {
    const { score, parts } = mentorScore(mentor, engagement);
    expect(parts).toEqual([
      { key: "domain", weight: 0.4, value: 0.4 },
      { key: "technology", weight: 0.25, value: 0.125 },
      { key: "language", weight: 0.15, value: 0.15 },
      { key: "capacity", weight: 0.2, value: expect.closeTo(0.15) },
    ]);
    expect(score).toBeCloseTo(
      parts.reduce((sum, part) => sum + part.value, 0),
      12,
    );
    expect(Object.values(mentorWeights).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
  });

  it("takes no record for neither good nor bad: between one who knows the field and one who knows others", () => {
    const at = (over: Partial<MentorSide>) => mentorScore({ ...mentor, ...over }, engagement).score;
    expect(at({ industries: [] })).toBeLessThan(at({ industries: ["plastics"] }));
    expect(at({ industries: [] })).toBeGreaterThan(at({ industries: ["finance"] }));
  });

  it("never falls when he knows more, never rises when he carries more, and stays within 0 and 1", () => {
    fc.assert(
      fc.property(fc.subarray([...technologies]), fc.constantFrom(...technologies), fc.nat(6), fc.nat(6), (known, more, load, limit) => {
        // From one known technology on: knowing none at all counts as not known.
        const own = { ...mentor, technologies: ["computer_vision" as const, ...known], load, limit };
        const { score } = mentorScore(own, engagement);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(mentorScore({ ...own, technologies: [...own.technologies, more] }, engagement).score).toBeGreaterThanOrEqual(score);
        expect(mentorScore({ ...own, load: load + 1 }, engagement).score).toBeLessThanOrEqual(score);
      }),
    );
  });
});
