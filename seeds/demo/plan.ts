import type { ProgrammeYear } from "~/features/programmes/index.server";
import { startOfTaipeiDay } from "~/lib/time";
import { atWork, day, plusDays } from "./calendar";
import type { Chance } from "./chance";
import type { Told } from "./chapters/briefs.server";
import { need } from "./stage";
import { stories } from "./stories";
import { archive } from "./stories/archive";

/** What becomes of a challenge in the end. */
export type Fate = "engaged" | "unmatched" | "declined" | "withdrawn";

export interface ChallengePlan {
  told: Told;
  year: number;
  submittedOn: Date;
  fate: Fate;
  /** Teams that begin to work; 1 or the places of the challenge. */
  teams: number;
  /** Eligible applications, those of the working teams included. */
  applications: number;
}

interface Numbers {
  collected: number;
  published: number;
  applications: number;
  engagements: number;
}

/** What the four past years reached, beside targets of 80/50/100/40, then 60/40/75/30; 112 listed 38 of 40. */
export const pastYears: Record<number, Numbers> = {
  110: { collected: 86, published: 53, applications: 109, engagements: 44 },
  111: { collected: 88, published: 54, applications: 113, engagements: 45 },
  112: { collected: 66, published: 38, applications: 80, engagements: 34 },
  113: { collected: 66, published: 42, applications: 95, engagements: 37 },
};

/** Examples that found their team in a past year and became public cases. */
export const pastExamples = ["jacquard_grading", "rush_orders", "typhoon_ordering", "petition_routing", "plating_drift", "return_intent"] as const;

const full = new Map(stories.map((story) => [story.key, story]));
const isPastExample = (key: string) => (pastExamples as readonly string[]).includes(key);
const examplesOfNow = stories.slice(0, 18).filter((story) => !isPastExample(story.key));
const furtherStories = stories.slice(18);
/** Further full briefs of the current year; the rest belongs to the past. */
const furtherNow = furtherStories.filter((_, n) => n % 3 === 0);
const furtherPast = furtherStories.filter((_, n) => n % 3 !== 0);

export const nowStories = { examples: examplesOfNow, further: furtherNow };
export const storyByKey = (key: string): Told => ({ full: need(full.get(key), `story ${key}`) });

/** Deals the past years' stories out: full ones first, so that they are among the published. */
export function toldOfYear(year: number, round = 1): Told[] {
  const n = year - 110;
  const examples = pastExamples.filter((_, at) => at % 4 === n).map(storyByKey);
  const further = furtherPast.filter((_, at) => at % 4 === n).map((story): Told => ({ full: story }));
  const wanted = need(pastYears[year], `numbers of ${year}`).collected - examples.length - further.length;
  const before = [110, 111, 112, 113].filter((one) => one < year).reduce((sum, one) => sum + shortsOf(one), 0);
  // The archive runs trade by trade; a stride mixes the trades within each year.
  const shorts = Array.from({ length: wanted }, (_, at): Told => ({ short: need(archive[((before + at) * 37) % archive.length], "archived brief") }));
  if (round === 1) return [...examples, ...further, ...shorts];
  const all = Array.from({ length: wanted + examples.length + further.length }, (_, at) =>
    need(archive[((before + at + round * 11) * 37) % archive.length], "archived brief"),
  );
  return all.map(
    (brief): Told => ({
      short: { ...brief, key: `${brief.key}_${round}`, title: [`${brief.title[0]}（第 ${round} 場域）`, `${brief.title[1]} (site ${round})`] },
    }),
  );
}
function shortsOf(year: number): number {
  const n = year - 110;
  return (
    need(pastYears[year], `numbers of ${year}`).collected -
    pastExamples.filter((_, at) => at % 4 === n).length -
    furtherPast.filter((_, at) => at % 4 === n).length
  );
}

/** Spreads a whole number over so many, nobody below `least`, a few with more. */
function spread(total: number, over: number, least: number, most: number, chance: Chance): number[] {
  const shares = Array.from({ length: over }, () => least);
  for (let left = total - least * over; left > 0; ) {
    const at = chance.int(0, over - 1);
    if ((shares[at] ?? most) >= most) continue;
    shares[at] = (shares[at] ?? 0) + 1;
    left -= 1;
  }
  return shares;
}

/** One past year, planned so that everything counted in it happens in it. */
export function planYear(year: ProgrammeYear, chance: Chance, round = 1): ChallengePlan[] {
  const numbers = need(pastYears[year.year], `numbers of ${year.year}`);
  const told = toldOfYear(year.year, round);
  const published = told.slice(0, numbers.published);
  const first = startOfTaipeiDay(year.startsOn);
  const days = Math.round((startOfTaipeiDay(year.endsOn).getTime() - first.getTime()) / day);
  const submitted = (latest: number) => atWork(plusDays(first, chance.int(6, latest)), chance);
  const engaged = numbers.engagements;
  const applications = [
    ...spread(numbers.applications - (published.length - engaged), engaged, 1, 5, chance),
    ...Array.from({ length: published.length - engaged }, () => 1),
  ];
  const plans = published.map(
    (one, at): ChallengePlan => ({
      told: one,
      year: year.year,
      submittedOn: submitted(days - 150),
      fate: at < engaged ? "engaged" : "unmatched",
      teams: at < engaged ? 1 : 0,
      applications: applications[at] ?? 1,
    }),
  );
  const rest = told.slice(numbers.published).map(
    (one, at): ChallengePlan => ({
      told: one,
      year: year.year,
      submittedOn: submitted(days - 40),
      fate: at % 9 < 5 ? "declined" : "withdrawn",
      teams: 0,
      applications: 0,
    }),
  );
  return [...plans, ...rest].sort((a, b) => a.submittedOn.getTime() - b.submittedOn.getTime());
}
