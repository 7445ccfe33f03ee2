import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { chance } from "~/features/matching/text/svd";

/** One measured figure with its bootstrap interval; `must` and `further` are what it is held against. */
export interface Row {
  axis: string;
  name: string;
  value: number;
  interval: [low: number, high: number] | null;
  must: string;
  further: string;
  ok: boolean | null;
}

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

export function row(axis: string, name: string, value: number, interval: Row["interval"], must: string, further: string, ok: boolean | null): Row {
  return { axis, name, value, interval, must, further, ok };
}

export const show = ({ axis, name, value, interval, must, further, ok }: Row): string =>
  [
    (ok === null ? "" : ok ? "ok" : "BELOW").padEnd(6),
    axis.padEnd(10),
    name.padEnd(56),
    value.toFixed(4).padStart(8),
    (interval ? `[${interval[0].toFixed(3)} ${interval[1].toFixed(3)}]` : "").padEnd(16),
    `must ${must}`.padEnd(14),
    further ? `further ${further}` : "",
  ].join(" ");
