// npm test: installs what is missing, then runs every check in order and stops at the first that fails.
// `npm test -- 3 8` runs only the steps of those numbers.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBuilt } from "./build.mjs";
import { ensureInstalled, insistNode, root } from "./install.mjs";
import { findPostgres, freePort, startPostgres } from "./postgres.mjs";

insistNode();
process.chdir(root);
const temporary = mkdtempSync(join(tmpdir(), "cuilian-test-"));
const total = { passed: 0, failed: 0, skipped: 0 };
const running = new Set();
let postgres;
let ending = false;

// Tests must not see the developer's own settings.
const given = process.env.DATABASE_URL;
const clean = { ...process.env };
for (const name of [
  "DATABASE_URL",
  "TEST_DATABASE_URL",
  "PUBLIC_URL",
  "SMTP_URL",
  "MEILI_URL",
  "DATA_DIR",
  "DEMO",
  "PORT",
  "HOST",
  "NODE_ENV",
  "LOG_LEVEL",
])
  delete clean[name];

function run(bin, args, env = {}) {
  return new Promise((resolve) => {
    // A group of its own, so that what it started can be ended with it.
    const child = spawn(process.execPath, [join(root, "node_modules", bin), ...args], {
      cwd: root,
      env: { ...clean, ...env },
      stdio: ["ignore", "inherit", "inherit"],
      detached: true,
    });
    running.add(child);
    child.on("close", (code) => {
      running.delete(child);
      resolve(code ?? 1);
    });
  });
}

const one = (code) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 });

let reports = 0;
async function vitest(args, env = {}) {
  const file = join(temporary, `vitest-${++reports}.json`);
  const code = await run("vitest/vitest.mjs", ["run", "--reporter=dot", "--reporter=json", `--outputFile.json=${file}`, ...args], {
    NODE_ENV: "test",
    ...env,
  });
  if (!existsSync(file)) return one(code);
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(file, "utf8"));
  return { passed: numPassedTests, failed: Math.max(numFailedTests, code === 0 ? 0 : 1), skipped: numPendingTests + numTodoTests };
}

async function playwright() {
  const { findBrowser } = await import("./browser.mjs");
  const file = join(temporary, "journeys.json");
  const env = {
    CHROMIUM_PATH: await findBrowser(),
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
    E2E_PORT: String(await freePort()),
    E2E_DATA_DIR: join(temporary, "data"),
    AWS_EXECUTION_ENV: process.env.AWS_EXECUTION_ENV ?? "",
  };
  if (process.env.LD_LIBRARY_PATH) env.LD_LIBRARY_PATH = process.env.LD_LIBRARY_PATH;
  const code = await run("@playwright/test/cli.js", ["test", "--reporter=dot,json"], env);
  if (!existsSync(file)) return one(code);
  const { expected, unexpected, flaky, skipped } = JSON.parse(readFileSync(file, "utf8")).stats;
  return { passed: expected, failed: Math.max(unexpected + flaky, code === 0 ? 0 : 1), skipped };
}

async function onPostgres() {
  if (!given && findPostgres() === undefined) {
    console.log("SKIPPED: no DATABASE_URL and no PostgreSQL binaries on this machine, so nothing ran on a real PostgreSQL.");
    return { passed: 0, failed: 0, skipped: 1 };
  }
  if (!given) postgres = await startPostgres();
  return vitest(["tests/db"], { TEST_DATABASE_URL: given ?? postgres.url });
}

async function build() {
  try {
    await ensureBuilt();
    return one(0);
  } catch (error) {
    console.error(error.message);
    return one(1);
  }
}

const steps = [
  ["Message catalogues", async () => one(await run("../app/i18n/compile.mjs", []))],
  ["Lint", async () => one(await run("@biomejs/biome/bin/biome", ["check", "--diagnostic-level=warn", "."]))],
  ["Architecture rules", () => vitest(["tests/architecture", "--exclude", "tests/architecture/built.test.ts"])],
  ["Types", async () => one(await run("typescript/bin/tsc", ["--noEmit", "-p", "."]))],
  ["Build", build],
  [
    "Unit and database tests, embedded database",
    // Properties on ten thousand instances; a single file run by hand tries some hundred.
    () => vitest(["--exclude", "tests/architecture/{rules,planted}.test.ts"], { LONG_PROOFS: "1" }),
  ],
  ["Browser journeys", playwright],
  ["Database tests and races, PostgreSQL", onPostgres],
];

function endChildren(signal) {
  for (const child of running) {
    try {
      process.kill(-child.pid, signal);
    } catch {
      child.kill(signal);
    }
  }
}

async function tidy() {
  if (ending) return;
  ending = true;
  endChildren("SIGTERM");
  await postgres?.stop().catch((error) => console.error(error.message));
  rmSync(temporary, { recursive: true, force: true, maxRetries: 3 });
}

for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
  ["SIGHUP", 129],
])
  process.once(signal, async () => {
    await tidy();
    process.exit(code);
  });

const seconds = (from) => `${((Date.now() - from) / 1000).toFixed(1)} s`;
const counted = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`;
const began = Date.now();
try {
  await ensureInstalled();
  const chosen = process.argv.slice(2).map(Number);
  const wanted = [...steps.entries()].filter(([at]) => chosen.length === 0 || chosen.includes(at + 1));
  for (const [place, [at, [name, work]]] of wanted.entries()) {
    if (ending) break;
    console.log(`\n── ${at + 1}/${steps.length} ${name}`);
    const started = Date.now();
    const result = await work();
    for (const kind of Object.keys(total)) total[kind] += result[kind];
    console.log(`   ${counted(result)} · ${seconds(started)}`);
    if (result.failed > 0) {
      const left = wanted.slice(place + 1).map(([, [later]]) => later);
      if (left.length > 0) console.log(`\nNot run after this failure: ${left.join("; ")}.`);
      break;
    }
  }
} catch (error) {
  total.failed += 1;
  console.error(error instanceof Error ? error.message : error);
}
await tidy();
console.log(`\nTook ${seconds(began)}.\n${counted(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
