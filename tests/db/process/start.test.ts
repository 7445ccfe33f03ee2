import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onServer } from "@tests/support/database";
import { built, start } from "@tests/support/product";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "cuilian-start-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

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
    timeout: 180_000,
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
