import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Violation } from "./source-rules";

const program = resolve("node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
const rules = resolve(".dependency-cruiser.cjs");

interface Found {
  from: string;
  to: string;
  rule: { name: string };
  cycle?: { name: string }[];
}

/** Breaches of the import rules in the tree at `root`, which must hold a tsconfig.json with the project's short names. */
export function importViolations(root: string): Violation[] {
  const folders = ["app", "db", "search", "seeds"].filter((folder) => existsSync(join(root, folder)));
  let printed: string;
  try {
    printed = execFileSync(process.execPath, [program, ...folders, "--config", rules, "--output-type", "json"], {
      cwd: root,
      encoding: "utf8",
      maxBuffer: 2 ** 28,
      stdio: ["ignore", "pipe", "pipe"],
    });
  } catch (failure) {
    // It leaves with the number of breaches as its code; what it found stands on stdout all the same.
    printed = String((failure as { stdout?: unknown }).stdout ?? "");
    if (!printed.startsWith("{")) throw failure;
  }
  const { summary } = JSON.parse(printed) as { summary: { violations: Found[]; totalCruised: number } };
  if (summary.totalCruised === 0) throw new Error(`nothing to look at in ${root}`);
  return summary.violations.map(({ from, to, rule, cycle }) => ({
    rule: rule.name,
    file: from,
    why: cycle ? cycle.map(({ name }) => name).join(" → ") : to,
  }));
}
