import type { AssignmentUse } from "@db/vocabulary/kinds";
import { m } from "~/i18n/messages";
import type { Ctx } from "~/lib/ctx";
import { type Called, namesFor } from "./names.server";
import { points } from "./points";
import type { Settings, Wish } from "./settings";
import { inputOf, type Result, type Run, runFor } from "./standing.server";
import { type Share, sharesOf } from "./views.server";
import { constraint } from "./words.server";

const keyOf = (pair: { left: string; right: string }) => `${pair.left}|${pair.right}`;

export interface Comparison {
  use: AssignmentUse;
  runs: { id: string; createdAt: Date; status: string; points: number; count: number; worst: number | null; shares: Share[] }[];
  same: number;
  changes: { left: Called; before: { name: string; score: number }[]; after: { name: string; score: number }[]; gain: number }[];
  /** Constraints of policy that differ: a field and its two values. */
  /** Locks and vetoes that came or went. */
  wishes: string[];
  settings: { field: keyof Settings; before: string | number | null; after: string | number | null }[];
}

/** Two finished runs of one use side by side: what changed, who gains, who loses. */
export async function compareRuns(ctx: Ctx, firstId: string, secondId: string): Promise<Comparison | null> {
  const [first, second] = [await runFor(ctx, firstId, "see"), await runFor(ctx, secondId, "see")];
  if (!first.result || !second.result || first.use !== second.use) return null;
  const [a, b] = [first.result, second.result];
  const [before, after] = [first.settings.wishes, second.settings.wishes];
  const ids = (side: "left" | "right") => [...new Set([...a.pairs, ...b.pairs, ...before, ...after].map((pair) => pair[side]))];
  const names = await namesFor(ctx, first.use, ids("left"), ids("right"));
  const wished = (one: Wish) => `${one.wish}:${keyOf(one)}`;
  const rule = (settings: Settings, { wish, left, right }: Wish) =>
    constraint(
      { use: first.use, names, settings, locale: ctx.locale },
      { id: `${wish}:${left}|${right}`, kind: wish, bound: wish === "lock" ? "forced" : "closed" },
    );
  const missing = (from: Wish[], among: Wish[]) => from.filter((one) => !among.some((other) => wished(other) === wished(one)));
  const inA = new Set(a.pairs.map(keyOf));
  const inB = new Set(b.pairs.map(keyOf));
  const changed = new Set(
    [...a.pairs.filter((pair) => !inB.has(keyOf(pair))), ...b.pairs.filter((pair) => !inA.has(keyOf(pair)))].map((pair) => pair.left),
  );
  const of = (result: Result, left: string) =>
    result.pairs.filter((pair) => pair.left === left).map((pair) => ({ name: names.right(pair.right).name, score: points(pair.score) }));
  const sum = (pairs: { score: number }[]) => pairs.reduce((total, one) => total + one.score, 0);
  const changes = [...changed].map((left) => {
    const [held, got] = [of(a, left), of(b, left)];
    return { left: names.left(left), before: held, after: got, gain: Math.round((sum(got) - sum(held)) * 10) / 10 };
  });
  const shown = async (run: Run, result: Result) => {
    const input = await inputOf(ctx, run);
    return {
      id: run.id,
      createdAt: run.createdAt,
      status: result.status,
      points: points(result.objective),
      count: result.pairs.length,
      worst: result.pairs.length === 0 ? null : points(Math.min(...result.pairs.map((pair) => pair.score))),
      shares: input ? sharesOf(run.use, result, input) : [],
    };
  };
  const fields = Object.keys(first.settings).filter(
    (field): field is Exclude<keyof Settings, "wishes" | "mins"> => field !== "wishes" && field !== "mins",
  );
  return {
    use: first.use,
    runs: [await shown(first, a), await shown(second, b)],
    same: a.pairs.filter((pair) => inB.has(keyOf(pair))).length,
    changes: changes.sort((x, y) => y.gain - x.gain || (x.left.name < y.left.name ? -1 : 1)),
    wishes: [
      ...missing(after, before).map((one) => m.assignments_compare_wish_new({ rule: rule(second.settings, one), reason: one.reason })),
      ...missing(before, after).map((one) => m.assignments_compare_wish_gone({ rule: rule(first.settings, one) })),
    ],
    settings: fields
      .filter((field) => first.settings[field] !== second.settings[field])
      .map((field) => ({ field, before: first.settings[field], after: second.settings[field] })),
  };
}
