// Builds the product when what it is made from has changed since the last build.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { npm, root, told } from "./install.mjs";
import { workersBuilt } from "./workers.mjs";

const folders = ["app", "db", "search", "seeds", "public", "project.inlang"];
const files = ["package.json", "package-lock.json", "remix.config.js", "vite.config.ts", "aliases.config.ts", "tsconfig.json", "scripts/workers.mjs"];
const generated = /^(app[\\/]i18n[\\/](paraglide|\.compile)|project\.inlang[\\/](cache|\.|README))|\.test\.tsx?$/;
const stamp = join(root, "build", ".sources");

function sourcesHash() {
  const inFolders = folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(root.length)),
    );
  const hash = createHash("sha256").update(process.versions.node);
  for (const path of [...inFolders, ...files].filter((one) => !generated.test(one)).sort()) {
    hash.update(`\0${path}\0`);
    if (existsSync(join(root, path))) hash.update(readFileSync(join(root, path)));
  }
  return hash.digest("hex");
}

export async function ensureBuilt() {
  const hash = sourcesHash();
  if (existsSync(join(root, "build/server/index.js")) && workersBuilt() && existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return;
  await told("Building", () => npm(["run", "--silent", "build"], { ...process.env, NODE_ENV: "production" }));
  mkdirSync(join(root, "build"), { recursive: true });
  writeFileSync(stamp, hash);
}
