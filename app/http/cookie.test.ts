import { afterEach, describe, expect, test, vi } from "vitest";

const request = (cookie: string) => new Request("http://localhost/", { headers: { Cookie: cookie } });
const pair = (cookie: string) => cookie.split(";")[0] ?? "";

/** Settings are read once per process, so each case loads the modules afresh. */
async function cookiesWith(publicUrl: string) {
  vi.resetModules();
  vi.stubEnv("PUBLIC_URL", publicUrl);
  return { ...(await import("./cookie.server")), ...(await import("./flash.server")) };
}
afterEach(() => void vi.unstubAllEnvs());

describe("the session cookie", () => {
  test("is bound to the host and to https when the site is served so", async () => {
    const { sessionCookie } = await cookiesWith("https://cuilian.example.org");
    const issued = sessionCookie.issue("t=o;k", new Date("2026-04-01T00:00:00Z"));
    expect(issued).toBe("__Host-cuilian=t%3Do%3Bk; Path=/; SameSite=Lax; Expires=Wed, 01 Apr 2026 00:00:00 GMT; HttpOnly; Secure");
    expect(sessionCookie.read(request(`a=b; ${pair(issued)}; c`))).toBe("t=o;k");
    expect(sessionCookie.read(request("cuilian_session=t"))).toBeNull();
  });

  test("works on a plain address, as of a demo opened from a phone", async () => {
    const { sessionCookie } = await cookiesWith("http://192.168.1.4:3000");
    expect(sessionCookie.issue("t", new Date(0))).not.toContain("Secure");
    expect(sessionCookie.read(request(pair(sessionCookie.issue("t", new Date(0)))))).toBe("t");
    expect(sessionCookie.clear()).toContain("Max-Age=0");
    expect(sessionCookie.read(request("cuilian_session=%E0%A4%A"))).toBeNull();
  });
});

describe("a message for the next page", () => {
  test("is shown once, in the language of that page", async () => {
    const { flashCookie, takeFlash } = await cookiesWith("");
    const headers = new Headers();
    const cookie = pair(flashCookie({ key: "errors_limit_seconds", params: { seconds: 3 }, tone: "note" }));
    expect(takeFlash(request(cookie), headers)).toEqual({ text: "操作太頻繁，請在 3 秒後再試。", tone: "note" });
    expect(headers.get("Set-Cookie")).toContain("cuilian_flash=; ");
    expect(takeFlash(request(""), new Headers())).toBeNull();
  });

  test("is never taken on trust", async () => {
    const { takeFlash } = await cookiesWith("");
    const made = (value: unknown) => request(`cuilian_flash=${Buffer.from(JSON.stringify(value)).toString("base64url")}`);
    for (const bad of [{ key: "nope" }, { key: "toString" }, { key: "errors_limit", tone: "x" }, "x", null])
      expect(takeFlash(made(bad), new Headers())).toBeNull();
    expect(takeFlash(request("cuilian_flash=%%%"), new Headers())).toBeNull();
  });
});
