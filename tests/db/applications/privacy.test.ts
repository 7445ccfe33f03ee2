import { as, rolledBack } from "@tests/support/database";
import { makeOrganisation, makeOwner, makePerson, makeTeam } from "@tests/support/factories";
import { describe, expect, it } from "vitest";
import {
  applicationsOfChallenge,
  applicationView,
  invitationView,
  letterView,
  myApplications,
  requestSupplement,
  saveApplication,
  staffCounts,
  staffQueue,
  standings,
} from "~/features/applications/index.server";
import { readTimeline } from "~/features/events/index.server";
import { rankTeamsFor } from "~/features/matching/index.server";
import { type Actor, visitor } from "~/lib/ctx";
import { eligible, inAWeek, makeWorld, refusal, rowOf, submitted } from "./world";

const canary = "金絲雀-7f3a-提案";

describe("a proposal is private", () => {
  it("never reaches another team, a stranger, another owner, or a role without a need", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const id = await submitted(ctx, world);
      await requestSupplement(as(ctx, world.staff), { applicationId: id, dueAt: inAWeek(ctx), note: "補件" });
      const version = (await rowOf(ctx, id))?.version ?? 0;
      await saveApplication(as(ctx, world.lead), {
        applicationId: id,
        version,
        proposal: { approach: canary, plan: canary, expectedResult: canary, dataUse: canary },
      });
      const rival = await makeTeam(ctx, { name: "對手隊" });
      await eligible(ctx, world, rival.team, rival.lead);
      const elsewhere = await makeOwner(ctx, await makeOrganisation(ctx, { name: "別家公司" }));
      const others: Actor[] = [
        visitor,
        rival.lead,
        elsewhere,
        world.owner,
        await makePerson(ctx, { roles: ["broker", "reviewer", "mentor", "judge", "institute", "agency"] }),
      ];
      for (const actor of others) {
        const seen = as(ctx, actor);
        await expect(applicationView(seen, id)).rejects.toMatchObject(refusal("not_found"));
        await expect(letterView(seen, id)).rejects.toMatchObject(refusal("not_found"));
        await expect(invitationView(seen, id)).rejects.toMatchObject(refusal("not_found"));
        const views = await Promise.all([
          myApplications(seen),
          applicationsOfChallenge(seen, world.challenge.id).catch(() => null),
          standings(seen, world.challenge.id).then((known) => [...known]),
          rankTeamsFor(seen, world.challenge.id).catch(() => null),
          readTimeline(ctx.db, world.challenge.id, ["public", "participants", "owner", "team", "staff", "self", "panel"]),
        ]);
        expect(JSON.stringify(views)).not.toContain(canary);
      }
      expect(JSON.stringify(await applicationView(as(ctx, world.staff), id))).toContain(canary);
      expect(JSON.stringify(await myApplications(as(ctx, world.lead)))).not.toContain(canary);
    }));

  it("shows each side the steps that are its own", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const id = await eligible(ctx, world);
      const types = async (actor: Actor) => (await applicationView(as(ctx, actor), id)).timeline.map((one) => one.type);
      expect(await types(world.owner)).toEqual(["application.found_eligible"]);
      expect(await types(world.lead)).toEqual(["application.found_eligible", "application.submitted", "application.started"]);
    }));
});

describe("the programme's queue", () => {
  it("puts who waits longest first, counts what it lists, and is closed to others", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const before = await staffCounts(as(ctx, world.staff));
      const early = await submitted({ ...ctx, now: new Date(ctx.now.getTime() - 86_400_000) }, world);
      const second = await makeTeam(ctx);
      const late = await submitted(ctx, world, second.team, second.lead);
      const { items } = await staffQueue(as(ctx, world.staff), "eligibility");
      expect(items.map((one) => one.id).indexOf(early)).toBeLessThan(items.map((one) => one.id).indexOf(late));
      expect((await staffCounts(as(ctx, world.staff))).eligibility).toBe(before.eligibility + 2);
      for (const actor of [visitor, world.owner, world.lead])
        await expect(staffQueue(as(ctx, actor), "all")).rejects.toMatchObject(refusal("not_found"));
    }));
});
