import { organisationMembers, organisations, pastWorks } from "@db/schema";
import { as, rolledBack } from "@tests/support/database";
import { makeOwner, makePerson, makeTeam } from "@tests/support/factories";
import { describe, expect, it } from "vitest";
import { applyOptions, saveApplication, startApplication, submitApplication, withdrawApplication } from "~/features/applications/index.server";
import { holdersOf } from "~/features/challenges/index.server";
import { visitor } from "~/lib/ctx";
import { isReceiptNumber, newId } from "~/lib/ids";
import { drafted, eligible, eventsOf, later, makeWorld, proposal, refusal, rowOf, stateOf, submitted } from "./world";

describe("applying to a challenge", () => {
  it("goes from a draft to a receipt, and the team's people hold the role of member", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const id = await drafted(ctx, world, world.team, world.lead);
      expect(await stateOf(ctx, id)).toBe("draft");
      const { receiptNo } = await submitApplication(as(ctx, world.lead), { applicationId: id });
      expect(isReceiptNumber(receiptNo)).toBe(true);
      expect(await rowOf(ctx, id)).toMatchObject({ state: "submitted", receiptNo, submittedBy: world.lead.id, submittedAt: ctx.now });
      expect((await holdersOf(ctx.db, world.challenge.id)).filter((one) => one.role === "member").map((one) => one.personId)).toEqual([
        world.lead.id,
      ]);
      expect((await eventsOf(ctx, id)).map((one) => one.type)).toEqual(["application.started", "application.draft_saved", "application.submitted"]);
    }));

  it("keeps names and texts out of the log", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const id = await submitted(ctx, world);
      const log = JSON.stringify(await eventsOf(ctx, id));
      for (const text of [world.team.name, world.lead.name, ...Object.values(proposal)]) expect(log).not.toContain(text);
    }));

  it("counts once however often it is pressed", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const first = await startApplication(as(ctx, world.lead), { challengeId: world.challenge.id, teamId: world.team.id });
      const second = await startApplication(as(ctx, world.lead), { challengeId: world.challenge.id, teamId: world.team.id });
      expect(second).toEqual(first);
      await saveApplication(as(ctx, world.lead), { applicationId: first.id, version: 1, proposal });
      const receipts = [
        await submitApplication(as(ctx, world.lead), { applicationId: first.id }),
        await submitApplication(as(ctx, world.lead), { applicationId: first.id }),
      ];
      expect(receipts[0]).toEqual(receipts[1]);
      expect((await eventsOf(ctx, first.id)).filter((one) => one.type === "application.submitted")).toHaveLength(1);
      await expect(startApplication(as(ctx, world.lead), { challengeId: world.challenge.id, teamId: world.team.id })).rejects.toMatchObject(
        refusal("wrong_state", "applications_refused_already"),
      );
    }));

  it("closes on the second of the deadline, for starting, saving and sending alike", () =>
    rolledBack(async (ctx) => {
      const closes = new Date(ctx.now.getTime() + 60_000);
      const world = await makeWorld(ctx, { applicationsCloseAt: closes });
      const id = await drafted(ctx, world, world.team, world.lead);
      const late = later(as(ctx, world.lead), closes);
      await expect(saveApplication(late, { applicationId: id, version: 2, proposal: { ...proposal, plan: "新的時程" } })).rejects.toMatchObject(
        refusal("wrong_state", "applications_refused_deadline"),
      );
      await expect(submitApplication(late, { applicationId: id })).rejects.toMatchObject(refusal("wrong_state", "applications_refused_deadline"));
      const other = await makeTeam(ctx);
      await expect(
        startApplication(later(as(ctx, other.lead), closes), { challengeId: world.challenge.id, teamId: other.team.id }),
      ).rejects.toMatchObject(refusal("wrong_state"));
      await submitApplication(later(as(ctx, world.lead), new Date(closes.getTime() - 1)), { applicationId: id });
      expect(await stateOf(ctx, id)).toBe("submitted");
    }));

  it("refuses to overwrite a teammate's newer text, and writes nothing when nothing changed", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const id = await drafted(ctx, world, world.team, world.lead);
      expect(await saveApplication(as(ctx, world.lead), { applicationId: id, version: 2, proposal })).toEqual({ version: 2 });
      await saveApplication(as(ctx, world.lead), { applicationId: id, version: 2, proposal: { ...proposal, approach: "改過的方法 𠮷 🙂" } });
      await expect(
        saveApplication(as(ctx, world.lead), { applicationId: id, version: 2, proposal: { ...proposal, approach: "另一個版本" } }),
      ).rejects.toMatchObject(refusal("conflict", "errors_stale"));
      expect((await rowOf(ctx, id))?.proposal.approach).toBe("改過的方法 𠮷 🙂");
    }));

  it("is refused with the missing parts named", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const { id } = await startApplication(as(ctx, world.lead), { challengeId: world.challenge.id, teamId: world.team.id });
      await saveApplication(as(ctx, world.lead), { applicationId: id, version: 1, proposal: { approach: "只有方法" } });
      await expect(submitApplication(as(ctx, world.lead), { applicationId: id })).rejects.toMatchObject({
        code: "invalid",
        detail: { fields: { plan: ["errors_required"], expectedResult: ["errors_required"], dataUse: ["errors_required"] } },
      });
    }));

  it("belongs to the lead of the team; members may write, strangers find nothing", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const member = { ...(await makePerson(ctx)), teams: [{ id: world.team.id, name: world.team.name, role: "member" as const }] };
      const stranger = await makePerson(ctx);
      const start = { challengeId: world.challenge.id, teamId: world.team.id };
      await expect(startApplication(as(ctx, member), start)).rejects.toMatchObject(refusal("forbidden", "applications_refused_lead"));
      await expect(startApplication(as(ctx, stranger), start)).rejects.toMatchObject(refusal("forbidden"));
      await expect(startApplication(as(ctx, visitor), start)).rejects.toMatchObject(refusal("unauthenticated"));
      const id = await drafted(ctx, world, world.team, world.lead);
      await saveApplication(as(ctx, member), { applicationId: id, version: 2, proposal: { ...proposal, memberNote: "補充" } });
      await expect(submitApplication(as(ctx, member), { applicationId: id })).rejects.toMatchObject(
        refusal("forbidden", "applications_refused_lead"),
      );
      for (const actor of [stranger, world.owner])
        await expect(saveApplication(as(ctx, actor), { applicationId: id, version: 3, proposal })).rejects.toMatchObject(refusal("not_found"));
      await expect(startApplication(as(ctx, world.lead), { challengeId: newId(), teamId: world.team.id })).rejects.toMatchObject(
        refusal("not_found"),
      );
    }));

  it("keeps out the owner's own people, excluded competitors and dissolved teams", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx, { excludedCompetitors: "敵手智慧股份有限公司" });
      const rival = await makeTeam(ctx, { name: "敵手智慧" });
      const gone = await makeTeam(ctx, { dissolvedAt: ctx.now });
      const insider = await makeTeam(ctx);
      await ctx.db.insert(organisationMembers).values({
        id: newId(),
        organisationId: world.organisation.id,
        personId: insider.lead.id,
        role: "member",
        state: "active",
        createdAt: ctx.now,
      });
      for (const [one, reason] of [
        [rival, "applications_refused_excluded"],
        [gone, "applications_refused_dissolved"],
        [insider, "applications_refused_owner_employee"],
      ] as const)
        await expect(startApplication(as(ctx, one.lead), { challengeId: world.challenge.id, teamId: one.team.id })).rejects.toMatchObject({
          detail: { reason },
        });
      const [firm] = await ctx.db
        .insert(organisations)
        .values({ id: newId(), kind: "enterprise", name: "敵手智慧有限公司", createdAt: ctx.now, updatedAt: ctx.now })
        .returning();
      await ctx.db
        .insert(organisationMembers)
        .values({ id: newId(), organisationId: firm?.id ?? "", personId: world.lead.id, role: "member", state: "active", createdAt: ctx.now });
      await expect(startApplication(as(ctx, world.lead), { challengeId: world.challenge.id, teamId: world.team.id })).rejects.toMatchObject({
        detail: { reason: "applications_refused_excluded" },
      });
    }));

  it("asks for a delivered case from L3 on", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx, { grade: "L3" });
      const start = { challengeId: world.challenge.id, teamId: world.team.id };
      await expect(startApplication(as(ctx, world.lead), start)).rejects.toMatchObject({ detail: { reason: "applications_grade_needs_case" } });
      expect((await applyOptions(as(ctx, world.lead), world.challenge.id))[0]?.refused).toContain("L3");
      await ctx.db.insert(pastWorks).values({ id: newId(), teamId: world.team.id, title: "舊案", summary: "已交付", year: 114, createdAt: ctx.now });
      await startApplication(as(ctx, world.lead), start);
    }));

  it("is refused when somebody on the team serves on the challenge in another role", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const id = await drafted(ctx, world, world.team, world.lead);
      const { challengeRoleHolders } = await import("@db/schema");
      await ctx.db
        .insert(challengeRoleHolders)
        .values({ id: newId(), challengeId: world.challenge.id, personId: world.lead.id, role: "reviewer", assignedAt: ctx.now });
      await expect(submitApplication(as(ctx, world.lead), { applicationId: id })).rejects.toMatchObject({ code: "wrong_state" });
      expect(await stateOf(ctx, id)).toBe("draft");
    }));

  it("can be withdrawn and started anew; the members are free again, the owner hears only of what he knew", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const early = await submitted(ctx, world);
      await withdrawApplication(as(ctx, world.lead), { applicationId: early });
      expect((await holdersOf(ctx.db, world.challenge.id)).filter((one) => one.role === "member")).toEqual([]);
      expect((await eventsOf(ctx, early)).at(-1)).toMatchObject({ type: "application.withdrawn", audience: "team" });
      const again = await eligible(ctx, world);
      expect(again).not.toBe(early);
      await withdrawApplication(as(ctx, world.lead), { applicationId: again });
      expect((await eventsOf(ctx, again)).at(-1)).toMatchObject({ audience: "participants" });
      await expect(withdrawApplication(as(ctx, world.lead), { applicationId: again })).rejects.toMatchObject(refusal("wrong_state"));
      const colleague = await makeOwner(ctx, world.organisation, "member");
      await expect(withdrawApplication(as(ctx, colleague), { applicationId: early })).rejects.toMatchObject(refusal("not_found"));
    }));
});
