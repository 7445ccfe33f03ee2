import { setImmediate } from "node:timers/promises";
import { publicTeamIds, stillPublic, teamsTouched } from "@db/queries/matching-nightly.server";
import { teamFacts } from "~/features/teams/index.server";
import type { Ctx } from "~/lib/ctx";
import type { NumberedPolicy } from "../policies.server";
import { teamSides } from "../sides.server";
import { TeamIndex } from "./teams";

interface Live {
  /** Another policy or another day is another index: weights stand in it, and evidence ages. */
  key: string;
  /** The last fact of the log that is in it. */
  seq: number;
  index: TeamIndex;
}
type When = Pick<Ctx, "db" | "now">;

/** Teams read and put in at once; then pages have their turn. */
const atOnce = 250;
const lives = new WeakMap<Ctx["db"], Live>();
let turn: Promise<unknown> = Promise.resolve();

async function put({ db, now }: When, index: TeamIndex, ids: readonly string[]): Promise<void> {
  const there = await stillPublic(db, ids);
  for (const id of ids) if (!there.has(id)) index.remove(id);
  const { sides } = await teamSides(db, await teamFacts(db, [...there]), now);
  for (const side of sides) index.put(side);
  await setImmediate();
}

async function refreshed(ctx: When, policy: NumberedPolicy, day: string): Promise<Live> {
  const key = `${policy.version} ${day}`;
  const known = lives.get(ctx.db);
  // Read before the teams are: what happens meanwhile is read again.
  const { seq, teamIds } = await teamsTouched(ctx.db, known?.seq ?? Number.MAX_SAFE_INTEGER);
  if (known?.key === key) {
    for (let from = 0; from < teamIds.length; from += atOnce) await put(ctx, known.index, teamIds.slice(from, from + atOnce));
    known.seq = seq;
    return known;
  }
  const fresh: Live = { key, seq, index: new TeamIndex(policy) };
  for await (const ids of publicTeamIds(ctx.db, atOnce)) await put(ctx, fresh.index, ids);
  lives.set(ctx.db, fresh);
  return fresh;
}

/**
 * Every public team in this process's memory. Built at the first use of a day, then kept up from the log: each process reads on from
 * where it stood, so that none depends on another's having read.
 */
export function liveIndex(ctx: When, policy: NumberedPolicy, day: string): Promise<TeamIndex> {
  const mine = turn.then(() => refreshed(ctx, policy, day));
  turn = mine.catch(() => undefined);
  return mine.then((live) => live.index);
}

/**
 * The index as far as it is: with yesterday's or another policy's while today's is built, null while this process has none. Whoever
 * asks has it built; nobody waits for it.
 */
export function readyIndex(ctx: When, policy: NumberedPolicy, day: string): TeamIndex | null {
  liveIndex(ctx, policy, day).catch(() => undefined);
  return lives.get(ctx.db)?.index ?? null;
}
