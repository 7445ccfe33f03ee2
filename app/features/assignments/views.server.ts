import { findRun, latestRuns, proposalsOf, type RunBrief, runsBefore } from "@db/queries/assignments.server";
import type { AssignmentUse } from "@db/vocabulary/kinds";
import type { AssignmentState, InvitationState, ReplayVerdict } from "@db/vocabulary/states";
import { isMessageKey, say } from "~/i18n/lookup.server";
import { m } from "~/i18n/messages";
import type { Ctx } from "~/lib/ctx";
import { type Called, namesFor } from "./names.server";
import { points } from "./points";
import type { Input } from "./problem";
import { relaxed } from "./relax";
import { firstTimeId, type Settings, settingsShape, studentsId, usualSettings, type Wish } from "./settings";
import { inputOf, insistOn, type Result, type Run, rulingOn, runFor, runFrom } from "./standing.server";
import { type Asking, whyOf } from "./why.server";
import { changes, constraint, constraints, type Line, policyLine, price, relaxation, type Speaking, whyNot } from "./words.server";

export interface Board {
  use: AssignmentUse;
  settings: Settings;
  runs: (Omit<RunBrief, "objective" | "failure" | "settings" | "requestedByNameEn"> & { points: number | null; nothing: boolean; asked: string })[];
}

/** Where an assignment begins: the policy of the newest run that had a result, or the usual one, and everything that was tried. */
export async function boardView(ctx: Ctx, use: AssignmentUse): Promise<Board> {
  insistOn(ctx, "see");
  const runs = await latestRuns(ctx.db, use, 50);
  const sound = runs.find((one) => one.status === "optimal" || one.status === "feasible");
  const newest = sound ? await findRun(ctx.db, sound.id) : null;
  return {
    use,
    settings: newest ? plain(runFrom(newest).settings) : usualSettings[use],
    runs: runs.map(({ objective, failure, settings, requestedByNameEn: en, ...run }) => ({
      ...run,
      requestedByName: (ctx.locale === "en" && en) || run.requestedByName,
      points: objective === null ? null : points(objective),
      nothing: isNothing(failure),
      asked: policyLine(use, settingsShape.parse(settings)),
    })),
  };
}

/** A side was empty: there was nothing to do, which is no failure. */
const isNothing = (failure: string | null): boolean => failure?.startsWith("assignments_failed_no_") ?? false;

/** A policy without wishes and exceptions: what was asked less of some is asked of nobody. */
const plain = ({ mins, ...settings }: Settings): Settings => ({
  ...settings,
  rightMin: Math.min(settings.rightMin, ...Object.values(mins)),
  wishes: [],
  mins: {},
});

export interface PairLine {
  left: Called;
  right: Called;
  score: number;
  parts: { key: string; points: number; of: number }[];
  locked: boolean;
  proposal: { state: InvitationState | null; answerBy: Date | null; skipped: string | null } | null;
}
export interface RightLine {
  right: Called;
  pairs: PairLine[];
  alternates: { name: string; score: number }[];
}
export interface Share {
  key: typeof firstTimeId | typeof studentsId;
  count: number;
  of: number;
}
export interface RunView {
  id: string;
  use: AssignmentUse;
  state: AssignmentState;
  settings: Settings;
  parentId: string | null;
  createdAt: Date;
  finishedAt: Date | null;
  failure: string | null;
  /** There was nobody to assign, or nothing to assign to. */
  nothing: boolean;
  progress: { ms: number; phase: string | null; points: number | null; bound: number | null; pairs: number } | null;
  stopAsked: boolean;
  inputHash: string | null;
  versions: Record<string, string>;
  looked: { left: number; right: number; pairs: number } | null;
  result: {
    status: Result["status"];
    points: number;
    bound: number | null;
    /** Per cent. */
    gap: number | null;
    worst: number | null;
    count: number;
    tookMs: number;
    belowFloor: number;
    rights: RightLine[];
    emptyRights: Called[];
    idleLefts: number;
    shares: Share[];
    prices: string[];
    conflict: { lines: Line[]; verified: boolean } | null;
    relaxations: { lines: Line[]; applicable: boolean; smallest: boolean } | null;
    broken: string[];
  } | null;
  wishes: (Wish & { leftName: string; rightName: string; dropped: boolean })[];
  /** Who is asked for less than the others. */
  exceptions: string[];
  lefts: { value: string; label: string }[];
  rights: { value: string; label: string }[];
  why: string | null;
  /** Runs before this one that have not ended, while it waits. */
  ahead: number;
  /** Nobody has written for a while how far it is: its process has died, and the job comes back when its lease ends. */
  interrupted: boolean;
  /** Overdue: asked for minutes ago and still without a verdict, so that asking again makes sense. */
  replay: { at: Date; verdict: ReplayVerdict | null; overdue: boolean } | null;
  can: { cancel: boolean; stop: boolean; publish: boolean };
  published: { sent: number; skipped: number };
}

/** A run under way writes each second, from before it looks at the programme on. */
const silenceMs = 15_000;
/** Twenty seconds of search, a queue before it, and some patience. */
const replayMs = 3 * 60_000;
const lastSign = ({ startedAt, progress }: Run): number => (typeof progress?.at === "string" ? Date.parse(progress.at) : (startedAt?.getTime() ?? 0));

const keyOf = (pair: { left: string; right: string }) => `${pair.left}|${pair.right}`;
const textOf = (key: string | null): string | null => (key === null ? null : isMessageKey(key) ? say(key) : key);

/** A run with everything the office asks of it; `why` asks of one pair why it is not there. */
export async function runView(ctx: Ctx, id: string, ask: Asking & { why?: { left: string; right: string } } = {}): Promise<RunView> {
  const run = await runFor(ctx, id, "see");
  // Read anew each second while it waits: then only how far it is.
  const input = run.state === "queued" || run.state === "running" ? null : await inputOf(ctx, run);
  const ids = (side: "left" | "right") => [
    ...new Set([...(input?.[side] ?? []).map((one) => one.id), ...run.settings.wishes.map((one) => one[side])]),
  ];
  const names = await namesFor(ctx, run.use, ids("left"), ids("right"));
  const speaking: Speaking = { use: run.use, names, settings: run.settings, locale: ctx.locale };
  const proposals = new Map((await proposalsOf(ctx.db, id)).map((one) => [keyOf(one), one]));
  const dropped = new Set((run.result?.dropped ?? []).map(keyOf));
  const options = (side: "left" | "right") =>
    (input?.[side] ?? []).map((one) => ({ value: one.id, label: names[side](one.id).name })).sort((a, b) => (a.label < b.label ? -1 : 1));
  const sent = [...proposals.values()].filter((one) => one.state !== null).length;
  const progress = run.progress as { ms?: number; phase?: string; objective?: number; bound?: number; pairs?: number } | null;
  return {
    id,
    use: run.use,
    state: run.state,
    settings: run.settings,
    parentId: run.parentId,
    createdAt: run.createdAt,
    finishedAt: run.finishedAt,
    failure: textOf(run.failure),
    nothing: isNothing(run.failure),
    progress: progress && {
      ms: progress.ms ?? 0,
      phase: progress.phase ?? null,
      points: progress.objective === undefined ? null : points(progress.objective),
      bound: progress.bound === undefined ? null : points(progress.bound),
      pairs: progress.pairs ?? 0,
    },
    stopAsked: run.stopAsked,
    inputHash: run.inputHash,
    versions: run.versions,
    looked: input && { left: input.left.length, right: input.right.length, pairs: input.pairs.length },
    result: run.result && input ? resultView(run, run.result, input, speaking, proposals) : null,
    wishes: run.settings.wishes.map((one) => ({
      ...one,
      leftName: names.left(one.left).name,
      rightName: names.right(one.right).name,
      dropped: dropped.has(keyOf(one)),
    })),
    exceptions: Object.keys(run.settings.mins).map((one) => constraint(speaking, { id: `right:${one}`, kind: "right", bound: "min" })),
    lefts: options("left"),
    rights: options("right"),
    why: ask.why && input && run.result ? await whyLine(run, run.result, input, speaking, ask.why, ask) : null,
    ahead: run.state === "queued" ? await runsBefore(ctx.db, run) : 0,
    interrupted: run.state === "running" && ctx.now.getTime() - lastSign(run) > silenceMs,
    replay: run.replayAt && {
      at: run.replayAt,
      verdict: run.replay,
      overdue: run.replay === null && ctx.now.getTime() - run.replayAt.getTime() > replayMs,
    },
    can: {
      cancel: rulingOn(ctx, "cancel", run.state).ok,
      stop: rulingOn(ctx, "stopEarly", run.state).ok && !run.stopAsked,
      publish: rulingOn(ctx, "publish", run.state).ok && (run.result?.pairs.length ?? 0) > sent,
    },
    published: { sent, skipped: proposals.size - sent },
  };
}

const noAnswer = { busy: m.assignments_why_busy, late: m.assignments_why_late, fault: m.assignments_why_fault };

async function whyLine(run: Run, result: Result, input: Input, speaking: Speaking, pair: { left: string; right: string }, asking: Asking) {
  if (!input.left.some((one) => one.id === pair.left) || !input.right.some((one) => one.id === pair.right)) return null;
  const why = await whyOf(run, result, input, pair, asking);
  return typeof why === "string" ? noAnswer[why]() : whyNot(speaking, input, pair, why);
}

type Proposals = Map<string, Awaited<ReturnType<typeof proposalsOf>>[number]>;

function resultView(run: Run, result: Result, input: Input, speaking: Speaking, proposals: Proposals): RunView["result"] {
  const { names } = speaking;
  const scored = new Map(input.pairs.map((one) => [keyOf(one), one]));
  const locked = new Set(run.settings.wishes.filter((one) => one.wish === "lock").map(keyOf));
  const line = (pair: Result["pairs"][number]): PairLine => {
    const proposal = proposals.get(keyOf(pair));
    return {
      left: names.left(pair.left),
      right: names.right(pair.right),
      score: points(pair.score),
      parts: (scored.get(keyOf(pair))?.parts ?? []).map((part) => ({ key: part.key, points: points(part.value), of: points(part.weight) })),
      locked: locked.has(keyOf(pair)),
      proposal: proposal ? { state: proposal.state, answerBy: proposal.answerBy, skipped: textOf(proposal.skipped) } : null,
    };
  };
  const taken = groupBy(result.pairs);
  const rights = [...taken].map(
    ([right, pairs]): RightLine => ({
      right: names.right(right),
      pairs: pairs.map(line).sort((a, b) => b.score - a.score),
      alternates: result.alternates
        .filter((one) => one.right === right)
        .map((one) => ({ name: names.left(one.left).name, score: points(one.score) })),
    }),
  );
  const priced = result.perConstraint
    .filter((one) => one.shadowPrice > 1e-6)
    .sort((a, b) => b.shadowPrice - a.shadowPrice || (a.id < b.id ? -1 : 1))
    .flatMap((one) => price(speaking, one) ?? [])
    .slice(0, 12);
  return {
    status: result.status,
    points: points(result.objective),
    bound: result.bound === null || !Number.isFinite(result.bound) ? null : points(result.bound),
    gap: result.gap === null || !Number.isFinite(result.gap) ? null : Math.ceil(result.gap * 1000) / 10,
    worst: result.pairs.length === 0 ? null : points(Math.min(...result.pairs.map((pair) => pair.score))),
    count: result.pairs.length,
    tookMs: result.tookMs,
    belowFloor: result.belowFloor,
    rights: rights.sort((a, b) => (a.right.name < b.right.name ? -1 : 1)),
    emptyRights: input.right.filter((one) => !taken.has(one.id)).map((one) => names.right(one.id)),
    idleLefts: input.left.length - new Set(result.pairs.map((pair) => pair.left)).size,
    shares: sharesOf(run.use, result, input),
    prices: priced,
    conflict: result.iis ? { lines: constraints(speaking, result.iis.constraints), verified: result.iis.verified } : null,
    relaxations: relaxationView(run, result, speaking),
    broken: result.broken ?? [],
  };
}

function relaxationView({ settings }: Run, { relaxations = [], sufficiency }: Result, speaking: Speaking) {
  if (relaxations.length === 0) return null;
  const after = sufficiency === "not_enough" ? null : relaxed(settings, relaxations);
  const lines = after ? changes(speaking, after) : relaxations.map((one) => ({ text: relaxation(speaking, one), each: [] }));
  return { lines, applicable: after !== null, smallest: sufficiency === "smallest" };
}

function groupBy(pairs: Result["pairs"]): Map<string, Result["pairs"]> {
  const found = new Map<string, Result["pairs"]>();
  for (const pair of pairs) found.set(pair.right, [...(found.get(pair.right) ?? []), pair]);
  return found;
}

export function sharesOf(use: AssignmentUse, result: Pick<Result, "pairs">, input: Input): Share[] {
  if (use !== "teams_to_challenges") return [];
  const facts = new Map(input.left.map((one) => [one.id, one]));
  const count = (test: (one: Input["left"][number]) => boolean) =>
    result.pairs.filter((pair) => {
      const one = facts.get(pair.left);
      return one !== undefined && test(one);
    }).length;
  const of = result.pairs.length;
  return [
    { key: firstTimeId, count: count((one) => one.firstTime), of },
    { key: studentsId, count: count((one) => one.student), of },
  ];
}
