import { execFileSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmdirSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "@db/client.server";
import { accounts } from "@db/schema";
import { onServer } from "@tests/support/database";
import { built, type Started, start } from "@tests/support/product";
import { afterAll, describe, expect, it, onTestFinished } from "vitest";
import { verifyLog } from "~/features/events/index.server";
import { say } from "~/i18n/lookup.server";

/** A disk of our own, small enough to fill; undefined where this machine allows none (not Linux, not root, no mount). */
function smallDisk(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), "cuilian-full-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=160m", "tmpfs", folder], { stdio: "ignore" });
    return folder;
  } catch {
    rmdirSync(folder);
    return undefined;
  }
}

const disk = onServer || !built ? undefined : smallDisk();
afterAll(() => {
  if (disk === undefined) return;
  // Lazily: a product that a failed test left behind may still have its files open.
  execFileSync("umount", ["-l", disk], { stdio: "ignore" });
  rmdirSync(disk);
});
if (disk === undefined) console.info("SKIPPED: the full disk needs a build, the embedded database and a machine where a test may mount a tmpfs");

/** Writes until nothing more fits, to the last byte. */
function fill(path: string): void {
  const file = openSync(path, "w");
  for (const size of [1 << 20, 1 << 12, 1])
    try {
      for (;;) writeSync(file, Buffer.alloc(size));
    } catch (error) {
      expect(error).toMatchObject({ code: "ENOSPC" });
    }
  closeSync(file);
}

/** Somebody registers from an address of his own, so that no limit speaks before the disk does. */
async function register(site: string, n: number): Promise<{ status: number; text: string }> {
  const answer = await fetch(`${site}/register`, {
    method: "POST",
    body: new URLSearchParams({ name: `人${n}`, email: `p${n}@example.org`, password: "wooden bridge 42 月臺", consent: "yes" }),
    headers: { Origin: site, "Sec-Fetch-Site": "same-origin", "X-Forwarded-For": `10.0.${n >> 8}.${n & 255}` },
  });
  return { status: answer.status, text: await answer.text() };
}
const siteOf = (one: Started): string => `http://localhost:${/"port":(\d+)/.exec(one.said())?.[1] ?? ""}`;

describe.skipIf(disk === undefined)("a full disk", () => {
  it("is told in one sentence; what was acknowledged is there when room has been made", { timeout: 400_000 }, async () => {
    const filler = join(disk ?? "", "filler");
    const settings = { PORT: "0", DATA_DIR: join(disk ?? "", "data"), TRUSTED_PROXY_HOPS: "1" };
    const first = start(settings);
    onTestFinished(() => void first.stop("SIGKILL"));
    await first.saying(/listening/);
    const site = siteOf(first);
    const acknowledged: string[] = [];
    const refused: number[] = [];
    const attempt = async (n: number) => {
      const { status, text } = await register(site, n);
      if (status === 200) acknowledged.push(`p${n}@example.org`);
      else {
        expect({ status, sentence: text.includes(say("errors_unavailable", {}, "zh-TW")) }).toEqual({ status: 503, sentence: true });
        expect(text).not.toMatch(/ENOSPC|could not|53100| at /);
        refused.push(n);
      }
    };
    await attempt(0);
    fill(filler);
    for (let n = 1; n < 200 && refused.length < 5; n += 1) await attempt(n);
    expect(refused).toHaveLength(5);
    // It goes on serving what needs no room, in the same process.
    for (const path of ["/", "/health/live", "/health/ready"]) expect((await fetch(site + path)).status).toBe(200);
    rmSync(filler);
    await attempt(500);
    expect(acknowledged).toContain("p500@example.org");
    // Full again, killed, and started before anybody has made room: one sentence instead of a loop of crashes.
    fill(filler);
    await first.stop("SIGKILL");
    const tooEarly = start(settings);
    expect(await tooEarly.ended).toBe(1);
    expect(tooEarly.said()).toMatch(/磁碟已滿[\s\S]*is full/);
    expect(tooEarly.said()).not.toMatch(/\n\s+at /);
    rmSync(filler);
    const again = start(settings);
    await again.saying(/listening/);
    expect(await again.stop()).toBe(0);
    const database = await openDatabase({ dataDir: settings.DATA_DIR });
    const kept = (await database.db.select({ email: accounts.email }).from(accounts)).map((one) => one.email);
    expect(kept.sort()).toEqual(acknowledged.sort());
    expect(await verifyLog(database.db)).toMatchObject({ verdict: "intact" });
    await database.close();
  });
});
