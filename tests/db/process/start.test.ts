import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onServer } from "@tests/support/database";
import { afterAll, describe, expect, it } from "vitest";

const built = existsSync("build/server/index.js");
const folder = mkdtempSync(join(tmpdir(), "cuilian-start-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const base = { PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "", NODE_ENV: "production" as const, DEMO: "0", LOG_LEVEL: "info" };

interface Started {
  said: () => string;
  saying: (what: RegExp) => Promise<void>;
  stop: (signal?: NodeJS.Signals) => Promise<number | null>;
  ended: Promise<number | null>;
}

/** The product as somebody starts it, with only the settings given. */
function start(settings: Record<string, string>, args = ["serve"]): Started {
  const child = spawn(process.execPath, ["app/server/boot.mjs", ...args], { env: { ...base, ...settings }, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  const listeners: (() => void)[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      said += chunk;
      for (const listen of listeners) listen();
    });
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  return {
    said: () => said,
    saying: (what) =>
      new Promise((resolve, reject) => {
        const look = () => what.test(said) && resolve();
        listeners.push(look);
        look();
        void ended.then(() => reject(new Error(`ended without saying ${what}: ${said}`)));
      }),
    stop: (signal = "SIGTERM") => {
      child.kill(signal);
      return ended;
    },
    ended,
  };
}

const dataDir = (name: string) => join(folder, name);

describe.skipIf(onServer || !built)("starting the product", () => {
  it("lists every wrong setting at once and ends", async () => {
    const one = start({ PORT: "abc", SMTP_URL: "not an address", TRUSTED_PROXY_HOPS: "-1", DATA_DIR: dataDir("a") });
    expect(await one.ended).toBe(1);
    for (const name of ["PORT", "SMTP_URL", "TRUSTED_PROXY_HOPS"]) expect(one.said()).toContain(name);
    expect(one.said()).not.toMatch(/\n\s+at /);
  });

  it("says that the port is taken", async () => {
    const holder = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => holder.once("listening", resolve));
    const address = holder.address();
    const port = String(typeof address === "object" && address ? address.port : 0);
    const one = start({ PORT: port, DATA_DIR: dataDir("b") });
    expect(await one.ended).toBe(1);
    expect(one.said()).toContain(`Port ${port} is taken`);
    holder.close();
  });

  it("says that the database cannot be reached, without its password", async () => {
    const one = start({ PORT: "0", DATABASE_URL: "postgres://someone:hunter2@127.0.0.1:9/none", PUBLIC_URL: "http://localhost" });
    expect(await one.ended).toBe(1);
    expect(one.said()).toContain("127.0.0.1:9");
    expect(one.said()).not.toContain("hunter2");
  });

  it("says that the folder cannot be used", async () => {
    writeFileSync(dataDir("file"), "not a folder");
    const one = start({ PORT: "0", DATA_DIR: dataDir("file") });
    expect(await one.ended).toBe(1);
    expect(one.said()).toContain(dataDir("file"));
  });

  it("refuses a second process on the same folder, takes the folder over from a killed one, and stops in good order", {
    timeout: 60_000,
  }, async () => {
    const settings = { PORT: "0", DATA_DIR: dataDir("shared") };
    const first = start(settings);
    await first.saying(/listening/);
    const second = start(settings);
    expect(await second.ended).toBe(1);
    expect(second.said()).toContain("DATA_DIR");
    await first.stop("SIGKILL");
    const third = start(settings);
    await third.saying(/listening/);
    expect(await third.stop()).toBe(0);
    expect(existsSync(join(dataDir("shared"), "lock"))).toBe(false);
  });

  it("knows no command it does not have", async () => {
    const one = start({ DATA_DIR: dataDir("c") }, ["bogus"]);
    expect(await one.ended).toBe(1);
    expect(one.said()).toContain("bogus");
  });
});
