import { grades, industries, technologies } from "@db/vocabulary/kinds";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import type { FacetGroup } from "~/ui/Facets";
import { closingChoices, stateChoices } from "../choices";
import type { ChallengeQuery } from "../query";

export interface FacetCounts {
  industry: Map<string, number>;
  technology: Map<string, number>;
  grade: Map<string, number>;
  state: Map<string, number>;
}

const stateName = {
  open: () => nameOf.challengeState("published"),
  closed: () => nameOf.challengeState("closed_to_applications"),
  archived: () => nameOf.challengeState("archived"),
};
const closingName = { "7": m.discovery_closing_7, "30": m.discovery_closing_30 };
const facets = ["industry", "technology", "grade", "state", "closing"] as const;

const counted = <Word extends string>(words: readonly Word[], name: (word: Word) => string, counts: Map<string, number>) =>
  words.map((value) => ({ value, label: name(value), count: counts.get(value) ?? 0 }));
/** Long lists lead with what there is and leave out what leads nowhere; a chosen word stays where it can be unchosen. */
function fullest(options: FacetGroup["options"], chosen: readonly string[]): FacetGroup["options"] {
  const useful = options.filter((one) => (one.count ?? 0) > 0 || chosen.includes(one.value));
  return (useful.length > 0 ? useful : options).toSorted((a, b) => (b.count ?? 0) - (a.count ?? 0));
}

export const facetGroups = (counts: FacetCounts, { industry, technology }: Pick<ChallengeQuery, "industry" | "technology">): FacetGroup[] => [
  {
    name: "industry",
    label: m.discovery_facet_industry(),
    open: true,
    options: fullest(counted(industries, nameOf.industry, counts.industry), industry),
  },
  { name: "grade", label: m.discovery_facet_grade(), open: true, options: counted(grades, nameOf.grade, counts.grade) },
  { name: "state", label: m.discovery_facet_state(), open: true, options: counted(stateChoices, (one) => stateName[one](), counts.state) },
  {
    name: "closing",
    label: m.discovery_facet_closing(),
    none: m.discovery_closing_any(),
    options: closingChoices.map((value) => ({ value, label: closingName[value]() })),
  },
  {
    name: "technology",
    label: m.discovery_facet_technology(),
    options: fullest(counted(technologies, nameOf.technology, counts.technology), technology),
  },
];

/** The present list with some parameters changed; every change starts again at the first page. */
export function listAddress(present: URLSearchParams, change: (params: URLSearchParams) => void): string {
  const params = new URLSearchParams(present);
  for (const name of ["after", "lang"]) params.delete(name);
  change(params);
  for (const name of [...params.keys()]) if (params.getAll(name).every((value) => value === "")) params.delete(name);
  const query = params.toString();
  return query ? `/challenges?${query}` : "/challenges";
}

export const withoutFacets = (present: URLSearchParams): string =>
  listAddress(present, (one) => {
    for (const name of facets) one.delete(name);
  });

/** What the list is narrowed by, each with the address that takes it away. */
export function appliedFilters(
  query: Pick<ChallengeQuery, "q" | "industry" | "technology" | "grade" | "state" | "closing">,
  present: URLSearchParams,
) {
  const without = (name: string, value?: string) => listAddress(present, (one) => one.delete(name, value));
  return [
    ...(query.q ? [{ label: m.discovery_quoted({ q: query.q }), removeTo: without("q") }] : []),
    ...query.industry.map((one) => ({ label: nameOf.industry(one), removeTo: without("industry", one) })),
    ...query.technology.map((one) => ({ label: nameOf.technology(one), removeTo: without("technology", one) })),
    ...query.grade.map((one) => ({ label: nameOf.grade(one), removeTo: without("grade", one) })),
    ...query.state.map((one) => ({ label: stateName[one](), removeTo: without("state", one) })),
    ...(query.closing ? [{ label: closingName[query.closing](), removeTo: without("closing") }] : []),
  ];
}
