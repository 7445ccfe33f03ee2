import { findKeyResults, measureRows } from "@db/queries/kpi.server";
import { claims } from "@db/schema";
import { measures } from "@db/vocabulary/measures";
import { loadReference } from "@seeds/reference/load.server";
import { as, rolledBack } from "@tests/support/database";
import { makeOrganisation, makePerson } from "@tests/support/factories";
import { describe, expect, it } from "vitest";
import { keyResultExport, keyResultRows, kpiTree, liveFigures, openFigures } from "~/features/kpi/index.server";
import { figureOf } from "~/features/kpi/rules";
import { countingFor, everything } from "~/features/kpi/viewing.server";
import { programmeYears } from "~/features/programmes/index.server";
import { exportTable } from "~/features/reports/index.server";
import { type Ctx, visitor } from "~/lib/ctx";
import { newId } from "~/lib/ids";
import { decodeCursor } from "~/lib/pagination";
import { readSheet } from "~/lib/spreadsheet/read.server";
import { addDays, taipeiDay } from "~/lib/time";
import { oracle } from "./oracle";
import { randomWorld, seeded } from "./world";

async function world(ctx: Ctx, seed: number, size = 14) {
  const { programmeId } = await loadReference(ctx, { demoYearEndsAfterMonths: 3 });
  const years = await programmeYears(ctx.db);
  return { years, made: await randomWorld(ctx, programmeId, years[0]?.startsOn ?? "", seeded(seed), size) };
}
/** All pages of a figure, one after the other. */
async function everyPage(ctx: Ctx, code: string, year: number) {
  const rows = [];
  let after: ReturnType<typeof decodeCursor>;
  do {
    const page = await keyResultRows(ctx, { code, year, after });
    rows.push(...page.rows);
    after = page.next === null ? undefined : decodeCursor(page.next);
  } while (after);
  return rows;
}

describe("figure = rows = export = what a second count finds", () => {
  for (const seed of [1, 2])
    it(
      `holds for every measure and every year (world ${seed})`,
      () =>
        rolledBack(async (ctx) => {
          const { years } = await world(ctx, seed, 26);
          const staff = as(ctx, await makePerson(ctx, { roles: ["staff"] }));
          const today = taipeiDay(ctx.now);
          let something = 0;
          for (const { year, ...window } of years) {
            const tree = await kpiTree(staff, year);
            for (const result of await findKeyResults(ctx.db)) {
              const figure = tree.objectives.flatMap((one) => one.results).find((one) => one.code === result.code);
              const rows = await measureRows(ctx.db, result.measure, { ...(await countingFor(ctx, everything)), year });
              const label = `${result.code} ${year}`;
              expect(figure?.actual, label).toBe(figureOf(rows));
              expect(figure?.actual, label).toBeCloseTo(await oracle(ctx, result.measure, window, today), 4);
              expect(new Set(rows.map((row) => row.id)).size, `${label}: a row twice`).toBe(rows.length);
              something += rows.length;
            }
          }
          expect(something).toBeGreaterThan(200);
          expect(new Set((await findKeyResults(ctx.db)).map((one) => one.measure))).toEqual(new Set(measures));
        }),
      60_000,
    );

  it(
    "exports the rows of the page, in the same order, with the same sum, in all three formats",
    () =>
      rolledBack(async (ctx) => {
        await world(ctx, 3, 24);
        const staff = as(ctx, await makePerson(ctx, { roles: ["staff"] }));
        for (const { code } of await findKeyResults(ctx.db)) {
          const year = 112;
          const listed = await everyPage(staff, code, year);
          const table = await keyResultExport(staff, { code, year });
          const body = table.rows.slice(0, -1);
          expect(
            body.map((row) => row.at(-1)),
            code,
          ).toEqual(listed.map((row) => row.id));
          expect(table.rows.at(-1)?.[4], code).toBe(figureOf(listed));
          expect((await keyResultRows(staff, { code, year })).actual, code).toBe(figureOf(listed));
          for (const format of ["csv", "ods"] as const) {
            const file = exportTable(table, format);
            const read = readSheet(file.body, file.name);
            if ("refused" in read) throw new Error(read.refused);
            const ids = read.rows.map((row) => row[5]).filter((cell) => /^[0-9a-f-]{36}$/.test(cell ?? ""));
            expect(ids, `${code} ${format}`).toEqual(listed.map((row) => row.id));
            expect(read.rows[0]?.[0]).toContain("示範資料");
          }
          expect(exportTable(table, "xlsx").body.length).toBeGreaterThan(500);
        }
      }),
    60_000,
  );

  it(
    "tells a visitor the whole figure, shows him only public rows, and says in one line what the rest adds",
    () =>
      rolledBack(async (ctx) => {
        const { years } = await world(ctx, 4);
        const staff = as(ctx, await makePerson(ctx, { roles: ["agency"] }));
        const public_ = as(ctx, visitor);
        for (const { year } of years.filter((one) => one.year % 2 === 0)) {
          const [all, seen] = [await kpiTree(staff, year), await kpiTree(public_, year)];
          const whole = new Map(all.objectives.flatMap((one) => one.results).map((one) => [one.code, one]));
          for (const figure of seen.objectives.flatMap((one) => one.results)) {
            const rows = await everyPage(public_, figure.code, year);
            const office = await everyPage(staff, figure.code, year);
            expect(figure.actual, figure.code).toBe(whole.get(figure.code)?.actual);
            const { hiddenQuantity } = await keyResultRows(public_, { code: figure.code, year });
            expect(figureOf([...rows, { quantity: hiddenQuantity }]), figure.code).toBe(figure.actual);
            const exported = await keyResultExport(public_, { code: figure.code, year });
            expect(exported.rows.at(-1)?.[4], figure.code).toBe(figure.actual);
            expect(exported.rows).toHaveLength(rows.length + (figure.hidden > 0 ? 2 : 1));
            expect(rows.every((row) => row.isPublic)).toBe(true);
            expect(rows.length + figure.hidden, figure.code).toBe(office.length);
            expect(figure.standing).toBe(whole.get(figure.code)?.standing);
            expect(figure.to.startsWith("/statistics/")).toBe(true);
          }
        }
        const open = await openFigures(public_);
        expect(open.figures).toHaveLength(18 * 5);
        expect(open.table.rows).toHaveLength(18 * 5);
      }),
    60_000,
  );

  it(
    "shows its own rows to an owner and its own team's to a member, and nobody else's",
    () =>
      rolledBack(async (ctx) => {
        const { made } = await world(ctx, 5, 30);
        const [organisation = "", team = ""] = [made.organisations[0], made.teams[0]];
        const person = await makePerson(ctx);
        const owner = as(ctx, { ...person, organisations: [{ id: organisation, name: "示範", kind: "enterprise", role: "lead" }] });
        const member = as(ctx, { ...person, teams: [{ id: team, name: "隊", role: "lead" }] });
        const total = async (who: Ctx, code: string) =>
          (await Promise.all([110, 111, 112, 113, 114].map((year) => everyPage(who, code, year)))).flat().length;
        for (const [who, code] of [
          [owner, "O5-KR1a"],
          [member, "O5-KR2a"],
          [member, "O5-KR2b"],
        ] as const) {
          expect(await total(who, code), code).toBeGreaterThan(await total(as(ctx, visitor), code));
          expect(await total(who, code), code).toBeLessThan(await total(ctx, code));
        }
      }),
    60_000,
  );

  it("tells English readers money in millions and names in English, each row as the figure", () =>
    rolledBack(async (ctx) => {
      const { years } = await world(ctx, 5, 2);
      const { year, endsOn } = years[0] ?? { year: 110, endsOn: "" };
      const organisation = await makeOrganisation(ctx, { nameEn: "Example Precision" });
      await ctx.db.insert(claims).values({
        id: newId(),
        kind: "investment",
        title: "示範投資",
        quantity: 4.25,
        occurredOn: endsOn,
        organisationId: organisation.id,
        evidenceNote: "投資協議書",
        state: "verified",
        proposedAt: ctx.now,
      });
      const code = (await findKeyResults(ctx.db)).find((one) => one.measure === "investment")?.code ?? "";
      const staff = as(ctx, await makePerson(ctx, { roles: ["staff"] }));
      const [zh, en] = [await keyResultRows(staff, { code, year }), await keyResultRows({ ...staff, locale: "en" }, { code, year })];
      expect([zh.unit?.text, en.unit?.text]).toEqual(["億元", "NT$ million"]);
      expect(en.actual).toBeCloseTo(zh.actual * 100, 2);
      expect(figureOf(en.rows)).toBe(en.actual);
      expect(en.standing).toBe(zh.standing);
      const row = (page: typeof en) => page.rows.find((one) => one.title.text === "示範投資");
      expect([row(zh)?.quantity, row(en)?.quantity]).toEqual([4.25, 425]);
      expect([row(zh)?.detail, row(en)?.detail]).toEqual([organisation.name, "Example Precision"]);
      const sheet = await keyResultExport({ ...staff, locale: "en" }, { code, year });
      expect(sheet.rows.at(-1)?.[4]).toBe(en.actual);
    }));

  it(
    "never names a person or, while others may still apply, a team",
    () =>
      rolledBack(async (ctx) => {
        await world(ctx, 6, 24);
        const seen = as(ctx, visitor);
        for (const year of [110, 111, 112, 113, 114]) {
          for (const code of ["O4-KR1", "O4-KR2", "O4-KR3", "O4-TOTAL"])
            for (const row of await everyPage(seen, code, year)) expect(JSON.stringify(row)).not.toContain("學員");
          for (const row of await everyPage(seen, "O5-KR2a", year)) expect(row.to).toMatch(/^\/challenges\//);
        }
      }),
    60_000,
  );
});

describe("the clock", () => {
  it(
    "counts nothing that lies in the future and keeps midnight in Taiwan",
    () =>
      rolledBack(async (ctx) => {
        const { years, made } = await world(ctx, 7);
        expect(made.teams.length).toBeGreaterThan(0);
        const last = years.at(-1);
        const early = { ...ctx, now: new Date(Date.parse(`${last?.startsOn}T00:00:00+08:00`) - 1) };
        const before = (await kpiTree(early, last?.year)).objectives.flatMap((one) => one.results);
        expect(before.every((one) => one.actual === 0 && (one.standing === "open" || one.standing === "no_target"))).toBe(true);
        const end = { ...ctx, now: new Date(Date.parse(`${addDays(last?.endsOn ?? "", 1)}T00:00:00+08:00`)) };
        for (const one of (await kpiTree(end, last?.year)).objectives.flatMap((objective) => objective.results))
          expect(["met", "missed", "no_target"]).toContain(one.standing);
      }),
    60_000,
  );

  it(
    "says on the home page what the year's page says",
    () =>
      rolledBack(async (ctx) => {
        await world(ctx, 8);
        const seen = as(ctx, visitor);
        const home = await liveFigures(seen);
        const tree = await kpiTree(seen, home.year.year);
        for (const figure of home.figures) {
          const same = tree.objectives.flatMap((one) => one.results).find((one) => one.code === figure.code);
          expect([figure.value, figure.notPublic, figure.to]).toEqual([same?.actual, same?.hidden, same?.to]);
        }
        expect(home.figures.map((one) => one.code)).toEqual(["O5-KR1a", "O5-KR1b", "O5-KR2a", "O5-KR2b", "O4-TOTAL"]);
      }),
    60_000,
  );
});
