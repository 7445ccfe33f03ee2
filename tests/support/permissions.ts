import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { roles } from "@db/vocabulary/roles";
import type { RegisteredPolicy } from "~/features/policies";

export const header = "action,role,relation,state,ruling";
/** A visitor, somebody signed in without a role, and each role alone. */
export const askers = ["visitor", "member", ...roles] as const;

const fileOf = (room: string) => `${process.cwd()}/tests/permissions/${room}.csv`;

/** Every cell of a room's matrix as `action,role,relation,state` → ruling: `ok`, or the key of the refusal. */
export function cellsOf(policy: RegisteredPolicy): Map<string, string> {
  const cells = new Map<string, string>();
  for (const action of policy.actions)
    for (const asker of askers)
      for (const relation of policy.relations)
        for (const state of policy.states) {
          const held = roles.filter((role) => role === asker);
          const ruling = policy.rule(action, { signedIn: asker !== "visitor", roles: held, relation }, state);
          cells.set([action, asker, relation, state].join(","), ruling.ok ? "ok" : ruling.refused);
        }
  return cells;
}

export function readCells(room: string): Map<string, string> | null {
  if (!existsSync(fileOf(room))) return null;
  const [first, ...lines] = readFileSync(fileOf(room), "utf8").trim().split("\n");
  if (first !== header) throw new Error(`tests/permissions/${room}.csv must begin with "${header}"`);
  return new Map(
    lines.map((line) => {
      const at = line.lastIndexOf(",");
      return [line.slice(0, at), line.slice(at + 1)] as const;
    }),
  );
}

export function writeCells(room: string, cells: Map<string, string>): void {
  writeFileSync(fileOf(room), `${header}\n${[...cells].map(([cell, ruling]) => `${cell},${ruling}`).join("\n")}\n`);
}

/** What differs between a policy and its reviewed list, one sentence each. */
export function differences(listed: Map<string, string>, actual: Map<string, string>): string[] {
  const faults: string[] = [];
  for (const [cell, ruling] of actual) {
    const expected = listed.get(cell);
    if (expected === undefined) faults.push(`not listed: ${cell} → ${ruling}`);
    else if (expected !== ruling) faults.push(`${cell}: listed ${expected}, ruled ${ruling}`);
  }
  for (const cell of listed.keys()) if (!actual.has(cell)) faults.push(`listed but unknown: ${cell}`);
  return faults;
}
