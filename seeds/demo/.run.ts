import { rmSync } from "node:fs";
import { openDatabase } from "@db/client.server";
import { makeIdsWith, onEvent } from "@db/transaction.server";
import { seedDemo } from "@seeds/demo/tell.server";
import { indexEvent } from "~/features/discovery/index.server";
import { newId } from "~/lib/ids";

makeIdsWith(newId);
onEvent(indexEvent);
const dir = "/tmp/demo-db";
rmSync(dir, { recursive: true, force: true });
const d = await openDatabase({ dataDir: process.env.MEM ? "memory://" : dir });
const t0 = performance.now();
let last = "";
const c0 = process.cpuUsage();
const steps: Record<string, number> = {};
try {
  await seedDemo(d.db, {
    now: new Date(process.env.NOW ?? "2026-03-05T02:00:00Z"),
    ...(process.env.ONLY ? { only: "current" } : {}),
    scale: Number(process.env.SCALE ?? 1),
    onProgress: (p) => {
      steps[p.phase] = (steps[p.phase] ?? 0) + 1;
      if (p.phase !== last) {
        console.log(((performance.now() - t0) / 1000).toFixed(1), p.phase);
        last = p.phase;
      }
    },
  });
} catch (e) {
  console.error(e);
}
const c = process.cpuUsage(c0);
console.log("done", ((performance.now() - t0) / 1000).toFixed(1), "cpu", ((c.user + c.system) / 1e6).toFixed(1), steps);
await d.close();
