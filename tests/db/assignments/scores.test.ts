import { challengeNeeds, pastWorks, teamCompetencies } from "@db/schema";
import { as, rolledBack } from "@tests/support/database";
import { describe, expect, it } from "vitest";
import { usualSettings } from "~/features/assignments";
import { gather } from "~/features/assignments/gather.server";
import { fitTextSpace, rankChallengesFor, rankTeamsFor } from "~/features/matching/index.server";
import { newId } from "~/lib/ids";
import { makeProgrammeWorld } from "./world";

describe("the score of a pair on the board", () => {
  it("is what a ranking gives it, asked from the challenge or from the team, under the same policy and text space", () =>
    rolledBack(async (ctx) => {
      const { teams, challenges, owners } = await makeProgrammeWorld(ctx);
      // Parts that must agree: needs and levels, and what the texts say.
      for (const [at, challenge] of challenges.entries())
        await ctx.db.insert(challengeNeeds).values({ id: newId(), challengeId: challenge.id, item: "CI9", level: 2 + at, must: at === 0 });
      for (const [at, { team }] of teams.entries()) {
        await ctx.db.insert(teamCompetencies).values({ id: newId(), teamId: team.id, item: "CI9", level: 1 + at, updatedAt: ctx.now });
        const title = ["塑膠射出瑕疵檢測", "門市銷售預測", "電網負載預測", "產線影像辨識"][at] ?? "";
        await ctx.db.insert(pastWorks).values({ id: newId(), teamId: team.id, title, summary: `${title}已上線`, year: 114, createdAt: ctx.now });
      }
      await fitTextSpace(ctx);
      const { input, versions } = await gather(ctx, "teams_to_challenges", usualSettings.teams_to_challenges);
      expect(versions.space).not.toBe("");
      expect(input.pairs).toHaveLength(teams.length * challenges.length);
      expect(new Set(input.pairs.map((one) => one.score)).size).toBeGreaterThan(6);
      const onBoard = (left: string, right: string) => input.pairs.find((one) => one.left === left && one.right === right)?.score;
      for (const [at, { id }] of challenges.entries()) {
        const owner = owners[at];
        if (!owner) throw new Error("no owner");
        const { items } = await rankTeamsFor(as(ctx, owner), id, { limit: 100 });
        expect(items.map((one) => one.score)).toEqual(items.map((one) => onBoard(one.id, id)));
        expect(items).toHaveLength(teams.length);
      }
      for (const { team, lead } of teams) {
        const { items } = await rankChallengesFor(as(ctx, lead), team.id, { limit: 100 });
        expect(items.map((one) => one.score)).toEqual(items.map((one) => onBoard(team.id, one.id)));
        expect(items).toHaveLength(challenges.length);
      }
    }));
});
