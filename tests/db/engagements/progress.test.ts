import { challengeNeeds, evidence, milestones } from "@db/schema";
import { as, contextOn, onServer, rolledBack, testDatabase } from "@tests/support/database";
import { makeApplication, makeEngagement, makeTeam } from "@tests/support/factories";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import {
  acceptMilestone,
  addMilestone,
  advanceStage,
  closeEngagement,
  confirmCheckIn,
  editMilestone,
  engagementView,
  extendEngagement,
  milestoneView,
  moveEngagement,
  recordCheckIn,
  resumeEngagement,
  returnMilestone,
  submitMilestone,
  suspendEngagement,
} from "~/features/engagements/index.server";

import { refusedAs, typesOf, world } from "./world";

describe("milestones and stages", () => {
  const plan = { title: "首輪產線測試", dueOn: "2026-03-20", stage: "poc" as const };
  it("are planned, handed in, returned and accepted by the right people, and open the next stage", () =>
    rolledBack(async (ctx) => {
      const { engagement, mentor, lead, owner, stranger, staff } = await world(ctx);
      const { id } = await addMilestone(as(ctx, mentor), { engagementId: engagement.id, ...plan });
      expect((await engagementView(as(ctx, lead), engagement.id)).nextMilestone).toBe(plan.title);
      expect((await engagementView(as(ctx, lead), engagement.id)).nextMilestoneOn).toBe(plan.dueOn);
      const hand = { milestoneId: id, note: "召回率 92 %", url: "https://example.org/report" };
      await expect(addMilestone(as(ctx, lead), { engagementId: engagement.id, ...plan })).rejects.toEqual(refusedAs("forbidden"));
      await expect(acceptMilestone(as(ctx, owner), { milestoneId: id })).rejects.toEqual(refusedAs("wrong_state"));
      await expect(advanceStage(as(ctx, mentor), { engagementId: engagement.id })).rejects.toEqual(
        refusedAs("wrong_state", "engagements_refused_stage_unproven"),
      );
      await submitMilestone(as(ctx, lead), hand);
      await expect(submitMilestone(as(ctx, lead), hand)).rejects.toEqual(refusedAs("wrong_state"));
      await expect(submitMilestone(as(ctx, mentor), hand)).rejects.toEqual(refusedAs("forbidden"));
      await expect(acceptMilestone(as(ctx, lead), { milestoneId: id })).rejects.toEqual(refusedAs("forbidden"));
      await expect(acceptMilestone(as(ctx, stranger), { milestoneId: id })).rejects.toEqual(refusedAs("not_found"));
      await returnMilestone(as(ctx, owner), { milestoneId: id, note: "請補混淆矩陣" });
      await submitMilestone(as(ctx, lead), hand);
      await acceptMilestone(as(ctx, mentor), { milestoneId: id });
      expect((await engagementView(as(ctx, lead), engagement.id)).nextMilestone, "an accepted milestone is behind").toBeNull();
      expect((await typesOf(ctx, id)).map((one) => one.type)).toEqual([
        "milestone.added",
        "milestone.submitted",
        "milestone.returned",
        "milestone.submitted",
        "milestone.accepted",
      ]);
      await advanceStage(as(ctx, staff), { engagementId: engagement.id });
      expect((await engagementView(as(ctx, lead), engagement.id)).stage).toBe("service");
      const other = await makeEngagement(ctx, await makeApplication(ctx, engagement.challengeId, (await makeTeam(ctx)).team, lead));
      await expect(milestoneView(as(ctx, staff), other.id, id)).rejects.toEqual(refusedAs("not_found"));
    }));
  it("cannot be edited from a stale page", () =>
    rolledBack(async (ctx) => {
      const { engagement, owner } = await world(ctx);
      const { id } = await addMilestone(as(ctx, owner), { engagementId: engagement.id, ...plan });
      await editMilestone(as(ctx, owner), { milestoneId: id, version: 1, ...plan, title: "第二版 👩‍🔬" });
      await expect(editMilestone(as(ctx, owner), { milestoneId: id, version: 1, ...plan })).rejects.toEqual(refusedAs("conflict"));
      const [row] = await ctx.db.select().from(milestones).where(eq(milestones.id, id));
      expect(row?.title).toBe("第二版 👩‍🔬");
    }));
});

describe("moving on", () => {
  it("goes the straight way, each step by the right people, and writes graded evidence at the end", () =>
    rolledBack(async (ctx) => {
      const { engagement, mentor, staff, lead, challenge, team } = await world(ctx);
      await ctx.db.insert(challengeNeeds).values({ id: crypto.randomUUID(), challengeId: challenge.id, item: "CI4", level: 3, must: true });
      const engagementId = engagement.id;
      await expect(moveEngagement(as(ctx, mentor), { engagementId, to: "demonstrated" })).rejects.toEqual(refusedAs("wrong_state"));
      await expect(moveEngagement(as(ctx, lead), { engagementId, to: "building" })).rejects.toEqual(refusedAs("forbidden"));
      await moveEngagement(as(ctx, mentor), { engagementId, to: "building" });
      await moveEngagement(as(ctx, mentor), { engagementId, to: "demonstrated" });
      await expect(moveEngagement(as(ctx, mentor), { engagementId, to: "assessed" })).rejects.toEqual(refusedAs("forbidden"));
      await moveEngagement(as(ctx, staff), { engagementId, to: "assessed" });
      await closeEngagement(as(ctx, staff), { engagementId });
      await expect(closeEngagement(as(ctx, staff), { engagementId })).rejects.toEqual(refusedAs("wrong_state"));
      expect(await ctx.db.select().from(evidence).where(eq(evidence.teamId, team.id))).toMatchObject([
        { item: "CI4", kind: "graded_outcome", level: 3, sourceId: engagementId },
      ]);
      expect((await typesOf(ctx, engagementId)).map((one) => one.body)).toMatchObject([
        { to: "building" },
        { to: "demonstrated" },
        { to: "assessed" },
        { to: "closed" },
      ]);
    }));
  it("can be suspended with a reason and resumed where it stood, extended only to a later day", () =>
    rolledBack(async (ctx) => {
      const { engagement, owner, mentor } = await world(ctx, {});
      const engagementId = engagement.id;
      await moveEngagement(as(ctx, owner), { engagementId, to: "building" });
      await moveEngagement(as(ctx, owner), { engagementId, to: "demonstrated" });
      await suspendEngagement(as(ctx, owner), { engagementId, reason: "產線歲修" });
      expect(await engagementView(as(ctx, mentor), engagementId)).toMatchObject({ state: "suspended", endReason: "產線歲修" });
      await resumeEngagement(as(ctx, owner), { engagementId });
      expect(await engagementView(as(ctx, mentor), engagementId)).toMatchObject({ state: "demonstrated", endReason: null });
      await expect(extendEngagement(as(ctx, owner), { engagementId, endsOn: "2026-06-01" })).rejects.toEqual(refusedAs("invalid"));
      await extendEngagement(as(ctx, owner), { engagementId, endsOn: "2026-07-31" });
      await extendEngagement(as(ctx, owner), { engagementId, endsOn: "2026-07-31" });
      expect((await typesOf(ctx, engagementId)).filter((one) => one.type === "engagement.extended")).toHaveLength(1);
      await expect(extendEngagement(as(ctx, mentor), { engagementId, endsOn: "2026-08-31" })).rejects.toEqual(refusedAs("forbidden"));
    }));
});

describe.runIf(onServer)("races", () => {
  it("record one check-in and one confirmation when two arrive at once", async () => {
    const { db } = await testDatabase();
    const ctx = contextOn(db);
    const { engagement, mentor, lead } = await world(ctx);
    const two = await Promise.all(
      [1, 2].map(() => recordCheckIn(as(ctx, mentor), { engagementId: engagement.id, minutes: 60, health: "on_track", note: "同時" })),
    );
    expect(new Set(two.map((one) => one.id)).size).toBe(1);
    const id = two[0]?.id ?? "";
    await Promise.all([1, 2, 3].map(() => confirmCheckIn(as(ctx, lead), { checkInId: id })));
    expect((await typesOf(ctx, id)).map((one) => one.type)).toEqual(["check_in.recorded", "check_in.confirmed"]);
  });
});
