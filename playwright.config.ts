import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { findBrowser } from "./scripts/browser.mjs";

// Workers load this file again: what is drawn once is handed on by the environment.
const executablePath = await findBrowser();
const port = Number(process.env.E2E_PORT ?? 4173);
if (!process.env.E2E_DATA_DIR) {
  const folder = mkdtempSync(join(tmpdir(), "cuilian-journeys-"));
  process.env.E2E_DATA_DIR = folder;
  process.once("exit", () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
}
const address = `http://127.0.0.1:${port}`;

export default defineConfig({
  globalSetup: "./tests/support/demo-ready.ts",
  testDir: "tests/e2e",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: "line",
  // Pages are looked at before the journeys change the records they show.
  projects: [
    { name: "pages", testMatch: /every-page/ },
    { name: "journeys", testIgnore: /every-page/, dependencies: ["pages"] },
  ],
  use: {
    baseURL: address,
    locale: "zh-TW",
    timezoneId: "Asia/Taipei",
    viewport: { width: 1280, height: 900 },
    screenshot: "only-on-failure",
    trace: "off",
    launchOptions: {
      executablePath,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
      ],
    },
  },
  webServer: {
    command: `"${process.execPath}" app/server/boot.mjs serve`,
    url: `${address}/health/ready`,
    timeout: 180_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 15_000 },
    stdout: "ignore",
    stderr: "pipe",
    env: {
      NODE_ENV: "production",
      PORT: String(port),
      HOST: "127.0.0.1",
      DATA_DIR: process.env.E2E_DATA_DIR,
      DEMO: "1",
      DATABASE_URL: "",
      PUBLIC_URL: "",
      SMTP_URL: "",
      MEILI_URL: "",
      LOG_LEVEL: "error",
    },
  },
});
