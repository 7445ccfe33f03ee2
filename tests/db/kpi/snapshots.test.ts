import { applications, challenges, checkIns, claims } from "@db/schema";
import { loadReference } from "@seeds/reference/load.server";
import { as, rolledBack } from "@tests/support/database";
import { makeApplication, makeChallenge, makeEngagement, makeOrganisation, makeOwner, makePerson, makeTeam } from "@tests/support/factories";
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { readTimeline } from "~/features/events/index.server";
import {
  acceptSnapshot,
  agencyDesk,
  behindNow,
  countsToward,
  freezeSnapshot,
  kpiTree,
  returnSnapshot,
  snapshotPage,
} from "~/features/kpi/index.server";
import { type Ctx, visitor } from "~/lib/ctx";
import { newId } from "~/lib/ids";

const code = "O5-KR1a";
const year = 114;

async function office(ctx: Ctx) {
  await loadReference(ctx, { demoYearEndsAfterMonths: 3 });
  const owner = await makeOwner(ctx, await makeOrganisation(ctx));
  for (let n = 0; n < 3; n += 1) await makeChallenge(ctx, owner, { state: "published" });
  return { owner, staff: as(ctx, await makePerson(ctx, { roles: ["staff"] })), agency: as(ctx, await makePerson(ctx, { roles: ["agency"] })) };
}

describe("a snapshot", () => {
  it(
    "keeps its rows when the count moves on, and shows what was added since",
    () =>
      rolledBack(async (ctx) => {
        const { staff, agency, owner } = await office(ctx);
        const { id } = await freezeSnapshot(staff, { code, year });
        await makeChallenge(ctx, owner, { state: "published" });
        const page = await snapshotPage(agency, id);
        expect(page).toMatchObject({ live: 4, added: 1, gone: 0, accept: { ok: true } });
        expect(page.snapshot).toMatchObject({ value: 3, rowCount: 3, state: "frozen" });
        expect(page.rows.every((row) => row.now !== null)).toBe(true);
        await ctx.db.update(challenges).set({ firstSubmittedAt: null }).where(sql`id = ${page.rows[0]?.id}`);
        expect(await snapshotPage(staff, id)).toMatchObject({ live: 3, added: 1, gone: 1, accept: { ok: false } });
        expect((await readTimeline(ctx.db, id, ["staff"])).map((one) => one.type)).toEqual(["snapshot.frozen"]);
      }),
    60_000,
  );

  it(
    "is accepted or returned by the agency, once",
    () =>
      rolledBack(async (ctx) => {
        const { staff, agency } = await office(ctx);
        const first = await freezeSnapshot(staff, { code, year });
        await expect(freezeSnapshot(staff, { code, year })).rejects.toMatchObject({ code: "wrong_state" });
        expect((await agencyDesk(agency)).waiting.map((one) => one.id)).toEqual([first.id]);
        await returnSnapshot(agency, { snapshotId: first.id, reason: "第二筆缺少佐證" });
        await expect(acceptSnapshot(agency, { snapshotId: first.id })).rejects.toMatchObject({ code: "wrong_state" });
        const second = await freezeSnapshot(staff, { code, year });
        await acceptSnapshot(agency, { snapshotId: second.id });
        expect((await agencyDesk(agency)).decided.map((one) => [one.state, one.decisionNote])).toEqual(
          expect.arrayContaining([
            ["accepted", null],
            ["returned", "第二筆缺少佐證"],
          ]),
        );
        const tree = await kpiTree(staff, year);
        expect(tree.objectives.flatMap((one) => one.results).find((one) => one.code === code)?.snapshot).toMatchObject({
          id: second.id,
          state: "accepted",
        });
        expect((await readTimeline(ctx.db, second.id, ["staff"])).map((one) => one.type)).toEqual(["snapshot.accepted", "snapshot.frozen"]);
      }),
    60_000,
  );

  it(
    "is frozen by the office only and decided by nobody who froze it",
    () =>
      rolledBack(async (ctx) => {
        const { staff, agency } = await office(ctx);
        for (const who of [agency, as(ctx, await makePerson(ctx, { roles: ["broker"] }))])
          await expect(freezeSnapshot(who, { code, year })).rejects.toMatchObject({ code: "forbidden" });
        await expect(freezeSnapshot(as(ctx, visitor), { code, year })).rejects.toMatchObject({ code: "unauthenticated" });
        await expect(freezeSnapshot(staff, { code: "O9-KR9", year })).rejects.toMatchObject({ code: "not_found" });
        await expect(freezeSnapshot(staff, { code, year: 120 })).rejects.toMatchObject({ code: "not_found" });
        const both = as(ctx, await makePerson(ctx, { roles: ["staff", "agency"] }));
        const { id } = await freezeSnapshot(both, { code, year });
        await expect(acceptSnapshot(both, { snapshotId: id })).rejects.toMatchObject({ code: "forbidden" });
        await expect(acceptSnapshot(staff, { snapshotId: id })).rejects.toMatchObject({ code: "forbidden" });
        await expect(returnSnapshot(as(ctx, await makePerson(ctx)), { snapshotId: id, reason: "不同意這個數字" })).rejects.toMatchObject({
          code: "forbidden",
        });
        await expect(snapshotPage(as(ctx, await makePerson(ctx)), id)).rejects.toMatchObject({ code: "forbidden" });
        await expect(acceptSnapshot(agency, { snapshotId: newId() })).rejects.toMatchObject({ code: "not_found" });
      }),
    60_000,
  );
});

describe("what an engagement counts toward", () => {
  it(
    "says what is missing, and nothing to strangers",
    () =>
      rolledBack(async (ctx) => {
        const { owner } = await office(ctx);
        const mentor = await makePerson(ctx, { roles: ["mentor"] });
        const { team, lead } = await makeTeam(ctx);
        const challenge = await makeChallenge(ctx, owner, { state: "closed_to_applications" });
        const application = await makeApplication(ctx, challenge.id, team, lead, { state: "accepted" });
        const engagement = await makeEngagement(ctx, application, mentor);
        const lines = async (who = as(ctx, mentor)) =>
          new Map((await countsToward(who, { engagementId: engagement.id })).map((one) => [one.code, one]));
        expect((await lines()).get("O5-KR2a")).toMatchObject({ counted: false });
        for (const [n, heldOn] of ["2026-02-01", "2026-02-08", "2026-02-15"].entries())
          await ctx.db.insert(checkIns).values({
            id: newId(),
            engagementId: engagement.id,
            mentorId: mentor.id,
            heldOn,
            minutes: 60,
            health: "on_track",
            note: "n",
            createdAt: ctx.now,
            confirmedAt: n < 2 ? ctx.now : null,
          });
        expect((await lines(as(ctx, lead))).get("O5-KR2b")?.missing).toContain("2／3");
        await ctx.db.update(checkIns).set({ confirmedAt: ctx.now });
        await ctx.db.update(applications).set({ eligibleAt: ctx.now });
        await ctx.db.insert(claims).values({
          id: newId(),
          kind: "service",
          title: "導入",
          engagementId: engagement.id,
          occurredOn: "2026-03-01",
          evidenceNote: "e",
          proposedAt: ctx.now,
        });
        const now = await lines(as(ctx, owner));
        expect([now.get("O5-KR2a")?.counted, now.get("O5-KR2b")?.counted, now.get("O2-KR2")?.missing]).toEqual([
          true,
          true,
          expect.stringContaining("待查核"),
        ]);
        await expect(countsToward(as(ctx, await makePerson(ctx)), { engagementId: engagement.id })).rejects.toMatchObject({ code: "not_found" });
      }),
    60_000,
  );
});

describe("what is behind", () => {
  it(
    "tells the office and nobody else",
    () =>
      rolledBack(async (ctx) => {
        const { staff } = await office(ctx);
        const behind = await behindNow(staff);
        expect(behind.map((one) => one.code)).toContain("O5-KR1a");
        expect(behind.every((one) => one.actual < one.expected && one.expected <= one.target)).toBe(true);
        expect(await behindNow(as(ctx, await makePerson(ctx)))).toEqual([]);
      }),
    60_000,
  );
});
