// Builds the worker entries into build/workers: the server bundle cannot hold them, a thread starts from a file of its own.
import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./install.mjs";

const entries = { assign: "app/features/matching/assign/worker.ts", fit: "app/features/matching/worker.ts" };

const place = join(root, "build/workers");

export const workersBuilt = () => Object.keys(entries).every((name) => existsSync(join(place, `${name}.mjs`)));

export async function buildWorkers(folder = place) {
  // Vite's own, so that there is one esbuild and no dependency more.
  const { build } = createRequire(createRequire(import.meta.url).resolve("vite"))("esbuild");
  const { outputFiles } = await build({
    write: false,
    absWorkingDir: root,
    entryPoints: Object.entries(entries).map(([out, entry]) => ({ in: entry, out })),
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    logLevel: "warning",
  });
  mkdirSync(folder, { recursive: true });
  // Written beside and renamed: a server that runs meanwhile starts its threads from a whole file, the old one or the new.
  for (const { path, contents } of outputFiles) {
    const beside = `${path}.${process.pid}`;
    writeFileSync(beside, contents);
    renameSync(beside, path);
  }
  return folder;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await buildWorkers();
