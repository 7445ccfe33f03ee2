import { publicTeamIds, teamsTouched } from "@db/queries/matching-nightly.server";
import type { Ctx } from "~/lib/ctx";
import type { NumberedPolicy } from "../policies.server";
import { atOnce, publicSides } from "../sides.server";
import { TeamIndex } from "./teams";

interface Live {
  /** Another policy or another day is another index: weights stand in it, and evidence ages. */
  key: string;
  /** The last fact of the log that is in it. */
  seq: number;
  index: TeamIndex;
}
type When = Pick<Ctx, "db" | "now">;

const lives = new WeakMap<Ctx["db"], Live>();
/** Asked for and not begun: what happened up to now will be in them, so whoever asks for the same shares them. */
const pending = new WeakMap<Ctx["db"], Map<string, Promise<TeamIndex>>>();
let turn: Promise<unknown> = Promise.resolve();

async function put(ctx: When, index: TeamIndex, ids: readonly string[]): Promise<void> {
  for await (const { gone, sides } of publicSides(ctx, ids)) {
    for (const id of gone) index.remove(id);
    for (const side of sides) index.put(side);
  }
}

async function refreshed(ctx: When, policy: NumberedPolicy, key: string): Promise<Live> {
  const known = lives.get(ctx.db);
  // Read before the teams are: what happens meanwhile is read again.
  const { seq, teamIds } = await teamsTouched(ctx.db, known?.seq ?? Number.MAX_SAFE_INTEGER);
  if (known?.key === key) {
    await put(ctx, known.index, teamIds);
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
  const key = `${policy.version} ${day}`;
  const waiting = pending.get(ctx.db) ?? new Map<string, Promise<TeamIndex>>();
  pending.set(ctx.db, waiting);
  const shared = waiting.get(key);
  if (shared) return shared;
  const mine = turn.then(async () => {
    waiting.delete(key);
    return (await refreshed(ctx, policy, key)).index;
  });
  waiting.set(key, mine);
  turn = mine.catch(() => undefined);
  return mine;
}

/**
 * The index as far as it is: with yesterday's or another policy's while today's is built, null while this process has none. Whoever
 * asks has it built; nobody waits for it.
 */
export function readyIndex(ctx: When, policy: NumberedPolicy, day: string): TeamIndex | null {
  liveIndex(ctx, policy, day).catch(() => undefined);
  return lives.get(ctx.db)?.index ?? null;
}
