import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween } from "~/lib/time";
import { canonical } from "./canonical";
import { referenceTreeSeeds } from "./load.server";
import { objectiveSeeds } from "./objectives";
import { entriesAt, entryAt, files, numberAt } from "./source";
import { addMonths, demoYears, planYears } from "./years";

const trees = new Map(referenceTreeSeeds().map((tree) => [tree.kind, tree]));
const count = (tree: string, kind: string) => trees.get(tree)?.nodes.filter((node) => node.kind === kind).length;
const counts = (file: keyof typeof files) => entryAt(entryAt(files[file], "_meta"), "counts");

describe("the reference trees", () => {
  it("holds as many of everything as the sources say of themselves", () => {
    const talent = counts("talent");
    expect({ categories: count("talent_framework", "category"), capability_types: count("talent_framework", "capability_type"), capability_items: count("talent_framework", "capability_item"), certificate_classes: count("talent_framework", "certificate_class"), certificates: count("talent_framework", "certificate"), courses: count("talent_framework", "course") }).toEqual(talent);
    const standard = counts("competency");
    expect({ duties: count("competency_standard", "duty"), tasks: count("competency_standard", "task"), outputs: count("competency_standard", "output"), indicators: count("competency_standard", "indicator"), knowledge: count("competency_standard", "knowledge"), skills: count("competency_standard", "skills"), attitudes: count("competency_standard", "attitudes") }).toEqual(standard);
    const guide = counts("publicSector");
    expect({
      roles: count("public_sector", "role"),
      routes: count("public_sector", "route"),
      modules: count("public_sector", "module"),
      literacy_certificates: count("public_sector", "certificate_common_literacy"),
      route_A: count("public_sector", "certificate_route_A_project_planning"),
      route_B_tool: count("public_sector", "certificate_route_B_tool"),
      route_B_project: count("public_sector", "certificate_route_B_project_technical"),
      route_C_tool: count("public_sector", "certificate_route_C_tool"),
      learning_lines: count("public_sector", "learning_line"),
    }).toEqual(guide);
    expect([count("demand_roles", "role"), count("demand_roles", "forecast")]).toEqual([6, 9]);
    expect([count("training_types", "training_type"), count("learning_themes", "theme"), count("readiness", "dimension"), count("blueprint", "dimension"), count("validation_stages", "stage")]).toEqual([5, 6, 5, 6, 3]);
    expect([count("technology_needs", "industry"), count("technology_needs", "application")]).toEqual([3, 8]);
  });

  it("lists the ten, the 5+2 and the six core industries", () => {
    const entries = trees.get("industries")?.nodes.filter((node) => node.kind === "list_entry") ?? [];
    expect(["ten", "five_plus_two", "six_core"].map((list) => entries.filter((node) => node.parentCode === list).length)).toEqual([10, 7, 6]);
    expect(entries.every((node) => node.name.zh && node.name.en)).toBe(true);
  });

  it("has no code twice in a tree and no parent that is missing", () => {
    for (const tree of trees.values()) {
      const codes = new Set(tree.nodes.map((node) => node.code));
      expect(codes.size, tree.kind).toBe(tree.nodes.length);
      expect(tree.nodes.filter((node) => node.parentCode !== null && !codes.has(node.parentCode)).map((node) => node.code), tree.kind).toEqual([]);
    }
  });
});

describe("the key results", () => {
  const seeds = objectiveSeeds();
  const source = entriesAt(files.programme, "objectives");
  const sourceResults = source.flatMap((one) => [...entriesAt(one, "krs"), ...("annual_total" in one ? [entryAt(one, "annual_total")] : [])]);

  it("keeps every target of the plan as it is: a number, a word, or none", () => {
    const byCode = new Map(seeds.flatMap((one) => one.keyResults).map((one) => [one.code, one]));
    expect(byCode.size).toBe(sourceResults.length);
    for (const result of sourceResults)
      for (const [year, target] of Object.entries(entryAt(result, "yearly"))) {
        const stored = byCode.get(String(result.id))?.targets.find((one) => one.year === Number(year));
        expect(stored?.wording?.en?.toLowerCase() ?? stored?.value, `${String(result.id)} ${year}`).toBe(target);
      }
  });

  it("adds the years up to the sums, and the sums to the stated totals where the plan says so", () => {
    for (const { code, targets, sumOfYears, statedTotal } of seeds.flatMap((one) => one.keyResults)) {
      if (sumOfYears === null) continue;
      expect(targets.reduce((sum, one) => sum + (one.value ?? 0), 0), code).toBeCloseTo(sumOfYears, 4);
      if (statedTotal !== null) expect(statedTotal, code).toBe(sumOfYears);
    }
    const total = seeds.flatMap((one) => one.keyResults).find((one) => one.code === "O4-TOTAL");
    expect(total?.statedTotal).toBe(3640);
  });

  it("says in both languages where the plan contradicts itself", () => {
    const contradicted = sourceResults.filter((one) => "per_year_claim" in one || "note" in one).map((one) => String(one.id));
    const noted = new Map(seeds.flatMap((one) => one.keyResults).map((one) => [one.code, one.note]));
    for (const code of contradicted) expect(noted.get(code)?.zh && noted.get(code)?.en, code).toBeTruthy();
  });
});

describe("the programme years", () => {
  it("are the plan's own in production, with its budget", () => {
    const years = planYears();
    expect(years.map((one) => [one.year, one.startsOn, one.endsOn])).toEqual([[110, "2021-01-01", "2021-12-31"], [111, "2022-01-01", "2022-12-31"], [112, "2023-01-01", "2023-12-31"], [113, "2024-01-01", "2024-12-31"], [114, "2025-01-01", "2025-08-31"]]);
    expect(years.reduce((sum, one) => sum + one.budgetThousands, 0)).toBe(numberAt(entryAt(files.programme, "budget"), "total"));
  });

  it("follow one another without gap in a demonstration, today inside the last, three months from its end", () => {
    fc.assert(
      fc.property(fc.date({ min: new Date("2024-01-01"), max: new Date("2040-01-01"), noInvalidDate: true }), (now) => {
        const years = demoYears(now, 3);
        const today = new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
        years.slice(1).forEach((year, at) => expect(year.startsOn).toBe(addDays(years[at]?.endsOn ?? "", 1)));
        const last = years.at(-1);
        expect(last?.year).toBe(114);
        expect(last && last.startsOn <= today && today <= last.endsOn).toBe(true);
        expect(daysBetween(today, last?.endsOn ?? "")).toBeGreaterThan(88);
        expect(daysBetween(today, last?.endsOn ?? "")).toBeLessThan(93);
      }),
    );
  });

  it("keeps to the end of a short month", () => {
    expect([addMonths("2026-11-30", 3), addMonths("2024-05-31", -3), addMonths("2026-01-31", 12)]).toEqual(["2027-02-28", "2024-02-29", "2027-01-31"]);
  });
});

describe("canonical", () => {
  it("does not depend on the order of keys or on undefined members", () => {
    expect(canonical({ b: 1, a: [{ d: undefined, c: "x" }] })).toBe(canonical({ a: [{ c: "x" }], b: 1 }));
  });
});
