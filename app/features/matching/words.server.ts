import { conceptName } from "@search/text/concepts";
import { tellingIn } from "@search/text/concepts/telling";
import type { ChallengeForMatching } from "~/features/challenges/index.server";
import type { Locale } from "~/lib/bilingual";
import type { Explained } from "./explain";
import type { TextEvidence } from "./facts";
import type { Question } from "./rank";
import { affinity } from "./text/affinity";
import type { SpaceInUse } from "./text/keep.server";
import { type Reading, read, type Space } from "./text/space";
import { nearness } from "./text/vectors.server";

/** A team's own words and each of its past works, as texts. */
export type TextsOf = ReadonlyMap<string, readonly string[]>;
/** Both languages of a brief as one text, as it was when the space was fitted. */
export const briefText = ({ texts }: Pick<ChallengeForMatching, "texts">): string => `${texts.zh}\n${texts.en}`;

/** A team that has written nothing of itself has an empty text; nobody compares that. */
export const said = (text: string): boolean => text.trim() !== "";

interface Known {
  reading: Reading;
  /** Concepts it names so that they may be told as a reason; read when first asked for. */
  telling?: ReadonlySet<string>;
}
/** Texts are read once per space and process; past this many, all are forgotten. */
const most = 10_000;
let readings: { hash: string; known: Map<string, Known> } = { hash: "", known: new Map() };

function known(space: Space, text: string): Known {
  if (readings.hash !== space.hash || readings.known.size >= most) readings = { hash: space.hash, known: new Map() };
  const found = readings.known.get(text) ?? { reading: read(space, text) };
  readings.known.set(text, found);
  return found;
}
const reading = (space: Space, text: string): Reading => known(space, text).reading;
function tells(space: Space, text: string, concept: string): boolean {
  const of = known(space, text);
  of.telling ??= tellingIn(text);
  return of.telling.has(concept);
}

/** So many concepts are named at most, those that weigh most. */
const named = 6;

/** Likeness is believed to a 1024th: finer says nothing and would be long to keep. */
const onGrid = (value: number): number => Math.round(value * 1024) / 1024;

/** A concept that more than an eighth of all texts name tells a reader nothing. */
const rare = (space: Space, concept: string): boolean => {
  const rarity = space.idf[space.place.get(`#${concept}`) ?? -1] ?? 0;
  return rarity >= Math.log((space.texts + 1) / (Math.max(5, space.texts / 8) + 0.5));
};

/** How near one team's texts are to a brief; null where either says nothing the space knows. */
export function evidenceOf(space: SpaceInUse, brief: string, texts: readonly string[]): TextEvidence | null {
  const asked = reading(space, brief);
  const own = texts.map((text) => reading(space, text)).filter((one) => one.terms.length > 0);
  if (asked.terms.length === 0 || own.length === 0) return null;
  const { value: inSpace, shared } = affinity(space, asked, own);
  const value = (space.vectors && nearness(space.vectors, brief, texts.filter(said))) ?? inSpace;
  // Likeness counts every shared word; only what both sides name beyond accident is told as its reason.
  const told = ({ id }: { id: string }) => rare(space, id) && tells(space, brief, id) && texts.some((text) => tells(space, text, id));
  return {
    affinity: onGrid(value),
    concepts: shared
      .filter(told)
      .map((one) => one.id)
      .slice(0, named),
  };
}

/** The words of a question: for each pair of brief and team, by the id that `of` makes of it. Nothing without a space. */
export function wordsFor(space: SpaceInUse | null, pairs: readonly { id: string; brief: string; texts: readonly string[] }[]): Question["words"] {
  if (!space) return undefined;
  const found = pairs.flatMap(({ id, brief, texts }) => {
    const evidence = evidenceOf(space, brief, texts);
    return evidence ? [[id, evidence] as const] : [];
  });
  return Object.fromEntries(found);
}

/** A run keeps concepts by id; whoever reads its reasons reads their names. */
export const inWords = (one: Explained, locale: Locale): Explained => ({
  ...one,
  parts: one.parts.map((part) => (part.key === "text" ? { ...part, have: [...new Set(part.have.map((id) => conceptName(id, locale)))] } : part)),
});
