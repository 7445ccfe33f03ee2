import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseSettings, type Settings, variables } from "./env.server";

const settings = (source: Record<string, string> = {}): Settings => {
  const parsed = parseSettings(source);
  if (!parsed.ok) throw new Error(parsed.faults.join("\n"));
  return parsed.settings;
};
const faults = (source: Record<string, string>): string[] => {
  const parsed = parseSettings(source);
  return parsed.ok ? [] : parsed.faults;
};

describe("settings", () => {
  test("nothing set is the demo on this machine only", () => {
    expect(settings()).toMatchObject({
      demo: true,
      host: "127.0.0.1",
      port: 3000,
      publicUrl: null,
      secure: false,
      databaseUrl: null,
      workers: 1,
      trustedProxyHops: 0,
    });
  });

  test("a database or a public address ends the demo, unless it is asked for", () => {
    expect(settings({ DATABASE_URL: "postgres://u:p@localhost/x", PUBLIC_URL: "https://x.example.org" }).demo).toBe(false);
    expect(settings({ PUBLIC_URL: "http://192.168.1.4:3000" }).demo).toBe(false);
    expect(settings({ PUBLIC_URL: "http://192.168.1.4:3000", DEMO: "1" }).demo).toBe(true);
    expect(settings({ DEMO: "0" }).demo).toBe(false);
  });

  test("a public address opens the network and, with https, secure cookies", () => {
    expect(settings({ PUBLIC_URL: "https://x.example.org/" })).toMatchObject({ publicUrl: "https://x.example.org", host: "0.0.0.0", secure: true });
    expect(settings({ PUBLIC_URL: "http://x.example.org", HOST: "::1" })).toMatchObject({ host: "::1", secure: false });
  });

  test("blank values are as good as none", () => {
    expect(settings({ PORT: "", DATABASE_URL: " ", DEMO: "" })).toMatchObject({ port: 3000, databaseUrl: null, demo: true });
  });

  test("all faults come at once, name their variable and repeat no value", () => {
    const found = faults({ PORT: "seventy", DEMO: "yes", DATABASE_URL: "mysql://u:geheim@h/x", SMTP_URL: "geheim", LOG_LEVEL: "loud" });
    expect(found.map((one) => one.split(" ")[0])).toEqual(["DEMO", "PORT", "DATABASE_URL", "SMTP_URL", "LOG_LEVEL"]);
    expect(found.join()).not.toContain("geheim");
  });

  test("settings that contradict each other are refused", () => {
    expect(faults({ PUBLIC_URL: "https://x.example.org/app" })).toHaveLength(1);
    expect(faults({ SMTP_URL: "smtp://localhost", PUBLIC_URL: "https://a.example" })).toEqual(["MAIL_FROM is needed when SMTP_URL is set"]);
    expect(faults({ SMTP_URL: "smtp://localhost", MAIL_FROM: "a@b.example" })).toEqual(["PUBLIC_URL is needed when SMTP_URL is set"]);
    expect(faults({ MEILI_KEY: "k" })).toHaveLength(1);
    expect(faults({ DATABASE_URL: "postgres://localhost/x", DEMO: "0" })).toHaveLength(1);
    expect(faults({ TEST_NOW: "2026-03-31T08:00:00Z" })).toHaveLength(1);
    expect(settings({ TEST_NOW: "2026-03-31T08:00:00Z", NODE_ENV: "test" }).testNow).toEqual(new Date("2026-03-31T08:00:00Z"));
  });
});

test(".env.example names every variable and no other", () => {
  const named = readFileSync(".env.example", "utf8").match(/^[A-Z_]+(?==)/gm);
  expect(named?.toSorted()).toEqual(Object.keys(variables).toSorted());
});
