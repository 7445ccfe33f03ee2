import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { chance } from "~/features/matching/text/svd";
import type { Row } from "./rows";

export const seed = 7;
const resamples = 1000;

/** 95 % interval of a statistic over resampled units (people, queries, terms). */
export function bootstrap(units: number, statistic: (drawn: number[]) => number): [number, number] {
  const random = chance(seed);
  const drawn = Array.from({ length: resamples }, () => statistic(Array.from({ length: units }, () => Math.floor(random() * units)))).sort(
    (a, b) => a - b,
  );
  return [drawn[Math.floor(resamples * 0.025)] ?? 0, drawn[Math.floor(resamples * 0.975)] ?? 0];
}
export const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
export const json = (path: string): unknown =>
  JSON.parse((path.endsWith(".gz") ? gunzipSync(readFileSync(path)) : readFileSync(path)).toString("utf8"));

/** A figure of one set of texts, held against what it must be unless `ok` is null. */
export function row(set: string, name: string, value: number, interval: Row["interval"], must: string, further: string, ok: boolean | null): Row {
  return { name: `${set}: ${name}`, value, unit: "", interval, must, further, ok };
}
