import type { CompetencyItem, EvidenceKind } from "@db/vocabulary/kinds";

export interface Source {
  kind: EvidenceKind;
  /** The level, 1–5, that this piece supports. */
  level: number;
  verified: boolean;
  /** When the claim was made or the evidence checked. */
  at: Date;
}

export interface ItemPosterior {
  item: CompetencyItem;
  /** Expected level, 0–5. */
  mean: number;
  /** Between these two the level lies with four chances in five. */
  low: number;
  high: number;
  /** The level the team gives itself, 1–5. */
  selfLevel: number | null;
  sources: Source[];
}

/** Chance, before anything is known, that a team reaches at least level 1, 2, 3, 4, 5: wide on purpose. */
export const prior: readonly number[] = [0.72, 0.46, 0.25, 0.12, 0.04];

/**
 * Chance that one fresh, verified piece alone proves the level it supports. Firms trust practice and referral most and
 * certificates hardly (demand survey of the programme); a self-claim counts least.
 */
export const weights: Record<EvidenceKind, number> = {
  graded_outcome: 0.9,
  rating: 0.8,
  past_work: 0.65,
  referral: 0.5,
  certificate: 0.35,
  self_claim: 0.25,
};

/** What a piece nobody has checked is worth beside a checked one. */
const unchecked = 0.4;
/** A further piece of the same kind says less than the first: the same people, the same work. */
const repeated = 0.6;
/** Years after which a piece weighs half; age counts in whole days, so that a question asked twice in a day is one question. */
const halfLife = 5;
const day = 86_400_000;

/** A self-claim is nothing that could be checked, so checking adds nothing to it. */
function strengthOf({ kind, verified, at }: Source, now: Date): number {
  const age = Math.max(0, Math.floor((now.getTime() - at.getTime()) / day)) / 365.25;
  return weights[kind] * (verified || kind === "self_claim" ? 1 : unchecked) * 0.5 ** (age / halfLife);
}

/** Chance that all pieces of one kind together fail to prove the level; the strongest counts fully. */
function doubtLeft(strengths: readonly number[]): number {
  return [...strengths].sort((a, b) => b - a).reduce((doubt, strength, rank) => doubt * (1 - strength * repeated ** rank), 1);
}

/** Chances of reaching at least level 1 … 5. Every piece that supports a level supports those beneath it. */
function reach(sources: readonly Source[], now: Date): number[] {
  return prior.map((before, index) => {
    const byKind = new Map<EvidenceKind, number[]>();
    for (const one of sources) {
      if (one.level >= index + 1) byKind.set(one.kind, [...(byKind.get(one.kind) ?? []), strengthOf(one, now)]);
    }
    return 1 - (1 - before) * [...byKind.values()].reduce((doubt, strengths) => doubt * doubtLeft(strengths), 1);
  });
}

/** The level that is reached with chance `share`, between whole levels by straight lines. */
function levelAt(share: number, chances: readonly number[]): number {
  const points = [[0, 1], ...chances.map((chance, index) => [index + 0.5, chance]), [5, 0]] as [number, number][];
  for (let at = 1; at < points.length; at += 1) {
    const [x0, y0] = points[at - 1] ?? [0, 1];
    const [x1, y1] = points[at] ?? [5, 0];
    if (share <= y0 && share > y1) return x0 + ((x1 - x0) * (y0 - share)) / (y0 - y1);
  }
  return 5;
}

/**
 * What is believed about one item, from the team's own word and its evidence. Noisy-or over the pieces that support each
 * level, so that a further, newer, higher or verified piece never lowers mean, low or high. Pure; order of sources is irrelevant.
 */
export function posterior(
  item: CompetencyItem,
  selfLevel: { level: number; at: Date } | null,
  evidence: readonly Source[],
  now: Date,
): ItemPosterior {
  const own: Source[] = selfLevel ? [{ kind: "self_claim", level: selfLevel.level, verified: false, at: selfLevel.at }] : [];
  const sources = [...own, ...evidence];
  const chances = reach(sources, now);
  const mean = chances.reduce((sum, chance) => sum + chance, 0);
  const low = Math.min(mean, levelAt(0.9, chances));
  const high = Math.max(mean, levelAt(0.1, chances));
  return { item, mean, low, high, selfLevel: selfLevel?.level ?? null, sources };
}

/** An item nobody has said anything about: unknown, which is wide, and not zero. */
export const unknownItem = (item: CompetencyItem): ItemPosterior => posterior(item, null, [], new Date(0));

/** How a need stands against what is believed: sure, likely, short, or nothing known. */
export type Fit = "met" | "likely" | "short" | "unknown";
export function fitOf(need: number, have: ItemPosterior): Fit {
  if (have.sources.length === 0) return "unknown";
  if (have.low >= need - 0.5) return "met";
  return have.mean >= need - 0.5 ? "likely" : "short";
}
