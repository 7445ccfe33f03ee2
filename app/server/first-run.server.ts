import { rmSync } from "node:fs";
import { demoMark } from "@seeds/demo/marker.server";
import { env, now } from "~/http/env.server";
import type { Ctx } from "~/lib/ctx";
import { showProgress } from "~/lib/progress.server";
import { log } from "./log.server";
import { giveUp, openWorld, type World } from "./world.server";

const context = (world: World): Ctx => ({
  actor: { kind: "system", id: "setup" },
  db: world.database.db,
  now: now(),
  locale: "zh-TW",
  requestId: "setup",
});

/** A start that died while it told the demo left half a story: an embedded one begins again with a fresh folder. */
export async function withoutHalfDemo(world: World): Promise<World> {
  if ((await demoMark(world.database.db)) !== "loading") return world;
  if (world.database.kind === "server")
    return giveUp(
      "資料庫裡的示範資料只載入了一半，請清空資料庫後再啟動。\nThe database holds half a demonstration, left by a start that was interrupted. Empty it and start again.",
    );
  log().warn("the demonstration was only half loaded; starting with a fresh folder");
  await world.database.close();
  rmSync(`${env().dataDir}/pg`, { recursive: true, force: true });
  return openWorld();
}

/** Reference data always; the demonstration into an empty database when it is asked for. */
export async function loadProgramme(world: World): Promise<void> {
  const { db } = world.database;
  if ((await demoMark(db)) === "complete") return;
  const { hasProgramme } = await import("~/features/programmes/index.server");
  if (env().demo && !(await hasProgramme(db))) return tellDemo(world, 1);
  const { loadReference } = await import("@seeds/reference/load.server");
  await loadReference(context(world));
}

/** What is public and not in the index yet, after the index has changed. Concepts are made ready here, not at somebody's first search. */
export async function fillIndex(world: World): Promise<void> {
  const { indexMissing } = await import("~/features/discovery/index.server");
  const { conceptNames } = await import("@search/text/concepts");
  conceptNames();
  const added = await indexMissing(context(world));
  if (added > 0) log().info({ added }, "search index filled");
}

async function tellDemo(world: World, scale: number): Promise<void> {
  const from = Date.now();
  const { seedDemo } = await import("@seeds/demo/tell.server");
  await seedDemo(world.database.db, { now: now(), scale, onProgress: ({ done, total }) => showProgress({ done, total }) });
  showProgress(null);
  log().info({ seconds: Math.round((Date.now() - from) / 1000) }, "demonstration loaded");
}

/** `seed [--scale N]`: the demonstration, N times as large, into an empty database. */
export async function seedCommand(world: World, args: string[]): Promise<void> {
  const scale = Number(args[args.indexOf("--scale") + 1] ?? 1) || 1;
  if (await demoMark(world.database.db)) return giveUp("資料庫裡已有示範資料。\nThe database already holds a demonstration.");
  if (!Number.isInteger(scale) || scale < 1 || scale > 100)
    return giveUp("--scale 請用 1 到 100 的整數。\n--scale takes a whole number from 1 to 100.");
  const ticking = setInterval(() => log().info("still telling"), 15_000);
  await tellDemo(world, scale).finally(() => clearInterval(ticking));
}
