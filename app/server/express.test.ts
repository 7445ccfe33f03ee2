import { createServer, type Server, request as send } from "node:http";
import type { AddressInfo } from "node:net";
import type { Db } from "@db/client.server";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { currentLocale } from "~/i18n/locale";
import { visitor } from "~/lib/ctx";
import type { Handle } from "./dispatcher.server";
import { createSite } from "./express.server";
import { log } from "./log.server";

let server: Server;
let port: number;
let draining = false;
let databaseDown = false;
let handle: Handle = async () => new Response("?");
const lines: Record<string, unknown>[] = [];

const db = {
  execute: async () => {
    if (databaseDown) throw new Error("down");
    return [];
  },
} as unknown as Db;

beforeAll(async () => {
  for (const level of ["info", "debug", "error"] as const)
    vi.spyOn(log(), level).mockImplementation((line: unknown) => void lines.push(line as Record<string, unknown>));
  const dispatcher = { handle: ((request, context) => handle(request, context)) as Handle, patternOf: (path: string) => `pattern of ${path}` };
  server = createServer(
    createSite({ db, dispatcher: async () => dispatcher, findActor: async () => visitor, isDraining: () => draining, isLoading: () => false }),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => server.close());

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** Plain node:http, because fetch normalises addresses and forbids some headers. */
function ask(
  path: string,
  { method = "GET", headers = {}, body }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = send({ port, host: "127.0.0.1", path, method, headers }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
      incoming.on("end", () =>
        resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: Buffer.concat(chunks).toString("utf8") }),
      );
    });
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}
const html = (text: string, init: ResponseInit = {}) =>
  new Response(text, { ...init, headers: { "Content-Type": "text/html; charset=utf-8", ...init.headers } });

describe("every answer", () => {
  test("carries a strict policy with a nonce of its own, and the usual protections", async () => {
    let nonce = "";
    handle = async (_request, context) => {
      nonce = context.nonce;
      return html("page");
    };
    const { headers } = await ask("/");
    const policy = String(headers["content-security-policy"]);
    expect(policy).toContain(`script-src 'self' 'nonce-${nonce}'`);
    expect(policy).not.toContain("unsafe");
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "same-origin",
      "cache-control": "private, no-cache",
      vary: expect.stringContaining("Accept-Language"),
    });
    expect(headers["strict-transport-security"]).toBeUndefined();
    expect(headers["x-powered-by"]).toBeUndefined();
    const again = await ask("/");
    expect(again.headers["content-security-policy"]).not.toBe(policy);
    expect(again.headers["x-request-id"]).not.toBe(headers["x-request-id"]);
  });

  test("gets its request id from us, never from outside", async () => {
    const { headers } = await ask("/", { headers: { "X-Request-Id": "mine" } });
    expect(headers["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
  });

  test("leaves one line in the log, without the address, its query or anything typed", async () => {
    handle = async (_request, context) => {
      context.actorId = "p-1";
      return html("x", { status: 418 });
    };
    lines.length = 0;
    await ask("/challenges/7?q=geheim", { headers: { Cookie: "cuilian_session=geheim" } });
    await vi.waitFor(() => expect(lines).toHaveLength(1));
    expect(lines[0]).toMatchObject({ method: "GET", route: "pattern of /challenges/7", status: 418, actor: "p-1" });
    expect(JSON.stringify(lines)).not.toContain("geheim");
  });

  test("is compressed when the reader can", async () => {
    handle = async () => html("淬煉".repeat(2_000));
    expect((await ask("/", { headers: { "Accept-Encoding": "br, gzip" } })).headers["content-encoding"]).toBe("br");
    expect((await ask("/", { headers: { "Accept-Encoding": "gzip" } })).headers["content-encoding"]).toBe("gzip");
    expect((await ask("/")).headers["content-encoding"]).toBeUndefined();
  });

  test("to a signed-in reader is kept by nobody", async () => {
    handle = async (_request, context) => {
      context.actorId = "p-1";
      return html("x");
    };
    expect((await ask("/")).headers["cache-control"]).toBe("no-store");
  });

  test("is in the language of the link, which is remembered", async () => {
    handle = async () => html(currentLocale());
    const chosen = await ask("/?lang=en");
    expect([chosen.body, String(chosen.headers["set-cookie"])]).toEqual(["en", expect.stringContaining("cuilian_lang=en")]);
    expect((await ask("/", { headers: { Cookie: "cuilian_lang=en" } })).body).toBe("en");
    expect((await ask("/", { headers: { "Accept-Language": "fr" } })).body).toBe("zh-TW");
  });
});

describe("what is no request of ours", () => {
  test.each([
    ["/", { method: "POST" }, 403],
    ["/", { method: "POST", headers: { Origin: "https://evil.example" } }, 403],
    ["/", { method: "OPTIONS" }, 405],
    ["/", { headers: { Host: "a b" } }, 400],
    ["/", { headers: { Host: "evil.example/x" } }, 400],
    ["/%E0%A4%A", {}, 400],
    ["/%00", {}, 400],
    ["/x?_data=root", {}, 400],
    ["/assets/none.js", {}, 404],
    ["/assets/../server/index.js", {}, 404],
    ["/favicon.ico", {}, 404],
  ])("%s %j → %i with a short page", async (path, options, status) => {
    handle = async () => html("the application", { status: path.includes("..") ? 404 : 200 });
    const answer = await ask(path, options as { method?: string; headers?: Record<string, string> });
    expect(answer.status).toBe(status);
    expect(answer.body).not.toContain("import");
  });

  test("a post from our own page passes, with its body", async () => {
    handle = async (request) => html(`${request.headers.get("host")} ${await request.text()}`);
    const answer = await ask("/x", {
      method: "POST",
      headers: { Origin: `http://127.0.0.1:${port}`, "Content-Type": "text/plain", "X-Forwarded-Host": "evil.example" },
      body: "typed",
    });
    expect(answer.body).toBe(`127.0.0.1:${port} typed`);
  });

  test("an address that looks like another host is still ours", async () => {
    handle = async (request) => html(new URL(request.url).host);
    expect((await ask("//evil.example/x")).body).toBe(`127.0.0.1:${port}`);
  });
});

test("a fault of ours is a short page with the request id, and one line in the log", async () => {
  handle = async () => Promise.reject(new Error("broken"));
  lines.length = 0;
  const answer = await ask("/", { headers: { "Accept-Language": "en" } });
  expect(answer.status).toBe(500);
  expect(answer.body).toContain(String(answer.headers["x-request-id"]));
  expect(answer.body).not.toContain("broken");
  await vi.waitFor(() => expect(lines).toHaveLength(2));
});

test("HEAD answers without a body", async () => {
  handle = async () => html("page");
  expect(await ask("/", { method: "HEAD" })).toMatchObject({ status: 200, body: "" });
});

test("health says whether we live, serve, or are leaving", async () => {
  expect((await ask("/health/live")).status).toBe(200);
  expect(JSON.parse((await ask("/health/ready")).body)).toEqual({ status: "ready", database: "ok", loading: false, degraded: [] });
  databaseDown = true;
  expect(await ask("/health/ready")).toMatchObject({ status: 503, body: expect.stringContaining('"down"') });
  databaseDown = false;
  draining = true;
  expect(await ask("/health/ready")).toMatchObject({ status: 503, body: expect.stringContaining("draining") });
  expect((await ask("/health/live")).status).toBe(200);
});
