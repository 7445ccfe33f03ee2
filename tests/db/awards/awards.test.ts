import { engagements } from "@db/schema";
import { as, contextOn, onServer, rolledBack, testDatabase } from "@tests/support/database";
import { makeApplication, makeChallenge, makeEngagement, makeOrganisation, makeOwner, makePerson, makeTeam } from "@tests/support/factories";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { awardsBoard, leaveEmpty, moveAward, recordAward, setQuota } from "~/features/awards/index.server";
import { readTimeline } from "~/features/events/index.server";
import { type Ctx, visitor } from "~/lib/ctx";
import { newId } from "~/lib/ids";

async function world(ctx: Ctx) {
  const owner = await makeOwner(ctx, await makeOrganisation(ctx));
  const challenge = await makeChallenge(ctx, owner, { state: "closed_to_applications" });
  const { team, lead } = await makeTeam(ctx);
  const engagement = await makeEngagement(ctx, await makeApplication(ctx, challenge.id, team, lead, { state: "accepted" }), undefined, {
    state: "assessed",
  });
  const [staff, second] = [await makePerson(ctx, { roles: ["staff"] }), await makePerson(ctx, { roles: ["staff"] })];
  const quota = await setQuota(as(ctx, staff), {
    year: 115,
    kind: "prize",
    code: `P${newId().slice(-6)}`,
    title: { zh: "金獎", lang: "zh" },
    places: 2,
    amount: 300_000n,
  });
  return { owner, challenge, team, lead, engagement, staff, second, quota };
}
const line = async (ctx: Ctx, quotaId: string) => (await awardsBoard(ctx, 115)).find((one) => one.id === quotaId);

describe("an award", () => {
  it("is proposed, approved by a second officer, announced and paid; the public sees it from the announcement on", () =>
    rolledBack(async (ctx) => {
      const { engagement, staff, second, quota, team } = await world(ctx);
      const { id } = await recordAward(as(ctx, staff), { quotaId: quota.id, place: 1, engagementId: engagement.id });
      expect((await line(as(ctx, visitor), quota.id))?.awards).toEqual([]);
      await expect(moveAward(as(ctx, staff), { awardId: id, version: 1, to: "approved" })).rejects.toMatchObject({
        code: "forbidden",
        detail: { reason: "awards_refused_second_eyes" },
      });
      await expect(moveAward(as(ctx, second), { awardId: id, version: 1, to: "paid" })).rejects.toMatchObject({ code: "wrong_state" });
      await moveAward(as(ctx, second), { awardId: id, version: 1, to: "approved" });
      await moveAward(as(ctx, second), { awardId: id, version: 2, to: "announced" });
      const [shown] = (await line(as(ctx, visitor), quota.id))?.awards ?? [];
      expect(shown).toMatchObject({ id, teamId: team.id, amountTwd: 300_000n, state: "announced" });
      expect((await readTimeline(ctx.db, id, ["public"])).map((event) => event.type)).toEqual(["award.announced"]);
      await expect(moveAward(as(ctx, second), { awardId: id, version: 2, to: "accepted" })).rejects.toMatchObject({ code: "conflict" });
    }));

  it("may be left empty with a reason, and a place is given once", () =>
    rolledBack(async (ctx) => {
      const { engagement, staff, quota } = await world(ctx);
      const officer = as(ctx, staff);
      await leaveEmpty(officer, { quotaId: quota.id, place: 2, reason: "無團隊達到標準" });
      await expect(recordAward(officer, { quotaId: quota.id, place: 2, engagementId: engagement.id })).rejects.toMatchObject({
        code: "invalid",
        detail: { fields: { place: ["awards_refused_place_taken"] } },
      });
      await expect(recordAward(officer, { quotaId: quota.id, place: 3, engagementId: engagement.id })).rejects.toMatchObject({ code: "invalid" });
      await ctx.db.update(engagements).set({ state: "terminated" }).where(eq(engagements.id, engagement.id));
      await expect(recordAward(officer, { quotaId: quota.id, place: 1, engagementId: engagement.id })).rejects.toMatchObject({
        code: "invalid",
        detail: { fields: { engagementId: ["awards_refused_engagement"] } },
      });
      expect(await line(officer, quota.id)).toMatchObject({ empty: 1, given: 0, free: [1] });
    }));

  it("is nobody's business but the programme office's, and never one's own team's", () =>
    rolledBack(async (ctx) => {
      const { engagement, owner, lead, staff, quota, team } = await world(ctx);
      for (const person of [owner, lead])
        await expect(recordAward(as(ctx, person), { quotaId: quota.id, place: 1, engagementId: engagement.id })).rejects.toMatchObject({
          code: "forbidden",
        });
      await expect(recordAward(as(ctx, visitor), { quotaId: quota.id, place: 1, engagementId: engagement.id })).rejects.toMatchObject({
        code: "unauthenticated",
      });
      const involved = { ...staff, teams: [{ id: team.id, name: team.name, role: "member" as const }] };
      await expect(recordAward(as(ctx, involved), { quotaId: quota.id, place: 1, engagementId: engagement.id })).rejects.toMatchObject({
        code: "forbidden",
      });
      await expect(moveAward(as(ctx, staff), { awardId: newId(), version: 1, to: "approved" })).rejects.toMatchObject({ code: "not_found" });
    }));

  it.runIf(onServer)("given by twenty officers at once goes to one", async () => {
    const { db } = await testDatabase();
    const ctx = contextOn(db);
    const { engagement, staff, quota } = await world(ctx);
    const results = await Promise.allSettled(
      Array.from({ length: 20 }, () => recordAward(as(ctx, staff), { quotaId: quota.id, place: 1, engagementId: engagement.id })),
    );
    expect(results.filter((one) => one.status === "fulfilled")).toHaveLength(1);
  });
});
