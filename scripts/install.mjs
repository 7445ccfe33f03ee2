// Brings node_modules in line with package-lock.json. Plain Node: it runs before anything is installed.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

const oldest = [20, 19];

/** Ends the process with one sentence when this Node is too old. */
export function insistNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  console.error(`Cuilian needs Node.js ${oldest.join(".")} or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

const packagesOf = (path) => JSON.parse(readFileSync(new URL(path, `file://${root}`), "utf8")).packages ?? {};

/** npm writes its hidden lock file last, so a broken-off install never looks complete. */
function isInstalled() {
  try {
    const installed = packagesOf("node_modules/.package-lock.json");
    return Object.entries(packagesOf("package-lock.json")).every(
      ([path, wanted]) => path === "" || wanted.optional || wanted.devOptional || wanted.peer || installed[path]?.version === wanted.version,
    );
  } catch {
    return false;
  }
}

/** Runs npm quietly; what it said is shown only when it fails. */
export function npm(args, env = process.env) {
  const own = process.env.npm_execpath?.endsWith(".js") ? [process.execPath, [process.env.npm_execpath, ...args]] : ["npm", args];
  return new Promise((resolve, reject) => {
    const child = spawn(own[0], own[1], { cwd: root, env, stdio: ["ignore", "pipe", "pipe"], shell: process.platform === "win32" });
    const said = [];
    child.stdout.on("data", (chunk) => said.push(chunk));
    child.stderr.on("data", (chunk) => said.push(chunk));
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0 ? resolve() : reject(new Error(`npm ${args.join(" ")} failed:\n${Buffer.concat(said).toString().slice(-4000)}`)),
    );
  });
}

/** One line while a long step runs. */
export async function told(sentence, work) {
  const started = Date.now();
  process.stdout.write(`${sentence} … `);
  try {
    await work();
  } catch (error) {
    process.stdout.write("failed\n");
    throw error;
  }
  process.stdout.write(`${((Date.now() - started) / 1000).toFixed(1)} s\n`);
}

export async function ensureInstalled() {
  if (isInstalled()) return;
  await told("Installing packages", () => npm(["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"]));
}
