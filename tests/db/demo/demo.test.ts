import { type Database, openDatabase } from "@db/client.server";
import { countDecided } from "@db/queries/matching-outcomes.server";
import { rows } from "@db/transaction.server";
import { demoMark } from "@seeds/demo/marker.server";
import { seedDemo, type Telling } from "@seeds/demo/tell.server";
import { contextOn, onServer, testNow } from "@tests/support/database";
import { type SQL, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { type PersonaKey, personaKeys } from "~/features/accounts";
import { enterDemo, presentPersonas, resolveActor } from "~/features/accounts/index.server";
import { instituteDesk } from "~/features/activities/index.server";
import { myApplications, myInvitations, staffCounts } from "~/features/applications/index.server";
import { brokerDesk, ownerDesk, reviewDesk } from "~/features/challenges/index.server";
import { mentorDesk } from "~/features/engagements/index.server";
import { verifyLog } from "~/features/events/index.server";
import { agencyDesk, behindNow, kpiTree } from "~/features/kpi/index.server";
import { modelVersion } from "~/features/matching/score";
import { claimsList } from "~/features/outcomes/index.server";
import type { Ctx } from "~/lib/ctx";

const number = z.object({ n: z.coerce.number() });

// Told once, in a database of its own: every number below is read from that one story.
describe.skipIf(onServer)("the demo programme", () => {
  let database: Database;
  const tellings: Telling[] = [];
  beforeAll(async () => {
    database = await openDatabase({ dataDir: "memory://" });
    await seedDemo(database.db, { now: testNow, onProgress: (telling) => void tellings.push(telling) });
  }, 300_000);
  afterAll(() => database.close());

  const count = async (query: SQL): Promise<number> => (await rows(database.db, query, number))[0]?.n ?? Number.NaN;
  const as = async (persona: PersonaKey): Promise<Ctx> => {
    const ctx = contextOn(database.db, { now: testNow });
    const { token } = await enterDemo(ctx, { persona, demo: true, browser: { userAgent: null, replaces: null } });
    return { ...ctx, actor: await resolveActor(database.db, token, testNow) };
  };

  it("has as much in it as the programme's history asks for", async () => {
    const least: [string, number, SQL][] = [
      ["collected", 340, sql`select count(*) as n from challenges where first_submitted_at is not null and root_id is null`],
      ["published", 203, sql`select count(*) as n from challenges where first_published_at is not null and root_id is null`],
      [
        "full briefs in both languages",
        90,
        sql`select count(*) as n from challenges where first_submitted_at is not null and brief ? 'background' and brief->'background' ? 'en' and title ? 'en'`,
      ],
      ["eligible applications", 430, sql`select count(*) as n from applications where eligible_at is not null`],
      [
        "coached teams",
        165,
        sql`select count(*) as n from (select engagement_id from check_ins where confirmed_at is not null group by 1 having count(*) >= 3) coached`,
      ],
      ["classes held", 130, sql`select count(*) as n from activities where state = 'ended'`],
      ["institutes that held one", 20, sql`select count(distinct institute_id) as n from activities where state = 'ended'`],
      [
        "people from rosters",
        2500,
        sql`select count(distinct e.person_id) as n from enrolments e left join accounts a on a.person_id = e.person_id where a.person_id is null`,
      ],
      ["posing organisations", 60, sql`select count(*) as n from organisations where kind in ('enterprise', 'agency', 'association', 'npo')`],
      ["teams", 120, sql`select count(*) as n from teams`],
      ["learning materials", 8, sql`select count(*) as n from listings where kind = 'material' and state = 'listed'`],
      ["public cases", 12, sql`select count(*) as n from listings where kind = 'adoption_case' and state = 'listed'`],
    ];
    for (const [what, wanted, query] of least) expect(await count(query), what).toBeGreaterThanOrEqual(wanted);
    // Matching can learn from what owners chose after they had looked at a ranked list.
    expect(await countDecided(database.db, modelVersion)).toBeGreaterThanOrEqual(30);
  });

  it("tells years that mostly reached their targets, and one key result that did not", async () => {
    const ctx = await as("staff");
    const missed: string[] = [];
    let trained = 0;
    for (const year of [110, 111, 112, 113, 114]) {
      const tree = await kpiTree(ctx, year);
      for (const result of tree.objectives.flatMap((objective) => objective.results)) {
        if (result.code === "O4-TOTAL") trained += result.actual;
        if (result.target === null || year === 114) continue;
        if (result.actual < result.target) missed.push(`${year} ${result.code} ${result.actual} of ${result.target}`);
        expect(result.actual, `${year} ${result.code}`).toBeLessThanOrEqual(result.target * 1.35);
      }
    }
    expect(missed).toEqual(["112 O5-KR1b 38 of 40"]);
    expect(trained).toBeGreaterThanOrEqual(3_640);
    expect((await behindNow(ctx)).map((line) => line.code)).toContain("O5-KR2b");
  });

  it("leaves something to do on every desk", async () => {
    const [owner, lead, broker, reviewer, mentor, institute, agency, staff, admin] = await Promise.all(
      (["owner", "lead", "broker", "reviewer", "mentor", "institute", "agency", "staff", "admin"] as const).map(as),
    );
    if (!owner || !lead || !broker || !reviewer || !mentor || !institute || !agency || !staff || !admin) throw new Error("a persona is missing");
    expect((await ownerDesk(owner, { view: "running" })).mine.map((row) => row.state)).toEqual(
      expect.arrayContaining(["draft", "changes_requested", "closed_to_applications"]),
    );
    expect((await myApplications(lead)).map((one) => one.state)).toEqual(expect.arrayContaining(["draft", "needs_supplement", "offered"]));
    expect(await myInvitations(lead)).not.toEqual([]);
    expect((await brokerDesk(broker, { view: "waiting" })).rows.length).toBeGreaterThan(2);
    expect((await brokerDesk(broker, { view: "ready" })).rows).not.toEqual([]);
    expect((await reviewDesk(reviewer, { view: "mine" })).rows.length).toBeGreaterThan(1);
    expect((await reviewDesk(reviewer, { view: "unassigned" })).rows).not.toEqual([]);
    const { running } = await mentorDesk(mentor);
    expect(running.length).toBeGreaterThan(3);
    expect(running.some((one) => one.health !== "on_track")).toBe(true);
    expect((await instituteDesk(institute)).waiting).not.toEqual([]);
    expect((await agencyDesk(agency)).waiting).toHaveLength(2);
    const counts = await staffCounts(staff);
    expect(counts).toMatchObject({ eligibility: expect.any(Number), supplements: 2 });
    expect(counts.eligibility).toBeGreaterThan(2);
    expect(counts.offers).toBeGreaterThan(0);
    expect((await claimsList(staff, { state: "proposed" })).claims.length).toBeGreaterThan(2);
    expect((await staffCounts(admin)).eligibility).toBe(counts.eligibility);
    expect(await presentPersonas(admin)).toEqual(personaKeys);
  });

  it("goes wrong where real programmes do", async () => {
    const once: [string, SQL][] = [
      ["a terminated team", sql`select count(*) as n from engagements where state = 'terminated' and end_reason is not null`],
      [
        "a supplement past its day",
        sql`select count(*) as n from applications where state = 'needs_supplement' and supplement_due_at < ${testNow.toISOString()}`,
      ],
      ["data that failed its sample", sql`select count(*) as n from challenges where data_passport->>'deidentification' = 'failed'`],
      ["a mentor silent for two weeks", sql`select count(*) as n from engagements where state = 'building' and health = 'stalled'`],
      ["an award that nobody got", sql`select count(*) as n from awards where state = 'not_awarded'`],
      ["jobs claimed twice", sql`select count(*) as n from claims where kind = 'job' and state = 'rejected'`],
      ["an offer that lapsed", sql`select count(*) as n from applications where state = 'lapsed'`],
      [
        "a challenge nobody took",
        sql`select count(*) as n from challenges c where c.state = 'closed_to_applications' and not exists (select 1 from engagements e where e.challenge_id = c.id)`,
      ],
      ["one carried to the next call", sql`select count(*) as n from challenges where root_id is not null`],
      [
        "a team of mostly women",
        sql`select count(*) as n from (select t.team_id from team_members t join persons p on p.id = t.person_id group by 1
            having count(*) filter (where p.gender = 'female') * 2 > count(*) and count(*) > 2) mostly`,
      ],
      [
        "a foreign student",
        sql`select count(*) as n from persons p join team_members t on t.person_id = p.id where p.nationality is not null and p.nationality <> 'TW'`,
      ],
      ["臺 as its owner writes it", sql`select count(*) as n from organisations where city like '臺%'`],
      ["台 as its owner writes it", sql`select count(*) as n from organisations where city like '台%'`],
    ];
    for (const [what, query] of once) expect(await count(query), what).toBeGreaterThan(0);
  });

  it("keeps the log whole, in order, and free of names", async () => {
    expect(await verifyLog(database.db)).toMatchObject({ verdict: "intact" });
    expect(await count(sql`select count(*) as n from events where at > ${testNow.toISOString()}`)).toBe(0);
    const said = await rows(
      database.db,
      sql`select distinct v #>> '{}' as word from events, jsonb_path_query(body, '$.**') v where jsonb_typeof(v) = 'string'`,
      z.object({ word: z.string() }),
    );
    const names = new Set(
      (
        await rows(
          database.db,
          sql`select name from persons union select name from organisations union select name from teams`,
          z.object({ name: z.string() }),
        )
      ).map((one) => one.name),
    );
    expect(said.filter(({ word }) => names.has(word) || /\p{Script=Han}|\s/u.test(word))).toEqual([]);
  });

  it("says all along how far it has come, and at the end that it is complete", async () => {
    expect(tellings.at(-1)).toMatchObject({ phase: "latest" });
    expect(tellings.at(-1)?.done).toBe(tellings.at(-1)?.total);
    expect(tellings.every((one, at) => at === 0 || one.done >= (tellings[at - 1]?.done ?? 0))).toBe(true);
    expect(await demoMark(database.db)).toBe("complete");
  });

  it("invents everybody: addresses end in example.org, everything is marked as a demonstration", async () => {
    expect(await count(sql`select count(*) as n from accounts where email not like '%example.org'`)).toBe(0);
    expect(await count(sql`select count(*) as n from persons where not is_demo`)).toBe(0);
    expect(await count(sql`select count(*) as n from organisations where not is_demo or ubn not like '0000%'`)).toBe(0);
    expect(await count(sql`select count(*) as n from teams where not is_demo`)).toBe(0);
  });
});
