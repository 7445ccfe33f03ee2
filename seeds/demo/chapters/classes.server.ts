import { createActivity, endActivity, importRoster, listActivity } from "~/features/activities/index.server";
import type { ProgrammeYear } from "~/features/programmes/index.server";
import { addDays, startOfTaipeiDay, taipeiDay } from "~/lib/time";
import type { Script } from "../agenda";
import { atWork, plusDays } from "../calendar";
import type { Chance } from "../chance";
import { nameAt, nameCount } from "../people/names";
import { at, type House, need, type Stage } from "../stage";
import { type ClassSeed, camps, industryClasses, meetups, seedClass } from "../words/classes";
import { bi } from "./briefs.server";
import { firstRosterName } from "./cast.server";

/** Completions of each kind a year comes to: what the plan asks for, and a little more. */
export const completions: Record<number, { industry: number; classes: number; seed: number; camps: number }> = {
  110: { industry: 722, classes: 26, seed: 10, camps: 104 },
  111: { industry: 823, classes: 29, seed: 11, camps: 108 },
  112: { industry: 707, classes: 25, seed: 10, camps: 100 },
  113: { industry: 731, classes: 26, seed: 10, camps: 106 },
  114: { industry: 243, classes: 9, seed: 0, camps: 0 },
};

const employers = [
  "鴻渡電鍍",
  "鈞岳精機",
  "禾鮮便利商店",
  "霖安綜合醫院",
  "示範市政府",
  "豐潤食品機械",
  "自由工作者",
  "示範成德大學",
  "緯茗電路板",
  "樸鑫塑膠",
  "安霽產險",
  "待業中",
  "暖暘居家照護",
  "示範雲嵐科大",
] as const;
const heading = ["姓名", "電子郵件", "性別", "國籍", "單位", "時數"];
const genders = { male: "男", female: "女", other: "其他", undisclosed: "不公開" } as const;

interface Learner {
  row: [name: string, email: string, gender: string, nationality: string, affiliation: string];
}

/** Everybody who ever sat in a class; three in ten seats go to somebody who has been there before. */
export interface Learners {
  draw(count: number, young: boolean): Learner["row"][];
  readonly known: number;
}
export function learners(chance: Chance, from = firstRosterName): Learners {
  const seen: Learner[] = [];
  let next = from;
  const fresh = (young: boolean): Learner => {
    const n = next++;
    const round = Math.floor(n / nameCount);
    const { name, gender } = nameAt(n);
    const school = young ? chance.pick(["示範蘭陽高級中學", "示範桃澗高級工業學校"]) : chance.pick(employers);
    const foreign = n % 83 === 0;
    return {
      row: [
        round > 0 ? `${name}${"乙丙丁戊己庚辛壬癸".charAt((round - 1) % 9)}` : name,
        `r${n}@example.org`,
        genders[gender],
        foreign ? chance.pick(["VN", "ID", "MY", "IN"]) : "TW",
        school,
      ],
    };
  };
  return {
    get known() {
      return seen.length;
    },
    draw(count, young) {
      const rows = new Map<string, Learner>();
      while (rows.size < count) {
        const back = !young && seen.length > 60 && chance.yes(0.3);
        const one = back ? chance.pick(seen) : fresh(young);
        if (!back && !young) seen.push(one);
        rows.set(one.row[1], one);
      }
      return [...rows.values()].map((one) => one.row);
    },
  };
}

export interface ClassPlan {
  seed: ClassSeed;
  institute: House;
  year: number;
  startsOn: string;
  endsOn: string;
  /** Who completes it, and who does not. */
  completing: number;
  leaving: number;
}

export async function writeClass(stage: Stage, plan: ClassPlan, when: Date): Promise<string> {
  const { seed, institute } = plan;
  const { id } = await createActivity(at(stage, institute.lead, when), {
    instituteId: institute.id,
    kind: seed.kind,
    title: bi(seed.title),
    summary: bi(seed.summary),
    theme: seed.theme,
    items: [...seed.items],
    startsOn: plan.startsOn,
    endsOn: plan.endsOn,
    hours: seed.hours,
    completionHours: Math.round(seed.hours * 8) / 10,
    places: Math.ceil((plan.completing + plan.leaving) / 5) * 5 + 5,
    city: institute.city,
    url: undefined,
  });
  return id;
}

/** The list as an institute would send it: heading, then one row per person. */
export function rosterOf(stage: Stage, plan: ClassPlan, people: Learners): string[][] {
  const young = plan.seed.kind === "grassroots_camp";
  const least = Math.ceil(plan.seed.hours * 0.8);
  return [
    heading,
    ...people
      .draw(plan.completing + plan.leaving, young)
      .map((row, n) => [
        ...row,
        String(n < plan.completing ? stage.chance.int(least, plan.seed.hours) : stage.chance.int(0, Math.max(0, least - 2))),
      ]),
  ];
}

export async function* classScript(stage: Stage, plan: ClassPlan, people: Learners, listedOn: Date): Script {
  yield listedOn;
  const id = await writeClass(stage, plan, listedOn);
  await listActivity(at(stage, plan.institute.lead, plusDays(listedOn, 0.1)), { activityId: id });
  stage.classes.set(plan.year, [...(stage.classes.get(plan.year) ?? []), id]);
  const over = plusDays(startOfTaipeiDay(plan.endsOn), 0.75);
  yield over;
  await importRoster(at(stage, plan.institute.lead, over), {
    activityId: id,
    fileName: `${plan.startsOn} 學員名冊.ods`,
    sheet: rosterOf(stage, plan, people),
    guardians: plan.seed.kind === "grassroots_camp",
  });
  await endActivity(at(stage, plan.institute.lead, plusDays(over, 0.05)), { activityId: id });
}

/** Days a class of so many hours runs. */
const spanOf = (hours: number): number => (hours <= 7 ? 0 : hours <= 24 ? 9 : hours <= 40 ? 24 : 45);

/** All classes of one year up to `last`, so dealt that their completions come to the year's figures exactly. */
export function planClasses(stage: Stage, year: ProgrammeYear, last: Date): ClassPlan[] {
  const { chance } = stage;
  const figures = need(completions[year.year], `classes of ${year.year}`);
  const first = startOfTaipeiDay(year.startsOn);
  const end = last < startOfTaipeiDay(year.endsOn) ? last : startOfTaipeiDay(year.endsOn);
  const days = Math.floor((end.getTime() - first.getTime()) / 86_400_000);
  const plans: ClassPlan[] = [];
  const add = (seed: ClassSeed, completing: number, leaving: number, n: number) => {
    const span = spanOf(seed.hours);
    const offset = Math.min(days - span - 3, 8 + Math.floor(((n * 0.618) % 1) * (days - span - 12)));
    const startsOn = taipeiDay(atWork(plusDays(first, Math.max(2, offset)), chance));
    const institute = need(stage.institutes[(plans.length * 7 + year.year) % stage.institutes.length], "institute");
    plans.push({ seed, institute, year: year.year, startsOn, endsOn: addDays(startsOn, span), completing, leaving });
  };
  const share = (total: number, over: number, n: number) => Math.floor((total * (n + 1)) / over) - Math.floor((total * n) / over);
  // Neighbouring classes trade places, so that sizes differ while the sum stays.
  for (let n = 0; n < figures.classes; n += 1) {
    const swing = n % 2 === 0 ? (n + 1 < figures.classes ? (n % 9) - 3 : 0) : -(((n - 1) % 9) - 3);
    add(
      need(industryClasses[(n * 3 + year.year) % industryClasses.length], "class"),
      share(figures.industry, figures.classes, n) + swing,
      chance.int(0, 3),
      n + 1,
    );
  }
  if (figures.seed > 0) add(seedClass, figures.seed, 1, 5);
  for (let n = 0; n < 4 && figures.camps > 0; n += 1) add(need(camps[n % camps.length], "camp"), share(figures.camps, 4, n), 2, n * 3 + 2);
  for (let n = 0; n < 3; n += 1) add(need(meetups[n], "meetup"), 22 + n * 3, 0, n * 4 + 3);
  return plans;
}

/** Announces the classes of a year; the first ones are listed as the year opens, so that a letter always has somewhere to point. */
export async function announceClasses(stage: Stage, year: ProgrammeYear, people: Learners, last: Date): Promise<void> {
  const opens = plusDays(startOfTaipeiDay(year.startsOn), 1.4);
  for (const [n, plan] of planClasses(stage, year, last).entries()) {
    const usual = plusDays(startOfTaipeiDay(plan.startsOn), -30);
    await stage.agenda.add(classScript(stage, plan, people, n < 3 || usual < opens ? opens : usual));
  }
}

/** What lies on the institutes' desks today: drafts, classes under way, and some that are over but not settled. */
export async function layInstituteDesk(stage: Stage, people: Learners): Promise<void> {
  const { now, chance } = stage;
  const mine = need(stage.houses.get("inst_beichen"), "persona's institute");
  const on = (days: number) => taipeiDay(plusDays(now, days));
  const today: readonly { at: number; institute: House; from: number; to: number; state: "draft" | "listed" | "rostered" | "over" }[] = [
    { at: 3, institute: mine, from: 21, to: 45, state: "draft" },
    { at: 12, institute: mine, from: 9, to: 18, state: "listed" },
    { at: 5, institute: mine, from: -10, to: 14, state: "rostered" },
    { at: 9, institute: mine, from: -13, to: -2, state: "over" },
    { at: 4, institute: need(stage.institutes[2], "institute"), from: 12, to: 36, state: "listed" },
    { at: 6, institute: need(stage.institutes[5], "institute"), from: 6, to: 30, state: "listed" },
    { at: 17, institute: need(stage.institutes[8], "institute"), from: -6, to: 39, state: "rostered" },
    { at: 10, institute: need(stage.institutes[11], "institute"), from: 15, to: 24, state: "listed" },
    { at: 8, institute: need(stage.institutes[14], "institute"), from: 4, to: 28, state: "listed" },
  ];
  for (const one of today) {
    const seed = need(industryClasses[one.at], "class");
    const plan = {
      seed,
      institute: one.institute,
      year: 114,
      startsOn: on(one.from),
      endsOn: on(one.to),
      completing: chance.int(18, 26),
      leaving: chance.int(0, 3),
    };
    const written = plusDays(now, Math.min(one.from, 0) - 24);
    const id = await writeClass(stage, plan, written);
    if (one.state === "draft") continue;
    await listActivity(at(stage, one.institute.lead, plusDays(written, 1)), { activityId: id });
    stage.classes.set(114, [...(stage.classes.get(114) ?? []), id]);
    if (one.state === "listed") continue;
    // Under way nobody has all hours yet; the roster came without them.
    const sheet = rosterOf(stage, plan, people).map((row, n) => (n === 0 || one.state === "over" ? row : row.slice(0, 5)));
    await importRoster(at(stage, one.institute.lead, plusDays(now, Math.min(one.from + 1, -1))), {
      activityId: id,
      fileName: "學員名冊.csv",
      sheet,
      guardians: false,
    });
  }
}
