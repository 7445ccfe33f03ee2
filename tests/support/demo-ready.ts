import { setTimeout as wait } from "node:timers/promises";
import type { FullConfig } from "@playwright/test";

/** Pages can be read before the demo is all there; journeys begin when the server no longer says that it is loading. */
// biome-ignore lint/style/noDefaultExport: Playwright calls the default export
export default async function demoReady({ projects }: FullConfig): Promise<void> {
  const address = projects[0]?.use.baseURL ?? "";
  for (const began = Date.now(); Date.now() - began < 240_000; await wait(500)) {
    const { loading } = (await (await fetch(`${address}/health/ready`)).json()) as { loading?: boolean };
    if (loading !== true) return;
  }
  throw new Error("the demo programme was not loaded within four minutes");
}
