import type { AssignmentUse, Industry } from "@db/vocabulary/kinds";
import type { Named, Priced, Relaxation, WhyNot } from "~/features/matching/index.server";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import type { Locale } from "~/lib/bilingual";
import { placeName } from "~/lib/places";
import type { Names } from "./names.server";
import { points, pointsText } from "./points";
import type { Input } from "./problem";
import { firstTimeId, type Settings, studentsId } from "./settings";

export interface Speaking {
  use: AssignmentUse;
  names: Names;
  settings: Settings;
  locale: Locale;
}

const restOf = (id: string) => id.slice(id.indexOf(":") + 1);
const pairOf = (id: string): [string, string] => {
  const [left = "", right = ""] = restOf(id).split("|");
  return [left, right];
};
const groupName = (id: string, locale: Locale): string => {
  const name = restOf(id);
  return name.startsWith("city:") ? placeName(restOf(name), locale) : nameOf.industry(restOf(name) as Industry);
};
const isCity = (id: string) => restOf(id).startsWith("city:");

function rightRule(use: AssignmentUse, bound: Named["bound"], said: { who: string; n: number }): string {
  if (use === "teams_to_challenges") return bound === "min" ? m.assignments_rule_right_min_teams(said) : m.assignments_rule_right_max_teams(said);
  return bound === "min" ? m.assignments_rule_right_min_mentors(said) : m.assignments_rule_right_max_mentors(said);
}

/** A constraint by what it asks. */
export function constraint({ use, names, settings, locale }: Speaking, { id, kind, bound }: Named, count?: number): string {
  const rest = restOf(id);
  switch (kind) {
    case "right":
      return rightRule(use, bound, {
        who: names.right(rest).name,
        n: count ?? (bound === "min" ? (settings.mins[rest] ?? settings.rightMin) : settings.rightMax),
      });
    case "left":
      return use === "teams_to_challenges"
        ? m.assignments_rule_team_max({ who: names.left(rest).name })
        : m.assignments_rule_mentor_max({ who: names.left(rest).name, n: settings.leftMax });
    case "group":
      return isCity(id)
        ? m.assignments_rule_city({ where: groupName(id, locale), n: count ?? settings.cityMax ?? 0 })
        : m.assignments_rule_industry({ what: groupName(id, locale), n: count ?? settings.industryMax ?? 0 });
    case "ratio":
      return rest === firstTimeId
        ? m.assignments_rule_first_time({ n: settings.firstTimeMin ?? 0 })
        : m.assignments_rule_students({ n: settings.studentsMin ?? 0 });
    case "lock":
    case "veto": {
      const [left, right] = pairOf(id);
      const who = { left: names.left(left).name, right: names.right(right).name };
      if (kind === "lock") return m.assignments_rule_lock(who);
      const own = settings.wishes.some((one) => one.left === left && one.right === right);
      return own ? m.assignments_rule_veto(who) : m.assignments_rule_refused(who);
    }
    default:
      return use === "teams_to_challenges"
        ? m.assignments_rule_barred({ who: names.right(rest).name })
        : m.assignments_rule_barred_mentor({ who: names.right(rest).name });
  }
}

/** One line, and what it stands for where it speaks of many. */
export interface Line {
  text: string;
  each: string[];
}
/** More alike than this are one line. */
const mostAlike = 3;

/** Lines in the order they come; many of one sort are told as one, where the first of them stood. */
function gathered(lines: readonly { sort: string; text: string; all: (count: number) => string }[]): Line[] {
  const sorts = new Map<string, { texts: string[]; all: (count: number) => string }>();
  for (const { sort, text, all } of lines) sorts.set(sort, { texts: [...new Set([...(sorts.get(sort)?.texts ?? []), text])], all });
  return [...sorts.values()].flatMap(({ texts, all }) =>
    texts.length > mostAlike ? [{ text: all(texts.length), each: texts }] : texts.map((text) => ({ text, each: [] })),
  );
}

function manyOf(use: AssignmentUse, { id, kind, bound }: Named, n: number, count: number): string {
  const teams = use === "teams_to_challenges";
  const said = { count, n };
  switch (kind) {
    case "right":
      if (bound === "min") return teams ? m.assignments_rules_right_min_teams(said) : m.assignments_rules_right_min_mentors(said);
      return teams ? m.assignments_rules_right_max_teams(said) : m.assignments_rules_right_max_mentors(said);
    case "left":
      return teams ? m.assignments_rules_team_max({ count }) : m.assignments_rules_mentor_max(said);
    case "group":
      return isCity(id) ? m.assignments_rules_city(said) : m.assignments_rules_industry(said);
    case "lock":
      return m.assignments_rules_lock({ count });
    case "veto":
      return m.assignments_rules_veto({ count });
    default:
      return teams ? m.assignments_rules_barred({ count }) : m.assignments_rules_barred_mentor({ count });
  }
}

/** Many constraints by what they ask. */
export function constraints(speaking: Speaking, named: readonly Named[]): Line[] {
  const { settings, use } = speaking;
  const bounds = (one: Named): number => {
    if (one.kind === "left") return settings.leftMax;
    if (one.kind === "group") return (isCity(one.id) ? settings.cityMax : settings.industryMax) ?? 0;
    return one.bound === "min" ? (settings.mins[restOf(one.id)] ?? settings.rightMin) : settings.rightMax;
  };
  return gathered(
    named.map((one) => ({
      sort: [one.kind, one.bound, one.kind === "group" && isCity(one.id), bounds(one)].join(),
      text: constraint(speaking, one),
      all: (count: number) => manyOf(use, one, bounds(one), count),
    })),
  );
}

/** What applying a relaxation does to the policy, word for word. */
export function changes(speaking: Speaking, after: Settings): Line[] {
  const { settings: before, use } = speaking;
  const teams = use === "teams_to_challenges";
  const whole: string[] = [];
  const tell = (field: "rightMax" | "leftMax" | "cityMax" | "industryMax", say: (said: { from: number; to: number }) => string) => {
    const [from, to] = [before[field], after[field]];
    if (from !== to && from !== null && to !== null) whole.push(say({ from, to }));
  };
  tell("rightMax", teams ? m.assignments_relax_right_max_challenges : m.assignments_relax_right_max_engagements);
  tell("leftMax", teams ? m.assignments_relax_left_max_teams : m.assignments_relax_left_max_mentors);
  tell("cityMax", m.assignments_relax_city_max);
  tell("industryMax", m.assignments_relax_industry_max);
  const share = (id: string) => m.assignments_relax_drop({ rule: constraint(speaking, { id: `ratio:${id}`, kind: "ratio", bound: "min" }) });
  if (before.firstTimeMin !== after.firstTimeMin) whole.push(share(firstTimeId));
  if (before.studentsMin !== after.studentsMin) whole.push(share(studentsId));
  for (const { wish, left, right } of before.wishes.filter((one) => !after.wishes.includes(one)))
    whole.push(
      m.assignments_relax_lock({
        rule: constraint(speaking, { id: `${wish}:${left}|${right}`, kind: wish, bound: wish === "lock" ? "forced" : "closed" }),
      }),
    );
  const less = Object.entries(after.mins).filter(([id, to]) => to !== before.mins[id]);
  const mins = less.map(([id, to]) => ({
    sort: "min",
    text: m.assignments_relax_min({ rule: constraint(speaking, { id: `right:${id}`, kind: "right", bound: "min" }), to }),
    all: (count: number) => (teams ? m.assignments_relax_mins_challenges({ count }) : m.assignments_relax_mins_engagements({ count })),
  }));
  return [...whole.map((text) => ({ text, each: [] })), ...gathered(mins)];
}

/** What would have to give, as the engine says it, where no setting can give it. */
export function relaxation(speaking: Speaking, { id, kind, bound, from, to }: Relaxation): string {
  const rule = { id, kind, bound } as Named;
  if (kind === "lock" || kind === "veto") return m.assignments_relax_lock({ rule: constraint(speaking, rule) });
  if (kind === "ratio") return m.assignments_relax_drop({ rule: constraint(speaking, rule) });
  return m.assignments_relax_to({ rule: constraint(speaking, rule, from), n: to });
}

/** A policy in a line, so that runs can be told apart. */
export function policyLine(use: AssignmentUse, settings: Settings): string {
  const { objective, rightMin: min, rightMax: max, leftMax: each, firstTimeMin, studentsMin, cityMax, industryMax, wishes } = settings;
  const said = { objective: objective === "total" ? m.assignments_objective_total() : m.assignments_objective_worst(), min, max, each };
  return [
    use === "teams_to_challenges" ? m.assignments_brief_policy_teams(said) : m.assignments_brief_policy_mentors(said),
    ...(firstTimeMin === null ? [] : [m.assignments_rule_first_time({ n: firstTimeMin })]),
    ...(studentsMin === null ? [] : [m.assignments_rule_students({ n: studentsMin })]),
    ...(cityMax === null ? [] : [m.assignments_brief_city({ n: cityMax })]),
    ...(industryMax === null ? [] : [m.assignments_brief_industry({ n: industryMax })]),
    ...(wishes.length === 0 ? [] : [m.assignments_brief_wishes({ n: wishes.length })]),
  ].join(m.assignments_brief_joint());
}

/** What one unit more of a binding constraint would bring. */
export function price({ use, names, locale }: Speaking, { id, kind, bound, shadowPrice }: Priced): string | null {
  const by = pointsText(points(shadowPrice));
  const rest = restOf(id);
  if (kind === "right" && bound === "max") return m.assignments_price_place({ who: names.right(rest).name, by });
  if (kind === "right") return m.assignments_price_right_min({ who: names.right(rest).name, by });
  if (kind === "left" && bound === "max")
    return use === "teams_to_challenges"
      ? m.assignments_price_team({ who: names.left(rest).name, by })
      : m.assignments_price_mentor({ who: names.left(rest).name, by });
  if (kind === "group")
    return isCity(id)
      ? m.assignments_price_city({ where: groupName(id, locale), by })
      : m.assignments_price_industry({ what: groupName(id, locale), by });
  if (kind === "ratio") return rest === firstTimeId ? m.assignments_price_first_time({ by }) : m.assignments_price_students({ by });
  return null;
}

const barredWords: Record<string, () => string> = {
  owner_employee: m.assignments_why_owner_employee,
  excluded_competitor: m.assignments_why_excluded_competitor,
  ineligible_grade: m.assignments_why_ineligible_grade,
  applied: m.assignments_why_applied,
  invited: m.assignments_why_invited,
  accepted: m.assignments_why_accepted,
  role: m.assignments_why_role,
  mentor: m.assignments_why_mentor_already,
  asked: m.assignments_why_asked,
};

/** Why a pair is not in the answer. */
export function whyNot(speaking: Speaking, input: Input, pair: { left: string; right: string }, why: WhyNot): string {
  const score = input.pairs.find((one) => one.left === pair.left && one.right === pair.right)?.score;
  const code = input.barred.find((one) => one.left === pair.left && one.right === pair.right)?.code;
  const said = code === undefined ? undefined : barredWords[code];
  if (why.reason === "assigned") return m.assignments_why_assigned();
  if (said) return said();
  if (why.reason === "no_edge")
    return score === undefined
      ? m.assignments_why_no_edge()
      : m.assignments_why_below_floor({ score: pointsText(points(score)), floor: speaking.settings.floor });
  if (why.reason === "closed") return constraint(speaking, why.by);
  if (why.reason === "impossible") return m.assignments_why_impossible();
  const loss = pointsText(points(why.loss));
  if (why.exact && why.out.length > 0) {
    const list = (pairs: readonly { left: string; right: string }[]) =>
      pairs
        .map((one) => m.assignments_pair_named({ left: speaking.names.left(one.left).name, right: speaking.names.right(one.right).name }))
        .join(m.assignments_and());
    return m.assignments_why_costs_exact({ loss, out: list(why.out), in: list(why.in) });
  }
  const holders = why.holders.map((one) => speaking.names.left(one.left).name).join(m.assignments_and());
  return holders ? m.assignments_why_costs_holders({ loss, holders }) : m.assignments_why_costs({ loss });
}
