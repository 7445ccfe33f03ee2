// Compiles the message catalogues to app/i18n/paraglide. Safe to run several times at once:
// runs take turns, compile into a folder of their own and move only changed files into place.
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");
/** For the browser's build: one module per message, apart from the files everybody else reads. */
const split = process.argv.includes("--split");
const target = split ? join(root, "node_modules/.cache/messages") : join(here, "paraglide");

const turn = join(here, ".compile-turn");

/** A run that began before an edit must not overwrite the result of one that began after it. */
async function takeTurn() {
  for (;;) {
    try {
      return await mkdir(turn);
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
      const since = await stat(turn).catch(() => null);
      if (since && Date.now() - since.mtimeMs > 60_000) await rm(turn, { recursive: true, force: true });
      else await wait(100);
    }
  }
}

/** Two answers for one key would make the last file win in silence. */
async function refuseDuplicates() {
  for (const locale of ["zh-TW", "en"]) {
    const folder = join(here, "messages", locale);
    const seen = new Map();
    for (const name of (await readdir(folder)).filter((one) => one.endsWith(".json"))) {
      const text = await readFile(join(folder, name), "utf8");
      let keys;
      try {
        keys = Object.keys(JSON.parse(text));
      } catch (error) {
        throw new Error(`${locale}/${name}: ${error instanceof Error ? error.message : error}`);
      }
      for (const key of keys.filter((one) => one !== "$schema")) {
        const fits = key.startsWith(`${name.slice(0, -5)}_`) || key.startsWith("events_");
        if (!fits) throw new Error(`${locale}/${name}: "${key}" must start with "${name.slice(0, -5)}_", or with "events_" when it names an event`);
        if (seen.has(key)) throw new Error(`"${key}" is in ${seen.get(key)} and in ${name} (${locale})`);
        seen.set(key, name);
      }
    }
  }
}

async function filesUnder(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((one) => one.isFile()).map((one) => relative(folder, join(one.parentPath, one.name)));
}

async function publish(from) {
  const fresh = await filesUnder(from);
  for (const name of fresh) {
    const content = await readFile(join(from, name));
    const to = join(target, name);
    if (existsSync(to) && content.equals(await readFile(to))) continue;
    await mkdir(dirname(to), { recursive: true });
    const aside = `${to}.${process.pid}`;
    await writeFile(aside, content);
    await rename(aside, to);
  }
  for (const old of await filesUnder(target)) if (!fresh.includes(old)) await rm(join(target, old), { force: true });
}

await takeTurn();
const workspace = await mkdtemp(join(here, ".compile-"));
try {
  await refuseDuplicates();
  const bin = join(root, "node_modules/@inlang/paraglide-js/bin/run.js");
  const args = [
    "compile",
    "--project",
    "./project.inlang",
    "--outdir",
    workspace,
    "--output-structure",
    split ? "message-modules" : "locale-modules",
    "--strategy",
    "globalVariable",
    "baseLocale",
  ];
  await run(process.execPath, [bin, ...args, "--silent", "--no-emit-git-ignore", "--no-emit-prettier-ignore", "--no-emit-readme"], { cwd: root });
  await publish(workspace);
} catch (error) {
  console.error(`i18n: ${error.stderr || error.stdout || error.message}`);
  process.exitCode = 1;
} finally {
  await rm(workspace, { recursive: true, force: true });
  await rm(turn, { recursive: true, force: true });
}
