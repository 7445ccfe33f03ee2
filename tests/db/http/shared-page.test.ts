import { type Database, openDatabase } from "@db/client.server";
import { transaction } from "@db/transaction.server";
import { contextOn } from "@tests/support/database";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RequestContext } from "~/http/request-context.server";
import { sharedPage } from "~/http/shared-page.server";
import { visitor } from "~/lib/ctx";
import { newId } from "~/lib/ids";
import { showProgress } from "~/lib/progress.server";

let database: Database;
const happens = () =>
  transaction(contextOn(database.db), async (tx) =>
    tx.record({ type: "test.happened", version: 1, subject: { kind: "test", id: newId() }, about: [], audience: "public", body: { n: 1 } }),
  );
beforeAll(async () => {
  database = await openDatabase({ dataDir: "memory://" });
});
afterAll(() => database.close());

let made = 0;
let nonces = 0;
interface Asked {
  path?: string;
  pattern?: string;
  cookie?: string;
  method?: string;
  locale?: "zh-TW" | "en";
  signal?: AbortSignal;
  answer?: (nonce: string) => Response;
}
/** Asks for a page as the server does; each page made carries its number and its nonce. */
async function ask({ path = "/", pattern = path, cookie, method = "GET", locale = "zh-TW", signal, answer }: Asked = {}) {
  const nonce = `nonce-${++nonces}`;
  const context: RequestContext = {
    requestId: newId(),
    nonce,
    ip: "127.0.0.1",
    fromScript: false,
    locale,
    languageChosen: false,
    db: database.db,
    findActor: async () => visitor,
    route: pattern,
  };
  const request = new Request(`http://localhost${path}`, { method, headers: cookie ? { Cookie: cookie } : {}, ...(signal ? { signal } : {}) });
  const given = await sharedPage(request, context, async () => {
    made += 1;
    return answer?.(nonce) ?? new Response(`page ${made} <script nonce="${nonce}">`, { headers: { "Content-Type": "text/html" } });
  });
  return { status: given.status, body: await given.text(), nonce };
}
const number = (body: string) => Number(/page (\d+)/.exec(body)?.[1]);

describe("a page shared by visitors", () => {
  it("is made once until something happens, and carries each reader's own nonce", async () => {
    await happens();
    const [first, second] = [await ask(), await ask({ cookie: "cuilian_lang=zh-TW" })];
    expect(number(second.body)).toBe(number(first.body));
    expect([first, second].map(({ body, nonce }) => body.includes(`nonce="${nonce}"`))).toEqual([true, true]);
    expect(second.body).not.toContain(`"${first.nonce}"`);
    await happens();
    expect(number((await ask()).body)).toBe(number(first.body) + 1);
  });

  it("is neither given to nor taken from anybody who brings a cookie of his own", async () => {
    await happens();
    const signedIn = { cookie: "cuilian_lang=zh-TW; cuilian_session=abc", answer: () => new Response("private 甲") };
    expect((await ask(signedIn)).body).toBe("private 甲");
    const public_ = await ask();
    expect(public_.body).toMatch(/^page/);
    expect((await ask(signedIn)).body).toBe("private 甲");
    expect((await ask({ cookie: "cuilian_flash=abc", answer: () => new Response("message") })).body).toBe("message");
    expect((await ask()).body.replace(/nonce-\d+/, "")).toBe(public_.body.replace(/nonce-\d+/, ""));
  });

  it.each<[string, Asked]>([
    ["another language", { locale: "en" }],
    ["another query", { path: "/?q=a", pattern: "/" }],
    ["the data of the page", { path: "/_root.data", pattern: "/" }],
    ["a route that is not listed", { pattern: "/sign-in" }],
    ["a language asked for by link", { path: "/?lang=en", pattern: "/" }],
    ["a form", { method: "POST" }],
  ])("is not the answer to %s", async (_, asked) => {
    const page = await ask();
    expect(number((await ask(asked)).body)).toBeGreaterThan(number(page.body));
  });

  it.each<[string, () => Response]>([
    ["that is missing", () => new Response("missing", { status: 404 })],
    ["that leads elsewhere", () => new Response(null, { status: 302, headers: { Location: "/x" } })],
    ["that sets a cookie", () => new Response("mine", { headers: { "Set-Cookie": "a=b" } })],
  ])("is never one %s", async (_, answer) => {
    await happens();
    const before = made;
    await Promise.all([ask({ answer }), ask({ answer })]);
    expect(made).toBe(before + 2);
    const next = await ask();
    expect(next.body).toMatch(/^page/);
    expect(number((await ask()).body), "the next page is handed on again").toBe(number(next.body));
  });

  it("does not suffer from a reader who left or met an error", async () => {
    await happens();
    const left = new AbortController();
    const cut = ask({
      signal: left.signal,
      answer: () => {
        left.abort();
        return new Response("half a pa");
      },
    });
    const beside = ask();
    await cut;
    expect((await beside).body).toMatch(/^page/);
    const after = await ask();
    expect(number((await ask()).body), "the next whole page is handed on again").toBe(number(after.body));
    const fails = () => {
      throw new Error("away");
    };
    await happens();
    const [failed, other] = await Promise.allSettled([ask({ answer: fails }), ask()]);
    expect(failed.status).toBe("rejected");
    expect(other.status).toBe("fulfilled");
  });

  it("is made for each reader while the demonstration is being told: the banner counts", async () => {
    showProgress({ done: 1, total: 2 });
    const first = await ask();
    expect(number((await ask()).body)).toBe(number(first.body) + 1);
    showProgress(null);
  });
});
