// A platform of a hundred thousand teams: building a process's index, one challenge's list, a night, an assignment's facts.
// DATABASE_URL=… npx tsx tests/bench/matching/many.ts, on a loaded demonstration that tests/bench/enlarge-teams.sql has enlarged.
import { monitorEventLoopDelay } from "node:perf_hooks";
import { openDatabase } from "@db/client.server";
import { gather } from "~/features/assignments/gather.server";
import { usualSettings } from "~/features/assignments/settings";
import { openChallengesForMatching } from "~/features/challenges/index.server";
import { nearTeams } from "~/features/matching/near.server";
import { nightOf } from "~/features/matching/night";
import { rankTonight } from "~/features/matching/nightly.server";
import { currentPolicy } from "~/features/matching/policies.server";
import { liveIndex } from "~/features/matching/scale/live.server";
import { systemContext } from "~/jobs/queue.server";

const url = process.env.DATABASE_URL;
if (!url) throw new Error("DATABASE_URL names the enlarged database");
const { db, close } = await openDatabase({ url });
const ctx = systemContext(db, "bench", new Date());

async function timed<T>(what: string, times: number, work: (turn: number) => Promise<T>): Promise<T[]> {
  const held = monitorEventLoopDelay({ resolution: 10 });
  held.enable();
  const from = performance.now();
  const all: T[] = [];
  for (let turn = 0; turn < times; turn += 1) all.push(await work(turn));
  held.disable();
  const each = (performance.now() - from) / times;
  console.log(`${each.toFixed(0).padStart(8)} ms  ${what} (${times} ×; this thread held for ${Math.round(held.max / 1e6)} ms at most)`);
  return all;
}

const policy = await currentPolicy(db);
const open = await openChallengesForMatching(db, ctx.now);
const of = (turn: number) => open[turn % open.length] ?? (open[0] as (typeof open)[number]);
const [index] = await timed("building the index from the database", 1, () => liveIndex(ctx, policy, nightOf(ctx.now)));
console.log(`${String(index?.size).padStart(8)} teams, ${open.length} open challenges`);
await timed("the list of a challenge, its texts read for the first time", open.length, (turn) => nearTeams(ctx, of(turn), policy));
await timed("the list of a challenge, again", 3 * open.length, (turn) => nearTeams(ctx, of(turn), policy));
await timed("a challenge's night", open.length, (turn) => rankTonight(ctx, { challengeId: of(turn).id, night: `bench ${ctx.now.toISOString()}` }));
await timed("what an assignment looks at", 1, () => gather(ctx, "teams_to_challenges", usualSettings.teams_to_challenges));
await close();
