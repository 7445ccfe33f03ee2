import { challengeRoleHolders, mails, meetings } from "@db/schema";
import { as, rolledBack, testNow } from "@tests/support/database";
import { makeOrganisation, makeOwner, makePerson, makeTeam } from "@tests/support/factories";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import {
  applicationView,
  cancelMeeting,
  meetingsView,
  moveMeeting,
  planMeeting,
  recordMeeting,
  shortlist,
  withdrawApplication,
} from "~/features/applications/index.server";
import { notifier, unreadOf } from "~/features/notifications/index.server";
import { catchUp } from "~/jobs/runner.server";
import { type Ctx, visitor } from "~/lib/ctx";
import { newId } from "~/lib/ids";
import { eligible, later, makeWorld, refusal } from "./world";

const hours = (ctx: Ctx, n: number) => new Date(ctx.now.getTime() + n * 3_600_000);
const what = { ownerSide: "廠長、品保課長", teamSide: "隊長與一名工程師", note: "擔心推論時間。", outcome: "undecided" as const };

async function shortlisted(ctx: Ctx) {
  const world = await makeWorld(ctx);
  const applicationId = await eligible(ctx, world);
  await shortlist(as(ctx, world.owner), { applicationId });
  const broker = await makePerson(ctx, { name: "經紀人", roles: ["broker"] });
  await ctx.db
    .insert(challengeRoleHolders)
    .values({ id: newId(), challengeId: world.challenge.id, personId: broker.id, role: "broker", assignedAt: ctx.now });
  return { ...world, applicationId, broker };
}
const only = async (ctx: Ctx, applicationId: string) => {
  const [one] = (await meetingsView(ctx, applicationId)).meetings;
  if (!one) throw new Error("no meeting");
  return one;
};

describe("meetings between shortlist and offer", () => {
  it("are planned, moved and recorded by the owner's side; the team reads time and place, never note or outcome", () =>
    rolledBack(async (ctx) => {
      const { applicationId, owner, lead, broker } = await shortlisted(ctx);
      const plan = { applicationId, startsAt: hours(ctx, 48), place: "臺南廠 2 樓會議室" };
      const { id } = await planMeeting(as(ctx, broker), plan);
      expect(await planMeeting(as(ctx, broker), plan)).toEqual({ id });
      await moveMeeting(as(ctx, owner), { applicationId, meetingId: id, version: 1, startsAt: hours(ctx, 50), place: "https://meet.example.org/a" });
      const after = later(ctx, hours(ctx, 51));
      expect(await only(as(after, owner), applicationId)).toMatchObject({ due: true, version: 2 });
      await recordMeeting(as(after, owner), { applicationId, meetingId: id, version: 2, ...what });
      expect(await only(as(after, owner), applicationId)).toMatchObject({ ...what, state: "held", due: false });
      expect(await only(as(after, lead), applicationId)).toMatchObject({
        state: "held",
        place: "https://meet.example.org/a",
        note: null,
        outcome: null,
      });
      const kinds = async (person: Parameters<typeof as>[1]) =>
        (await applicationView(as(ctx, person), applicationId)).timeline.map((one) => one.type).filter((type) => type.startsWith("meeting."));
      expect(await kinds(owner)).toEqual(["meeting.held", "meeting.moved", "meeting.planned"]);
      expect(await kinds(lead)).toEqual(["meeting.moved", "meeting.planned"]);
    }));

  it("tell the team time and place in the inbox and by mail, without the words of the record", () =>
    rolledBack(async (ctx) => {
      const { applicationId, owner, lead } = await shortlisted(ctx);
      const reader = notifier("http://localhost:3000");
      await catchUp(ctx.db, reader, () => testNow);
      const before = [await unreadOf(as(ctx, lead)), (await ctx.db.select().from(mails)).length] as const;
      const { id } = await planMeeting(as(ctx, owner), { applicationId, startsAt: hours(ctx, 48), place: "臺南廠 2 樓會議室" });
      await catchUp(ctx.db, reader, () => testNow);
      expect(await unreadOf(as(ctx, lead))).toBe(before[0] + 1);
      expect(
        (await ctx.db.select().from(mails))
          .slice(before[1])
          .map((one) => one.subject)
          .join(),
      ).toContain("臺南廠 2 樓會議室");
      const after = later(ctx, hours(ctx, 49));
      await recordMeeting(as(after, owner), { applicationId, meetingId: id, version: 1, ...what });
      await catchUp(ctx.db, reader, () => after.now);
      expect(JSON.stringify(await ctx.db.select().from(mails))).not.toContain(what.note);
      expect(await unreadOf(as(ctx, lead))).toBe(before[0] + 1);
    }));

  it("refuse the past, the same time twice, a record too early, and whoever saved on what another has changed", () =>
    rolledBack(async (ctx) => {
      const { applicationId, owner, staff } = await shortlisted(ctx);
      await expect(planMeeting(as(ctx, owner), { applicationId, startsAt: ctx.now, place: "甲" })).rejects.toMatchObject(refusal("invalid"));
      const { id } = await planMeeting(as(ctx, owner), { applicationId, startsAt: hours(ctx, 48), place: "甲" });
      await expect(planMeeting(as(ctx, staff), { applicationId, startsAt: hours(ctx, 48), place: "乙" })).rejects.toMatchObject(refusal("invalid"));
      const one = { applicationId, meetingId: id };
      await expect(recordMeeting(as(ctx, owner), { ...one, version: 1, ...what })).rejects.toMatchObject(
        refusal("wrong_state", "applications_refused_meeting_ahead"),
      );
      await moveMeeting(as(ctx, staff), { ...one, version: 1, startsAt: hours(ctx, 48), place: "丙" });
      await expect(moveMeeting(as(ctx, owner), { ...one, version: 1, startsAt: hours(ctx, 49), place: "丁" })).rejects.toMatchObject(
        refusal("conflict", "errors_stale"),
      );
      await expect(cancelMeeting(as(ctx, owner), { ...one, version: 1 })).rejects.toMatchObject(refusal("conflict"));
      await cancelMeeting(as(ctx, owner), { ...one, version: 2 });
      await cancelMeeting(as(ctx, owner), { ...one, version: 2 });
      await expect(moveMeeting(as(ctx, owner), { ...one, version: 3, startsAt: hours(ctx, 60), place: "戊" })).rejects.toMatchObject(
        refusal("wrong_state", "applications_refused_meeting_over"),
      );
      await planMeeting(as(ctx, owner), { applicationId, startsAt: hours(ctx, 48), place: "己" });
    }));

  it("are nobody else's: the team plans none, strangers, other owners and other brokers find none", () =>
    rolledBack(async (ctx) => {
      const { applicationId, owner, lead, broker } = await shortlisted(ctx);
      const plan = { applicationId, startsAt: hours(ctx, 48), place: "甲" };
      const { id } = await planMeeting(as(ctx, owner), plan);
      await expect(planMeeting(as(ctx, lead), plan)).rejects.toMatchObject(refusal("forbidden", "applications_refused_meeting"));
      await expect(cancelMeeting(as(ctx, lead), { applicationId, meetingId: id, version: 1 })).rejects.toMatchObject(refusal("forbidden"));
      const rival = await makeTeam(ctx);
      const strangers = [
        rival.lead,
        await makePerson(ctx, { roles: ["broker"] }),
        await makePerson(ctx, { roles: ["reviewer"] }),
        await makeOwner(ctx, await makeOrganisation(ctx, { name: "別家" })),
      ];
      for (const person of strangers) await expect(meetingsView(as(ctx, person), applicationId)).rejects.toMatchObject(refusal("not_found"));
      await expect(meetingsView(as(ctx, visitor), applicationId)).rejects.toMatchObject(refusal("unauthenticated"));
      await expect(applicationView(as(ctx, broker), applicationId)).rejects.toMatchObject(refusal("not_found"));
      const other = await shortlisted(ctx);
      await expect(cancelMeeting(as(ctx, other.owner), { applicationId: other.applicationId, meetingId: id, version: 1 })).rejects.toMatchObject(
        refusal("not_found"),
      );
    }));

  it("end with the application: none is planned any more, and a planned one is shown as called off", () =>
    rolledBack(async (ctx) => {
      const { applicationId, owner, lead } = await shortlisted(ctx);
      await planMeeting(as(ctx, owner), { applicationId, startsAt: hours(ctx, 48), place: "甲" });
      await withdrawApplication(as(ctx, lead), { applicationId });
      expect(await only(as(ctx, lead), applicationId)).toMatchObject({ state: "cancelled" });
      await expect(planMeeting(as(ctx, lead), { applicationId, startsAt: hours(ctx, 9), place: "乙" })).rejects.toMatchObject(refusal("forbidden"));
      expect((await ctx.db.select().from(meetings).where(eq(meetings.applicationId, applicationId)))[0]?.state).toBe("planned");
    }));
});
