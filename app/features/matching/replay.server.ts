import { findRun } from "@db/queries/matching.server";
import { type Ctx, hasRole, isSystem } from "~/lib/ctx";
import { forbidden, notFound } from "~/lib/errors";
import { sha256 } from "~/lib/hash.server";
import { type BlockerCode, type Question, type Ranking, rank } from "./rank";
import { modelVersion } from "./score";
import type { RankPolicy } from "./weights";

/** What a run looked at, as one text: the same facts give the same text and so the same hash. */
export const inputText = (question: Question, barred: Iterable<[string, BlockerCode]>): string => JSON.stringify([question, [...barred].sort()]);

export interface Replay {
  /** `same`: every place, score and part to the last bit. The others say why that cannot be shown. */
  outcome: "same" | "differs" | "other_model" | "input_not_kept" | "input_changed";
  ranking: Ranking | null;
}

/** Ranks again what a stored run ranked, under the policy stored with it. For staff. */
export async function replay(ctx: Ctx, runId: string): Promise<Replay> {
  if (!hasRole(ctx.actor, "staff", "admin") && !isSystem(ctx.actor)) throw forbidden();
  const found = await findRun(ctx.db, runId);
  if (!found) throw notFound();
  const { run, input, results } = found;
  if (run.model !== modelVersion) return { outcome: "other_model", ranking: null };
  if (input === null) return { outcome: "input_not_kept", ranking: null };
  if (sha256(input) !== run.inputHash) return { outcome: "input_changed", ranking: null };
  const [question, barred] = JSON.parse(input) as [Question, [string, BlockerCode][]];
  const ranking = rank(question, { barred: new Map(barred), policy: run.policy as unknown as RankPolicy, owed: run.owed });
  const stood = (id: string, at: number, score: number, parts: readonly object[]) => JSON.stringify([id, at, score, parts]);
  const before = results.map((one) =>
    stood(
      one.candidateId,
      one.rank,
      one.score,
      one.parts.map(({ key, value, weight }) => ({ key, value, weight })),
    ),
  );
  const after = ranking.items.map((one) =>
    stood(
      one.id,
      one.rank,
      one.score,
      one.parts.map(({ key, value, weight }) => ({ key, value, weight })),
    ),
  );
  return { outcome: JSON.stringify(before) === JSON.stringify(after) ? "same" : "differs", ranking };
}
