import type { Db } from "@db/client.server";
import { type CallRow, findCall, findCallsOfYear, findOpenCalls, findTree, newestRubric } from "@db/queries/programmes.server";
import type { CallKind } from "@db/vocabulary/kinds";
import type { Bi } from "~/lib/bilingual";
import { type Ctx, hasRole } from "~/lib/ctx";
import { notFound } from "~/lib/errors";
import { type CallRules, storedCallRules } from "./forms";
import { ruling } from "./save-call.server";

export type CallCard = Omit<CallRow, "rules"> & { rules: CallRules };
export interface Rubric {
  id: string;
  code: string;
  version: number;
  title: Bi;
  items: { key: string; label: Bi; help?: Bi; min: number; max: number; weight: number; anchors?: Bi[] }[];
}
export interface ReferenceNode {
  code: string;
  parentCode: string | null;
  kind: string;
  name: Bi;
  description: Bi | null;
  level: number | null;
  sort: number;
  data: Record<string, unknown> | null;
}
export interface ReferenceTree {
  id: string;
  kind: string;
  version: string;
  title: Bi;
  source: string;
  data: Record<string, unknown> | null;
  nodes: ReferenceNode[];
}

const card = ({ rules, ...call }: CallRow): CallCard => ({ ...call, rules: storedCallRules.parse(rules) });

/** Calls open for everybody now, the one that closes first on top. */
export const openCalls = async (db: Db, now: Date, kind?: CallKind): Promise<CallCard[]> =>
  (await findOpenCalls(db, kind)).filter((call) => call.closesAt > now).map(card);

export async function callCard(db: Db, id: string): Promise<CallCard | null> {
  const found = await findCall(db, id);
  return found ? card(found) : null;
}

/** A call for the reader: a planned one is known to the office and the agency only. */
export async function callFor(ctx: Ctx, id: string): Promise<CallCard> {
  const found = await callCard(ctx.db, id);
  if (!found || !ruling(ctx, "view", found.state).ok) throw notFound();
  return found;
}

export const callsOfYear = async (ctx: Ctx, year: number): Promise<CallCard[]> =>
  (await findCallsOfYear(ctx.db, year, hasRole(ctx.actor, "staff", "admin", "agency"))).map(card);

/** The newest version of a rubric. */
export async function rubric(db: Db, code: string): Promise<Rubric | null> {
  const found = await newestRubric(db, code);
  return found ? { id: found.id, code: found.code, version: found.rubricVersion, title: found.title, items: found.items } : null;
}

/** The reference tree of that kind as it was loaded last. */
export const referenceTree = (db: Db, kind: string): Promise<ReferenceTree | null> => findTree(db, kind);
