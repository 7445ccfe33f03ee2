import { type Pair, type WhyNot, WorkerDied, whyNotApart } from "~/features/matching/index.server";
import { Busy, Turns } from "~/lib/turns";
import { type Input, problemOf } from "./problem";
import type { Result, Run } from "./standing.server";

/** A page waits this long for its turn, then this long for its answer. */
export interface Patience {
  turnMs: number;
  answerMs: number;
}
const usual: Patience = { turnMs: 3_000, answerMs: 5_000 };
/** One question at a time in a process: beside it only the jobs compute. */
const turns = new Turns(1);
/** What a finished run looked at never changes, so neither does the answer; the oldest go first. */
const answers = new Map<string, Promise<WhyNot>>();
const mostAnswers = 500;

export interface Asking {
  entry?: string | undefined;
  patience?: Patience | undefined;
  /** Hears of what should not happen; without it, that is thrown. */
  onFault?: ((error: unknown) => void) | undefined;
}

/** Why a pair is not in the result of a finished run; `busy` and `late` when the answer does not come in time, `fault` when none can. */
export async function whyOf(
  run: Run,
  result: Result,
  input: Input,
  pair: Pair,
  { entry, patience = usual, onFault }: Asking = {},
): Promise<WhyNot | "busy" | "late" | "fault"> {
  const key = `${run.id}|${pair.left}|${pair.right}`;
  const ask = () => whyNotApart(problemOf(input, run.settings).problem, result, pair, patience.answerMs, { entry }).answer;
  const asked = answers.get(key) ?? turns.take(patience.turnMs, ask);
  answers.set(key, asked);
  const [oldest] = answers.keys();
  if (answers.size > mostAnswers && oldest) answers.delete(oldest);
  try {
    return await asked;
  } catch (error) {
    answers.delete(key);
    if (error instanceof Busy) return "busy";
    if (error instanceof WorkerDied) return "late";
    // The question is one of many things on the page: what is wrong with it does not end the others.
    if (!onFault) throw error;
    onFault(error);
    return "fault";
  }
}
