import { findRun, inputText, type RunRow } from "@db/queries/assignments.server";
import type { Tx } from "@db/transaction.server";
import type { AssignmentState } from "@db/vocabulary/states";
import type { Answer } from "~/features/matching/index.server";
import { type Ctx, personId } from "~/lib/ctx";
import { AppError, notFound } from "~/lib/errors";
import { sha256 } from "~/lib/hash.server";
import { insist, whoAsks } from "~/lib/policy";
import { type AssignmentAction, policy } from "./policy";
import type { Input } from "./problem";
import type { Sufficiency } from "./relax";
import { type Settings, settingsShape, type Wish } from "./settings";

/** What the engine found, with what had to be left out on the way. */
export interface Result extends Answer {
  dropped: Wish[];
  /** Of the relaxation, as settings apply it. Not kept by older runs. */
  sufficiency?: Sufficiency;
  belowFloor: number;
  /** Milliseconds the search took. */
  tookMs: number;
}
export type Run = Omit<RunRow, "settings" | "result"> & { settings: Settings; result: Result | null };

export const runFrom = (row: RunRow): Run => ({
  ...row,
  settings: settingsShape.parse(row.settings),
  result: row.result as unknown as Result | null,
});

export const rulingOn = (ctx: Ctx, action: AssignmentAction, state: AssignmentState = "queued") =>
  policy.actions[action](whoAsks(ctx.actor, "none"), state);

export function insistOn(ctx: Ctx, action: AssignmentAction, state?: AssignmentState): void {
  const ruling = rulingOn(ctx, action, state);
  if (!ruling.ok && ruling.refused === "errors_not_found") throw notFound();
  insist(ruling, ctx.actor.kind !== "visitor");
}

/** A run for one who may do this with it; held until the transaction ends when there is one. */
export async function runFor(ctx: Ctx | Tx<Ctx>, id: string, action: AssignmentAction): Promise<Run> {
  insistOn(ctx, "see");
  const row = await findRun(ctx.db, id, "record" in ctx);
  if (!row) throw notFound();
  insistOn(ctx, action, row.state);
  return runFrom(row);
}

/** Read and checked not long ago. Found by the hash of their words, they cannot have changed; two are for a comparison. */
const read = new Map<string, Input>();
const mostRead = 2;

/** What a run looked at, not to be written to; null when it was not kept, or is no longer what was kept. */
export async function inputOf(ctx: Pick<Ctx, "db">, { inputHash: hash }: Pick<Run, "inputHash">): Promise<Input | null> {
  if (hash === null) return null;
  const known = read.get(hash);
  if (known) return known;
  const text = await inputText(ctx.db, hash);
  if (text === null || sha256(text) !== hash) return null;
  const input = JSON.parse(text) as Input;
  read.set(hash, input);
  const [oldest] = read.keys();
  if (read.size > mostRead && oldest) read.delete(oldest);
  return input;
}

export const officerId = (ctx: Ctx): string => {
  const id = personId(ctx.actor);
  if (!id) throw new AppError("unauthenticated", { reason: "errors_sign_in" });
  return id;
};

export const factOf = (run: Pick<RunRow, "id" | "use">) => ({ subject: { kind: "assignment", id: run.id }, body: { use: run.use } });
