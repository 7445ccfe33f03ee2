// Finds a Chromium for the browser journeys: one that is set, the system's, Playwright's, else the one shipped in an npm package.
// `node scripts/browser.mjs` prints its path.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"];
const elsewhere = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

function systemBrowser() {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const endings = process.platform === "win32" ? [".exe"] : [""];
  const onPath = folders.flatMap((folder) => names.flatMap((name) => endings.map((ending) => join(folder, name + ending))));
  return [...onPath, ...elsewhere].find((path) => existsSync(path));
}

async function playwrightBrowser() {
  const { chromium } = await import("playwright");
  const path = chromium.executablePath();
  return path !== "" && existsSync(path) ? path : undefined;
}

/** The package's Chromium needs NSS, which slim systems lack; told that it runs on a bare host, it unpacks its own copy. */
function lacksNss() {
  try {
    return !execFileSync("ldconfig", ["-p"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).includes("libnss3.so");
  } catch {
    return true;
  }
}

async function packagedBrowser() {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const whole = join(tmpdir(), `cuilian-chromium-${process.getuid?.() ?? 0}`);
  const bare = lacksNss();
  if (bare) process.env.AWS_EXECUTION_ENV ||= "AWS_Lambda_nodejs20.x";
  // The package takes any file at its target for a finished one, so a broken-off unpacking must not be left there.
  const part = `${whole}.${process.pid}`;
  const kept = process.env.TMPDIR;
  if (!existsSync(whole)) mkdirSync(part, { recursive: true });
  process.env.TMPDIR = existsSync(whole) ? whole : part;
  try {
    const { default: packaged } = await import("@sparticuz/chromium");
    await packaged.executablePath();
    if (!existsSync(whole)) renameSync(part, whole);
    if (bare) process.env.LD_LIBRARY_PATH = join(whole, "al2023", "lib");
    return join(whole, "chromium");
  } finally {
    if (kept === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = kept;
    rmSync(part, { recursive: true, force: true });
  }
}

/** Path of a browser that exists. CHROMIUM_PATH decides when it is set. Throws a sentence when there is none. */
export async function findBrowser() {
  const set = process.env.CHROMIUM_PATH;
  if (set && !existsSync(set)) throw new Error(`CHROMIUM_PATH names no file: ${set}`);
  const path = set || systemBrowser() || (await playwrightBrowser()) || (await packagedBrowser());
  if (!path) throw new Error("No Chromium found. Install one, or set CHROMIUM_PATH.");
  process.env.CHROMIUM_PATH = path;
  return path;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) console.log(await findBrowser());
