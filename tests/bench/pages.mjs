// Measures four pages against a bare node answer and a minimal Remix page in one run, and the weight of the first page.
// node tests/bench/pages.mjs [--scale 20] [--loaded] [--seconds 8] [--write]   (build first: npm run build)
// --loaded: the database at DATABASE_URL holds that scale already (seed --scale 20, or enlarge.sql).
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import http from "node:http";
import os from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { load } from "./load.mjs";

const { values } = parseArgs({
  options: {
    scale: { type: "string", default: "1" },
    loaded: { type: "boolean", default: false },
    seconds: { type: "string", default: "8" },
    write: { type: "boolean", default: false },
  },
});
const seconds = Number(values.seconds);
const dataDir = mkdtempSync(join(os.tmpdir(), "cuilian-bench-"));
const port = 4180;
const site = `http://127.0.0.1:${port}`;
const env = {
  ...process.env,
  NODE_ENV: "production",
  DATA_DIR: dataDir,
  PORT: String(port),
  DEMO: "1",
  LOG_LEVEL: "silent",
  DATABASE_URL: process.env.DATABASE_URL ?? "",
};
const ended = [];

/** Starts a script of ours and remembers to end it. */
function start(args, cwd, more = {}) {
  const child = spawn(process.execPath, args, { cwd, env: { ...env, ...more }, stdio: ["ignore", "ignore", "inherit"] });
  ended.push(child);
  return child;
}

async function until(test, limitMs) {
  for (const from = Date.now(); Date.now() - from < limitMs; await wait(250)) if (await test().catch(() => false)) return Date.now() - from;
  throw new Error("the server was not ready in time");
}

async function enter(persona) {
  const answer = await fetch(`${site}/demo/${persona}`, {
    method: "POST",
    redirect: "manual",
    body: new URLSearchParams(),
    headers: { Origin: site, "Sec-Fetch-Site": "same-origin" },
  });
  if (answer.status >= 400) throw new Error(`nobody could enter as ${persona}: ${answer.status}`);
  return (answer.headers.getSetCookie() ?? []).map((one) => one.split(";")[0]).join("; ");
}

/** JavaScript and style sheets that the first page asks for, compressed, in KB. */
async function firstLoad() {
  const html = await (await fetch(site)).text();
  const files = [...new Set([...html.matchAll(/\/assets\/[\w.-]+\.(?:js|css)/g)].map(([path]) => path))];
  let bytes = 0;
  for (const file of files) bytes += gzipSync(Buffer.from(await (await fetch(site + file)).arrayBuffer())).length;
  return { files: files.length, kb: bytes / 1024 };
}

async function minimalRemix() {
  const folder = new URL("./minimal", import.meta.url).pathname;
  const built = spawnSync(process.execPath, [join(process.cwd(), "node_modules/@remix-run/dev/dist/cli.js"), "vite:build"], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: "production" },
    encoding: "utf8",
  });
  if (built.status !== 0) throw new Error(built.stderr);
  const { default: express } = await import("express");
  const { createRequestHandler } = await import("@remix-run/express");
  const app = express().disable("x-powered-by");
  app.all("*", createRequestHandler({ build: await import(join(folder, "build/server/index.js")), mode: "production" }));
  rmSync(join(folder, "build"), { recursive: true, force: true });
  return app;
}

/** A reference server in a process of its own, like the product's. */
const reference = process.env.BENCH_REFERENCE;
if (reference === "bare") http.createServer((_, response) => response.end("ok")).listen(4181, "127.0.0.1");
else if (reference === "remix") (await minimalRemix()).listen(4182, "127.0.0.1");
else {
  try {
    await main();
  } finally {
    for (const child of ended) child.kill("SIGTERM");
    await wait(1500);
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function main() {
  const self = new URL(import.meta.url).pathname;
  start([self], process.cwd(), { BENCH_REFERENCE: "bare" });
  start([self], process.cwd(), { BENCH_REFERENCE: "remix" });
  if (values.scale !== "1" && !values.loaded) {
    const seeded = spawnSync(process.execPath, ["app/server/boot.mjs", "seed", "--scale", values.scale], {
      env,
      stdio: ["ignore", "inherit", "inherit"],
    });
    if (seeded.status !== 0) throw new Error("seeding failed");
  }
  start(["app/server/boot.mjs", "serve"], process.cwd());
  const firstAnswer = await until(async () => (await fetch(`${site}/health/live`)).ok, 120_000);
  const whole = await until(async () => !(await (await fetch(`${site}/health/ready`)).json()).loading, 600_000);
  await until(async () => (await fetch("http://127.0.0.1:4182")).ok, 60_000);
  const list = await (await fetch(`${site}/challenges`)).text();
  const challenge = /\/challenges\/([0-9a-f-]{36})/.exec(list)?.[1];
  const cookie = await enter("staff");
  const pages = [
    ["bare node http", "http://127.0.0.1:4181/"],
    ["minimal Remix page", "http://127.0.0.1:4182/"],
    ["home", `${site}/`],
    ["challenge list", `${site}/challenges`],
    ["challenge page", `${site}/challenges/${challenge}`],
    ["KPI page (staff)", `${site}/staff/kpi`, { Cookie: cookie }],
  ];
  const measured = [];
  for (const [name, url, headers] of pages) {
    await load(url, { seconds: 2, headers, connections: 4 });
    const result = await load(url, { seconds, headers });
    measured.push({ name, ...result });
    console.log(
      `${name.padEnd(22)} ${result.rps.toFixed(0).padStart(7)} req/s   p50 ${result.p50.toFixed(1)} ms   p99 ${result.p99.toFixed(1)} ms   ${(result.bytes / 1024).toFixed(1)} KB   faults ${result.faults}`,
    );
  }
  const weight = await firstLoad();
  console.log(
    `first page: ${weight.kb.toFixed(1)} KB of JS + CSS (gzip) in ${weight.files} files · first answer ${(firstAnswer / 1000).toFixed(1)} s after start, demo whole ${((firstAnswer + whole) / 1000).toFixed(1)} s`,
  );
  if (values.write) write(measured, weight, firstAnswer, whole);
}

function write(measured, weight, firstAnswer, whole) {
  const [bare, minimal] = measured;
  const day = new Date().toISOString().slice(0, 10);
  const machine = `${os.cpus().length} × ${os.cpus()[0]?.model.trim()}, ${(os.totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.version}, ${process.env.DATABASE_URL ? "PostgreSQL" : "embedded database"}, scale ${values.scale}${values.loaded ? " by enlarge.sql" : ""}`;
  const lines = [
    `<!-- pages:${values.scale} -->`,
    `### Pages, scale ${values.scale} (${day})`,
    "",
    `${machine}. 16 keep-alive connections, ${seconds} s each, load generator on the same machine.`,
    "",
    "| page | req/s | p50 ms | p99 ms | share of bare node http | share of a minimal Remix page |",
    "|---|---:|---:|---:|---:|---:|",
    ...measured.map(
      (one) =>
        `| ${one.name} | ${one.rps.toFixed(0)} | ${one.p50.toFixed(1)} | ${one.p99.toFixed(1)} | ${((100 * one.rps) / bare.rps).toFixed(1)} % | ${((100 * one.rps) / minimal.rps).toFixed(0)} % |`,
    ),
    "",
    `First page: ${weight.kb.toFixed(1)} KB of JavaScript and CSS (gzip) in ${weight.files} files. First answer ${(firstAnswer / 1000).toFixed(1)} s after the server's start, demo complete after ${((firstAnswer + whole) / 1000).toFixed(1)} s.`,
    `<!-- /pages:${values.scale} -->`,
  ].join("\n");
  const path = "docs/benchmarks.md";
  const old = readFileSync(path, "utf8");
  const block = new RegExp(`<!-- pages:${values.scale} -->[\\s\\S]*<!-- /pages:${values.scale} -->`);
  writeFileSync(path, block.test(old) ? old.replace(block, lines) : `${old.trimEnd()}\n\n${lines}\n`);
}
