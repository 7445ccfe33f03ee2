import type { ServerBuild } from "@remix-run/node";
import type { RequestHandler } from "express";
import { env } from "~/http/env.server";
import { loggable } from "~/http/faults.server";
import { log } from "./log.server";
import { serve, startRunners } from "./serve.server";
import { stopOnSignal } from "./shutdown.server";
import { commands } from "./wiring.server";
import { giveUp, openWorld } from "./world.server";

/** In development only: how an edit reaches the running server. */
export interface MainOptions {
  reload?: () => Promise<ServerBuild>;
  middleware?: RequestHandler;
  close?: () => Promise<void>;
}

/** The one way in for the server, the worker and the commands; `boot.mjs` calls it. */
export async function main(build: ServerBuild, [name = "serve", ...args]: string[], options: MainOptions = {}): Promise<void> {
  env();
  process.on("unhandledRejection", (error) => log().error(loggable(error), "unhandled rejection"));
  if (name === "serve") return serve(build, options);
  if (name === "worker") return workUntilStopped();
  const command = commands[name];
  if (!command) return giveUp(`Unknown command 沒有這個指令: ${name}. Known: ${["serve", "worker", ...Object.keys(commands)].join(", ")}.`);
  const world = await openWorld();
  try {
    await command(world, args);
  } finally {
    await world.database.close();
  }
}

async function workUntilStopped(): Promise<void> {
  const world = await openWorld();
  const runners = startRunners(world, Math.max(1, env().workers));
  log().info({ runners: runners.length, pid: process.pid }, "working");
  // The runners' own timers do not keep a process alive.
  const alive = setInterval(() => undefined, 60_000);
  await stopOnSignal(async () => {
    clearInterval(alive);
    await Promise.all(runners.map((runner) => runner.stop()));
    await world.database.close();
  });
}
