import { type Technology, technologies } from "@db/vocabulary/kinds";
import { type ChallengeSide, levelSteps, unknownLevel } from "../facts";
import { reached, unasked } from "../shares";

/** A level on the grid as a whole number, 0 … 320. */
export const codeOf = (mean: number): number => Math.round(mean * levelSteps);
const codes = 5 * levelSteps + 1;

/** Bits of the technologies a side names; words from outside the vocabulary have none. */
export const technologyBits = (words: readonly Technology[]): number =>
  words.reduce((bits, word) => {
    const at = technologies.indexOf(word);
    return at < 0 ? bits : bits | (1 << at);
  }, 0);

const ones = (bits: number): number => {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
};

/** Share of the technology part by the technologies a team has, as bits; words of the brief from outside the vocabulary are never had. */
export function technologyTable(asked: readonly Technology[]): Float64Array {
  const total = new Set(asked).size;
  const bits = technologyBits(asked);
  return Float64Array.from({ length: 1 << technologies.length }, (_, mask) => (total === 0 ? unasked : ones(mask & bits) / total));
}

/** What knowing a level changes of coverage against not knowing it, by level code, times `weight`; the weight carries 1 / total need. */
export function needTable(level: number, must: boolean, weight: number): Float64Array {
  const base = reached(unknownLevel.mean, level, must);
  return Float64Array.from({ length: codes }, (_, code) => weight * level * (reached(code / levelSteps, level, must) - base));
}

export const totalNeed = (needs: ChallengeSide["needs"]): number => needs.reduce((sum, need) => sum + need.level, 0);
/** Coverage of a team nobody knows anything of; half where nothing is needed. */
export function unknownCoverage(needs: ChallengeSide["needs"]): number {
  if (needs.length === 0) return unasked;
  return needs.reduce((sum, need) => sum + need.level * reached(unknownLevel.mean, need.level, need.must), 0) / totalNeed(needs);
}
