import { createServer, type Server } from "node:http";
import { onAppended } from "@db/transaction.server";
import type { ServerBuild } from "@remix-run/node";
import { actorOf } from "~/http/actor.server";
import { env, now } from "~/http/env.server";
import { loggable } from "~/http/faults.server";
import { type Runner, startRunner, type Work } from "~/jobs/runner.server";
import { createDispatcher, type Dispatcher } from "./dispatcher.server";
import { createSite } from "./express.server";
import { withoutHalfDemo } from "./first-run.server";
import { log } from "./log.server";
import type { MainOptions } from "./main.server";
import { closeServer, stopOnSignal } from "./shutdown.server";
import { onServing, work } from "./wiring.server";
import { giveUp, openWorld, type World } from "./world.server";

/** Nothing happens by the clock while the demonstration is told: its deadlines lie in the past. */
let busy = false;

/** News and the clock on one side, jobs on the other: a job that takes half a minute keeps no letter and no deadline waiting. */
const parts: Work[] = [
  { ...work, handlers: {} },
  { handlers: work.handlers, readers: [], schedules: [] },
];

export function startRunners(world: World, count: number): Runner[] {
  const runners = Array.from({ length: count }, () => parts)
    .flat()
    .map((part) =>
      startRunner({
        db: world.database.db,
        work: part,
        clock: now,
        paused: () => busy,
        onFault: (where, error) => log().error({ where, ...loggable(error) }, "background work failed"),
      }),
    );
  onAppended(() => {
    for (const runner of runners) runner.wake();
  });
  return runners;
}

export async function serve(build: ServerBuild, options: MainOptions): Promise<void> {
  const { port, host, mode, workers, publicUrl } = env();
  let draining = false;
  await insistFree(port, host);
  const world = await withoutHalfDemo(await openWorld());
  const { db } = world.database;
  const fixed = options.reload ? undefined : createDispatcher(build, mode);
  const latest = latestDispatcher(mode);
  const app = createSite({
    db,
    dispatcher: async () => fixed ?? (await options.reload?.().then(latest)) ?? latest(build),
    findActor: (request) => actorOf(db, request),
    isDraining: () => draining,
    isLoading: () => busy,
    ...(options.middleware ? { development: options.middleware } : {}),
  });
  busy = true;
  const server = await listen(createServer(app), port, host).catch(refusePort(port, host));
  // Idle connections outlive the usual proxy's, so that it never sends into one that has just been closed.
  server.keepAliveTimeout = 65_000;
  server.headersTimeout = 66_000;
  const runners = startRunners(world, workers);
  const stop = stopOnSignal(async () => {
    draining = true;
    await Promise.all([closeServer(server), ...runners.map((runner) => runner.stop())]);
    await options.close?.();
    await world.database.close();
  });
  announce(server, publicUrl);
  for (const task of onServing) await task(world).catch((error: unknown) => log().error(loggable(error), "first run"));
  busy = false;
  for (const runner of runners) runner.wake();
  await stop;
}

/** Made anew only when an edit has made a new build. */
function latestDispatcher(mode: string): (build: ServerBuild) => Dispatcher {
  let made: { build: ServerBuild; dispatcher: Dispatcher } | undefined;
  return (build) => {
    if (made?.build !== build) made = { build, dispatcher: createDispatcher(build, mode) };
    return made.dispatcher;
  };
}

/** Opening a database takes seconds: the common mistake of a second start is told before that. */
async function insistFree(port: number, host: string): Promise<void> {
  const probe = await listen(createServer(), port, host).catch(refusePort(port, host));
  await new Promise((resolve) => probe.close(resolve));
}

function listen(server: Server, port: number, host: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve(server);
    });
  });
}

const refusePort = (port: number, host: string) => (error: NodeJS.ErrnoException) => {
  if (error.code === "EADDRINUSE")
    return giveUp(
      `連接埠 ${port} 已被使用，請停止占用的程式，或設定 PORT 改用其他埠。\nPort ${port} is taken. Stop what uses it, or set PORT to another one.`,
    );
  if (error.code === "EACCES") return giveUp(`沒有使用連接埠 ${port} 的權限。\nThis user may not use port ${port}. Set PORT to 1024 or above.`);
  return giveUp(`無法在 ${host}:${port} 提供服務。\nCannot listen on ${host}:${port}: ${error.message}`);
};

function announce(server: Server, publicUrl: string | null): void {
  const bound = server.address();
  const port = typeof bound === "object" && bound ? bound.port : 0;
  const local = `http://localhost:${port}`;
  log().info({ url: publicUrl ?? local, port, pid: process.pid }, "listening");
  if (env().demo) console.info(`\n  淬煉 Cuilian   ${local}\n  以任一示範角色進入 · enter as any role   ${local}/demo\n`);
}
