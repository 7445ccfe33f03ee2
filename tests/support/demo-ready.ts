import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { FullConfig } from "@playwright/test";
import { crawl } from "./crawl";

/** Where the walk through the site is kept for the tests. */
export const pagesFile = (): string => join(process.env.E2E_DATA_DIR ?? ".", "pages.json");

/** Pages can be read before the demo is all there; journeys begin when the server no longer says that it is loading. */
// biome-ignore lint/style/noDefaultExport: Playwright calls the default export
export default async function demoReady({ projects }: FullConfig): Promise<void> {
  const address = projects[0]?.use.baseURL ?? "";
  for (const began = Date.now(); Date.now() - began < 480_000; await wait(500)) {
    const { loading } = (await (await fetch(`${address}/health/ready`)).json()) as { loading?: boolean };
    if (loading !== true) {
      writeFileSync(pagesFile(), JSON.stringify(await crawl(address)));
      return;
    }
  }
  throw new Error("the demo programme was not loaded within eight minutes");
}
