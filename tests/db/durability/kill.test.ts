import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "@db/client.server";
import { DirectoryInUse, lockDirectory } from "@db/lock.server";
import { events, jobs } from "@db/schema";
import { onServer } from "@tests/support/database";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { verifyLog } from "~/features/events/index.server";
import { alias } from "../../../aliases.config";

const rounds = Number(process.env.KILL_ROUNDS ?? 3);

describe.skipIf(onServer)("the embedded database", () => {
  // Inside the project, so that the bundle finds node_modules.
  const folder = mkdtempSync(join(process.cwd(), "build-kill-"));
  const dataDir = mkdtempSync(join(tmpdir(), "cuilian-kill-"));

  beforeAll(async () => {
    await build({
      configFile: false,
      logLevel: "error",
      resolve: { alias },
      build: {
        ssr: "tests/support/writer.ts",
        outDir: folder,
        emptyOutDir: false,
        target: "node20",
        rollupOptions: { output: { entryFileNames: "writer.mjs" } },
      },
    });
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
    rmSync(dataDir, { recursive: true, force: true });
  });

  /** Lets a writer work for a while, kills it without warning and returns what it had acknowledged. */
  const writeAndKill = (ms: number) =>
    new Promise<string[]>((resolve, reject) => {
      const child = spawn(process.execPath, [join(folder, "writer.mjs"), dataDir], { stdio: ["ignore", "pipe", "inherit"] });
      let said = "";
      child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
        if (!said) setTimeout(() => child.kill("SIGKILL"), ms);
        said += chunk;
      });
      child.on("error", reject);
      child.on("close", () => resolve(said.split("\n").slice(1, -1)));
    });

  it(`keeps everything it acknowledged through ${rounds} × kill -9, and its chain`, { timeout: 60_000 + rounds * 10_000 }, async () => {
    const acknowledged: string[] = [];
    for (let round = 0; round < rounds; round += 1) {
      acknowledged.push(...(await writeAndKill(150 + Math.random() * 600)));
      const database = await openDatabase({ dataDir });
      const seen = new Set((await database.db.select({ id: events.subjectId }).from(events)).map((row) => row.id));
      const kept = new Set((await database.db.select({ key: jobs.dedupeKey }).from(jobs)).map((row) => row.key));
      expect(acknowledged.filter((id) => !seen.has(id) || !kept.has(id))).toEqual([]);
      expect(seen.size).toBe(kept.size);
      expect(await verifyLog(database.db)).toMatchObject({ verdict: "intact", count: seen.size });
      await expect(openDatabase({ dataDir })).rejects.toThrow(DirectoryInUse);
      await database.close();
    }
    expect(acknowledged.length).toBeGreaterThan(rounds);
  });

  it.runIf(process.platform === "linux")("is not kept shut by a process that was killed and whose parent has not noticed", async () => {
    const shut = mkdtempSync(join(tmpdir(), "cuilian-shut-"));
    const parent = spawn("sh", ["-c", "sleep 0.3 & echo $!; exec sleep 60"], { stdio: ["ignore", "pipe", "ignore"] });
    try {
      const [pid] = (await once(parent.stdout, "data")) as [Buffer];
      await vi.waitFor(() => expect(readFileSync(`/proc/${Number(pid)}/stat`, "utf8")).toContain(") Z"), { timeout: 20_000 });
      writeFileSync(join(shut, "lock"), String(Number(pid)));
      lockDirectory(shut)();
      writeFileSync(join(shut, "lock"), String(parent.pid));
      expect(() => lockDirectory(shut)).toThrow(DirectoryInUse);
    } finally {
      parent.kill("SIGKILL");
      rmSync(shut, { recursive: true, force: true });
    }
  });
});
