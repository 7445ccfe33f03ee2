import { createSetupLink } from "~/features/accounts/index.server";
import { env, now } from "~/http/env.server";
import type { Ctx } from "~/lib/ctx";
import type { World } from "./world.server";

const context = (world: World): Ctx => ({
  actor: { kind: "system", id: "setup" },
  db: world.database.db,
  now: now(),
  locale: "zh-TW",
  requestId: "system:setup",
});

/** Prints the one-time link of the first administrator while there is none. On the console only, never in the log. @returns whether there was one to print. */
async function printSetupLink(world: World): Promise<boolean> {
  const token = await createSetupLink(context(world));
  if (!token) return false;
  const { publicUrl, port } = env();
  const link = `${publicUrl ?? `http://localhost:${port}`}/setup/${token}`;
  console.info(`\n建立第一位管理者（24 小時內有效，只能使用一次）\nCreate the first administrator (once, within 24 hours):\n\n  ${link}\n`);
  return true;
}

/** A production start has no account at all; the demo has its own people. */
export async function printSetupLinkAtFirstStart(world: World): Promise<void> {
  if (!env().demo) await printSetupLink(world);
}

/** `node app/server/boot.mjs setup-link`: a fresh link while the first one has not been used. */
export async function setupLinkCommand(world: World): Promise<void> {
  if (await printSetupLink(world)) return;
  console.info("已有管理者，設定連結已永久關閉。\nThere is an administrator already; the set-up link is closed for good.");
}
