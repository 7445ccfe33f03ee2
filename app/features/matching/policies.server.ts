import { findPolicy, latestPolicy, type PolicyRow } from "@db/queries/matching-policies.server";
import type { Ctx } from "~/lib/ctx";
import { notFound } from "~/lib/errors";
import { partKeys, type RankPolicy, standardPolicy, type Weights } from "./weights";

/** A policy with its number among those that were in use; 1 is the hand-set one. */
export interface NumberedPolicy extends RankPolicy {
  number: number;
}
const first: NumberedPolicy = { ...standardPolicy, number: 1 };

export function policyFrom({ version, weights, calibration }: Pick<PolicyRow, "version" | "weights" | "calibration">): NumberedPolicy {
  const own = Object.fromEntries(partKeys.map((key) => [key, weights[key] ?? 0])) as Weights;
  return { ...standardPolicy, version: `policy-${version}`, weights: own, calibration, number: version };
}

/** What rankings are made under from now on. A run reads it once, at its start, and ends with what it read. */
export async function currentPolicy(db: Ctx["db"]): Promise<NumberedPolicy> {
  const found = await latestPolicy(db);
  return found ? policyFrom(found) : first;
}

/** The policy that had this number, whether or not it is still in use. */
export async function policyNumbered(db: Ctx["db"], number: number): Promise<NumberedPolicy> {
  if (number === first.number) return first;
  const found = await findPolicy(db, number);
  if (!found) throw notFound();
  return policyFrom(found);
}
