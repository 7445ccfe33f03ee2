import { existsSync, readdirSync } from "node:fs";
import { cellsOf, differences, readCells, writeCells } from "@tests/support/permissions";
import { describe, expect, it } from "vitest";
import { policies } from "~/features/policies";

/** `UPDATE_CELLS=1` (or `UPDATE_CELLS=<room>`) writes the lists anew; each line is then to be read by eye. */
const update = process.env.UPDATE_CELLS;

describe("the permission matrix", () => {
  let cells = 0;

  it.each(policies.map((policy) => [policy.room, policy] as const))("of %s rules as its list says, cell by cell", (room, policy) => {
    const actual = cellsOf(policy);
    if (update === "1" || update === room) writeCells(room, actual);
    const listed = readCells(room);
    if (listed === null) throw new Error(`tests/permissions/${room}.csv is missing`);
    expect(differences(listed, actual)).toEqual([]);
    cells += actual.size;
  });

  it("leaves out no room that has a policy, and lists none that has not", () => {
    const features = readdirSync("app/features", { withFileTypes: true })
      .filter((one) => one.isDirectory())
      .map((one) => one.name);
    const withPolicy = features.filter((room) => existsSync(`app/features/${room}/policy.ts`)).sort();
    expect(policies.map((policy) => policy.room).sort()).toEqual(withPolicy);
    const lists = readdirSync("tests/permissions")
      .filter((name) => name.endsWith(".csv"))
      .map((name) => name.slice(0, -".csv".length));
    expect(lists.sort()).toEqual(withPolicy);
  });

  it("refuses a visitor whatever only a role may do", () => {
    for (const policy of policies)
      for (const [cell, ruling] of cellsOf(policy)) {
        const [action, asker, relation, state] = cell.split(",");
        if (asker !== "visitor" || ruling !== "ok") continue;
        const member = cellsOf(policy).get([action, "member", relation, state].join(","));
        expect(member, `${policy.room}: ${cell} is open to visitors but not to members`).toBe("ok");
      }
  });

  it("notices a changed, a missing and an extra cell", () => {
    const actual = new Map([
      ["a,admin,self,active", "ok"],
      ["b,admin,self,active", "ok"],
    ]);
    const listed = new Map([
      ["a,admin,self,active", "errors_forbidden"],
      ["c,admin,self,active", "ok"],
    ]);
    expect(differences(listed, actual)).toHaveLength(3);
  });

  it("is as large as it should be", () => {
    console.info(`permission cells compared: ${cells}`);
    expect(cells).toBeGreaterThan(0);
  });
});
