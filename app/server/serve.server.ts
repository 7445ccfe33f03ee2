import type { Server } from "node:http";
import type { ServerBuild } from "@remix-run/node";
import { onAppended } from "@db/transaction.server";
import { actorOf } from "~/http/actor.server";
import { env, now } from "~/http/env.server";
import { loggable } from "~/http/faults.server";
import { type Runner, startRunner } from "~/jobs/runner.server";
import { createDispatcher } from "./dispatcher.server";
import { createSite, listen } from "./express.server";
import { log } from "./log.server";
import type { MainOptions } from "./main.server";
import { onServing, work } from "./wiring.server";
import { giveUp, openWorld, type World } from "./world.server";

/** Requests under way get this long after a stop signal; whoever supervises us usually waits 30 s. */
const graceMs = 20_000;

export function startRunners(world: World, count: number): Runner[] {
  const runners = Array.from({ length: count }, () =>
    startRunner({ db: world.database.db, work, clock: now, onFault: (where, error) => log().error({ where, ...loggable(error) }, "background work failed") }),
  );
  onAppended(() => {
    for (const runner of runners) runner.wake();
  });
  return runners;
}

export async function serve(build: ServerBuild, options: MainOptions): Promise<void> {
  const { port, host, mode, workers, publicUrl } = env();
  let draining = false;
  const world = await openWorld();
  const { db } = world.database;
  const fixed = options.reload ? undefined : createDispatcher(build, mode);
  const app = createSite({
    db,
    dispatcher: async () => fixed ?? createDispatcher(await (options.reload?.() ?? build), mode),
    findActor: (request) => actorOf(db, request),
    isDraining: () => draining,
    ...(options.middleware ? { development: options.middleware } : {}),
  });
  const server = await listen(app, port, host).catch(async (error: NodeJS.ErrnoException) => {
    await world.database.close();
    if (error.code === "EADDRINUSE") return giveUp(`連接埠 ${port} 已被使用，請停止占用的程式，或設定 PORT 改用其他埠。\nPort ${port} is taken. Stop what uses it, or set PORT to another one.`);
    if (error.code === "EACCES") return giveUp(`沒有使用連接埠 ${port} 的權限。\nThis user may not use port ${port}. Set PORT to 1024 or above.`);
    return giveUp(`無法在 ${host}:${port} 提供服務。\nCannot listen on ${host}:${port}: ${error.message}`);
  });
  const runners = startRunners(world, workers);
  const stop = stopOnSignal(async () => {
    draining = true;
    await Promise.all([close(server), ...runners.map((runner) => runner.stop())]);
    await options.close?.();
    await world.database.close();
  });
  announce(server, publicUrl);
  for (const task of onServing) await task(world).catch((error: unknown) => log().error(loggable(error), "first run"));
  await stop;
}

function announce(server: Server, publicUrl: string | null): void {
  const bound = server.address();
  const port = typeof bound === "object" && bound ? bound.port : 0;
  const local = `http://localhost:${port}`;
  log().info({ url: publicUrl ?? local, port, pid: process.pid }, "listening");
}

/** No new connections; those without a request end at once, the others when answered or when the grace is over. */
function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/** The first signal stops in good order, a second one at once. Resolves when all is closed. */
export function stopOnSignal(finish: () => Promise<void>): Promise<void> {
  return new Promise((resolve) => {
    let asked = false;
    const onSignal = (signal: NodeJS.Signals) => {
      if (asked) process.exit(1);
      asked = true;
      log().info({ signal }, "stopping");
      const late = setTimeout(() => process.exit(1), graceMs + 4_000);
      late.unref();
      finish()
        .catch((error: unknown) => log().error(loggable(error), "stop"))
        .finally(() => {
          log().info("stopped");
          resolve();
          process.exit(0);
        });
    };
    process.on("SIGTERM", onSignal);
    process.on("SIGINT", onSignal);
  });
}
