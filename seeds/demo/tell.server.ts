import type { Db } from "@db/client.server";
import { indexMissing } from "~/features/discovery/index.server";
import { programmeYears } from "~/features/programmes/index.server";
import { startOfTaipeiDay } from "~/lib/time";
import { loadReference } from "../reference/load.server";
import { Agenda } from "./agenda";
import { plusDays } from "./calendar";
import { chance } from "./chance";
import { awardScript, layAwards } from "./chapters/awards.server";
import { callsScript } from "./chapters/calls.server";
import { tellCases, tellMaterials, tellOffers } from "./chapters/cases.server";
import { castHouses, casting, castOfficers, foundHouse, newcomerScript } from "./chapters/cast.server";
import { announceClaims, layClaims } from "./chapters/claims.server";
import { announceClasses, type Learners, layInstituteDesk, learners } from "./chapters/classes.server";
import { foundCrew } from "./chapters/crews.server";
import { announcePending, askException, layOfficeDesk, laySolverDesk, laySprintDesk } from "./chapters/desks.server";
import { announceYear } from "./chapters/history.server";
import { announceCurrent } from "./chapters/present.server";
import { freezeYears } from "./chapters/snapshots.server";
import { learnSizes, markDemo } from "./marker.server";
import { newcomers } from "./people/organisations";
import { teamSeeds } from "./people/teams";
import { at, demoRequest, need, type Stage, system } from "./stage";

/** A shared demonstration has its last year end this many months after it was loaded. */
export const yearEndsAfterMonths = 3;

export interface Telling {
  phase: "people" | "present" | "110" | "111" | "112" | "113" | "latest";
  done: number;
  total: number;
}
export interface SeedOptions {
  now: Date;
  /** Repeats the past that many times over, for benchmarks. */
  scale?: number;
  /** Stops after the current year: enough for a test of the desks. */
  only?: "current";
  onProgress?: (telling: Telling) => void;
}

/** Steps of each part, about; the banner counts toward their sum. */
const expected: Record<Telling["phase"], number> = { people: 212, present: 505, "110": 1_530, "111": 1_562, "112": 1_185, "113": 1_267, latest: 30 };
const phaseOf = (year: number): Telling["phase"] => (year === 110 ? "110" : year === 111 ? "111" : year === 112 ? "112" : "113");
const breath = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Tells the demo programme through the features' own verbs; the same `now` tells the same story. */
export async function seedDemo(db: Db, { now, scale = 1, only, onProgress }: SeedOptions): Promise<void> {
  await loadReference({ actor: system, db, now, locale: "zh-TW", requestId: demoRequest }, { demoYearEndsAfterMonths: yearEndsAfterMonths });
  await markDemo(db, "loading");
  const years = await programmeYears(db);
  const stage: Stage = {
    db,
    now,
    years,
    chance: chance(1_402_092),
    agenda: new Agenda(),
    houses: new Map(),
    institutes: [],
    crews: [],
    classes: new Map(),
    challenges: [],
    engagements: [],
    mishaps: new Set(),
    personas: new Map(),
    officers: { admin: [], staff: [], broker: [], reviewer: [], mentor: [], judge: [], agency: [] },
  };
  const pastYears = only ? [] : years.filter((year) => year.year < 114);
  const total =
    expected.people * scale + expected.present + pastYears.reduce((sum, { year }) => sum + expected[phaseOf(year)] * scale, 0) + expected.latest;
  let done = 0;
  let phase: Telling["phase"] = "people";
  const step = async () => {
    done = Math.min(done + 1, total - 1);
    onProgress?.({ phase, done, total });
    await breath();
  };

  const before = plusDays(startOfTaipeiDay(need(years[0], "first year").startsOn), -60);
  await castEverybody(stage, before, scale, step);
  const people = learners(chance(31_337));
  const thisYear = need(
    years.find((year) => year.year === 114),
    "current year",
  );

  phase = "present";
  await stage.agenda.add(callsScript(stage, thisYear));
  await announceCurrent(stage);
  await announcePending(stage);
  await announceClasses(stage, thisYear, people, plusDays(now, -4));
  await announceClaims(stage, thisYear, plusDays(now, -4));
  await stage.agenda.play(plusDays(now, -3), step);
  await layInstituteDesk(stage, people);
  await layAwards(stage, thisYear);
  await settle(stage);

  const waiting = stage.agenda;
  for (const year of pastYears) {
    phase = phaseOf(year.year);
    await tellYear(stage, year, people, scale, step);
    await indexMissing(at(stage, system, now));
    // Sizes are learnt while they still change the plans: after the first past year, then at the end.
    if (year === pastYears[0]) await learnSizes(db);
  }
  stage.agenda = waiting;

  phase = "latest";
  if (!only) {
    await tellCases(stage);
    await tellOffers(stage, plusDays(now, -200));
    await tellMaterials(stage, plusDays(now, -190));
    await freezeYears(stage);
  }
  await stage.agenda.play(now, step);
  await laySolverDesk(stage);
  await layOfficeDesk(stage);
  await laySprintDesk(stage);
  await layClaims(stage);
  await askException(stage);
  await settle(stage);
  await markDemo(db, "complete");
  onProgress?.({ phase, done: total, total });
}

/** After each chapter: what became public can be found, and the database knows how large its tables have grown. */
async function settle(stage: Stage): Promise<void> {
  await indexMissing(at(stage, system, stage.now));
  await learnSizes(stage.db);
}

/** Programme people, organisations and teams; everybody has been here since before the first year. */
async function castEverybody(stage: Stage, before: Date, scale: number, step: () => Promise<void>): Promise<void> {
  const cast = casting();
  await castOfficers(stage, cast, before);
  await step();
  await castHouses(stage, cast, plusDays(before, 5), step);
  for (const [n, seed] of teamSeeds.entries()) {
    stage.crews.push(await foundCrew(stage, cast, seed, plusDays(before, 12 + n * 0.2)));
    await step();
  }
  for (let round = 2; round <= scale; round += 1) {
    for (const seed of teamSeeds) {
      if (seed.mark === "persona") continue;
      stage.crews.push(
        await foundCrew(
          stage,
          cast,
          { ...seed, key: `${seed.key}_${round}`, name: [`${seed.name[0]} ${round}`, `${seed.name[1]} ${round}`] },
          plusDays(before, 40),
        ),
      );
      await step();
    }
  }
  const startups = stage.crews.filter((crew) => crew.kind === "startup" && crew.mark === undefined).slice(0, 12);
  for (const [n, crew] of startups.entries()) {
    const house = await foundHouse(
      stage,
      cast,
      {
        key: `new_${crew.key}`,
        kind: "enterprise",
        industry: "ict",
        name: `${crew.name[0]}股份有限公司`,
        nameEn: `${crew.name[1]} Inc.`,
        city: crew.city,
      },
      120 + n,
      plusDays(before, 45),
      crew.lead,
    );
    stage.houses.set(house.key, house);
    crew.lead = house.lead;
  }
  for (const [n, [days, seed]] of newcomers.entries())
    await stage.agenda.add(newcomerScript(stage, cast.next(), seed, 140 + n, plusDays(stage.now, -days)));
}

/** One past year on an agenda of its own, from its calls to its awards. */
async function tellYear(stage: Stage, year: Stage["years"][number], people: Learners, scale: number, step: () => Promise<void>): Promise<void> {
  for (let round = 1; round <= scale; round += 1) {
    stage.agenda = new Agenda();
    if (round === 1) {
      await stage.agenda.add(callsScript(stage, year));
      await announceClaims(stage, year, startOfTaipeiDay(year.endsOn));
      await stage.agenda.add(awardScript(stage, year));
    }
    await announceYear(stage, year, round);
    await announceClasses(stage, year, people, startOfTaipeiDay(year.endsOn));
    await stage.agenda.play(plusDays(stage.now, -4), step);
  }
}
