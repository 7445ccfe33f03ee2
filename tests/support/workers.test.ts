import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { buildWorkers } from "../../scripts/workers.mjs";

it("gives a running server the old worker whole or the new one whole, never half of it", async () => {
  const folder = mkdtempSync(join(tmpdir(), "workers-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const place = join(folder, "assign.mjs");
  writeFileSync(place, "the old one");
  const reading = openSync(place, "r");
  await buildWorkers(folder);
  expect(readFileSync(reading, "utf8")).toBe("the old one");
  closeSync(reading);
  expect(readFileSync(place, "utf8").length).toBeGreaterThan(10_000);
  expect(readdirSync(folder).sort()).toEqual(["assign.mjs", "fit.mjs"]);
});
