import type { AppLoadContext } from "@remix-run/node";
import { visit } from "@tests/support/visit";
import { describe, expect, test, vi } from "vitest";
import { z } from "zod";
import type { Person } from "~/lib/ctx";
import { AppError, forbidden, invalidField, notFound, stale } from "~/lib/errors";
import { text, uuid } from "~/lib/text";
import { log } from "~/server/log.server";
import { anyone, hasRole, signedIn } from "./access";
import { act, api, branded, download, open, page, redirectTo, upload } from "./page.server";
import type { Refusal } from "./refusal";

const person: Person = { kind: "person", id: "p-1", name: "林", locale: "en", roles: ["mentor"], organisations: [], teams: [] };
const id = "0190a8c0-0000-7000-8000-000000000001";
const json = async (response: Response | undefined) => ({ status: response?.status, body: await response?.json() });
/** `data()` keeps value and status side by side. */
const refusal = (value: unknown) => {
  const { data, init } = value as { data: Refusal; init: { status: number } };
  return { status: init.status, ...data };
};

describe("loaders", () => {
  test("a public one answers everybody with plain data", async () => {
    const loader = open({ query: z.object({ q: text({ max: 5 }).optional(), page: z.coerce.number().int().catch(1) }) }, async ({ ctx, query }) => ({
      who: ctx.actor.kind,
      query,
    }));
    expect((await visit(loader, "/?q=AI&page=x&lang=en")).value).toEqual({ who: "visitor", query: { q: "AI", page: 1 } });
    expect((await visit(loader, "/?q=far+too+long&page=2")).value).toEqual({ who: "visitor", query: { page: 2 } });
  });

  test("a visitor is sent to sign in and back to where he was going, a wrong role is 403", async () => {
    const loader = page({ access: hasRole("staff") }, async () => ({}));
    const { thrown } = await visit(loader, "/desk?tab=a");
    expect([thrown?.status, thrown?.headers.get("Location")]).toEqual([302, "/sign-in?to=%2Fdesk%3Ftab%3Da"]);
    expect(await json((await visit(loader, "/desk", { actor: person, locale: "en" })).thrown)).toEqual({
      status: 403,
      body: { code: "forbidden", message: "You are not allowed to do this.", requestId: "r-1" },
    });
  });

  test("a malformed id is an address that does not exist, for the signed-out too", async () => {
    const loader = page({ access: signedIn, params: z.object({ id: uuid }) }, async ({ params }) => params.id);
    expect((await visit(loader, "/x", { params: { id: "7" } })).thrown?.status).toBe(404);
    expect((await visit(loader, "/x", { actor: person, params: { id: id.toUpperCase() } })).value).toBe(id);
  });

  test.each([
    [notFound(), 404],
    [forbidden(), 403],
    [stale(), 409],
    [new AppError("unavailable", { reason: "errors_unavailable" }), 503],
    [Object.assign(new Error("x"), { cause: Object.assign(new Error("gone"), { code: "ECONNREFUSED" }) }), 503],
  ])("%s ends the page with %i", async (error, status) => {
    vi.spyOn(log(), "error").mockImplementation(() => undefined);
    const loader = open({}, async () => Promise.reject(error));
    expect((await visit(loader, "/")).thrown?.status).toBe(status);
    vi.restoreAllMocks();
  });

  test("a bug is logged with the request id, without typed values, and shown without details", async () => {
    const lines: unknown[] = [];
    vi.spyOn(log(), "error").mockImplementation((line: unknown) => void lines.push(line));
    const cause = Object.assign(new Error('invalid input syntax for type uuid: "geheim"'), {
      code: "22P02",
      severity: "ERROR",
      routine: "string_to_uuid",
    });
    const wrapped = Object.assign(new Error("Failed query: select … params: geheim", { cause }), { query: "select", params: ["geheim"] });
    const { status, body } = await json(
      (
        await visit(
          open({}, async () => Promise.reject(wrapped)),
          "/",
        )
      ).thrown,
    );
    vi.restoreAllMocks();
    expect(status).toBe(500);
    expect(body).toMatchObject({ code: "unexpected", requestId: "r-1" });
    expect(JSON.stringify(lines)).toContain("22P02");
    expect(JSON.stringify([lines, body])).not.toContain("geheim");
  });

  test("headers and cookies of an answer are kept", async () => {
    const loader = open({}, async ({ headers }) => {
      headers.append("Set-Cookie", "a=1");
      return { ok: 1 };
    });
    expect((await visit(loader, "/")).value).toMatchObject({ data: { ok: 1 }, init: { headers: new Headers({ "Set-Cookie": "a=1" }) } });
  });
});

describe("actions", () => {
  const form = z.object({ title: text({ max: 5 }), password: z.string().optional(), tags: z.array(z.string()) });
  const action = act({ access: signedIn, form }, async ({ form: { title, tags } }) => {
    if (title === "taken") throw invalidField("title", "errors_sent_twice");
    if (title === "stale") throw stale();
    if (title === "race") throw Object.assign(new Error("duplicate key"), { code: "23505" });
    return title === "data" ? { made: tags } : redirectTo(`/made/${title}`, { key: "errors_sent_twice", tone: "note" });
  });
  const by = { actor: person };

  test("what fits is worked on, and the reader is sent on with a message", async () => {
    const { thrown } = await visit(action, "/x", { ...by, form: { title: "題目", tags: ["a", "b"] } });
    expect([thrown?.status, thrown?.headers.get("Location")]).toEqual([303, "/made/%E9%A1%8C%E7%9B%AE"]);
    expect(thrown?.headers.get("Set-Cookie")).toContain("cuilian_flash=");
    expect((await visit(action, "/x", { ...by, form: { title: "data", tags: "a" } })).value).toEqual({ made: ["a"] });
  });

  test("faults come back on their fields, in the reader's language, with what was typed but no password", async () => {
    const { value } = await visit(action, "/x", { ...by, form: { title: "六個字太長了", password: "geheim", tags: "a", _key: "k" } });
    expect(refusal(value)).toEqual({
      status: 422,
      ok: false,
      code: "invalid",
      message: "有內容需要修正，請看標示的欄位。",
      fields: { title: ["最多 5 個字，目前 6 個字，請縮短。"] },
      values: { title: "六個字太長了", tags: "a" },
      requestId: "r-1",
    });
    expect(refusal((await visit(action, "/x", { ...by, locale: "en", form: { tags: "a" } })).value).fields).toEqual({
      title: ["Fill in this field."],
    });
  });

  test.each([
    ["taken", 422, { title: ["這份資料已經送出過了。"] }],
    ["stale", 409, {}],
    ["race", 409, {}],
  ])("a verb's refusal (%s) keeps the form", async (title, status, fields) => {
    vi.spyOn(log(), "warn").mockImplementation(() => undefined);
    expect(refusal((await visit(action, "/x", { ...by, form: { title } })).value)).toMatchObject({ status, fields, values: { title } });
    vi.restoreAllMocks();
  });

  test.each<Record<string, string>>([
    { Origin: "https://evil.example" },
    { Origin: "null" },
    { Origin: "http://localhost:3000", "Sec-Fetch-Site": "cross-site" },
  ])("a post from elsewhere (%j) does nothing", async (headers) => {
    const work = vi.fn();
    const guarded = act({ access: anyone, form: z.object({}) }, work);
    expect((await visit(guarded, "/x", { form: {}, headers })).thrown?.status).toBe(403);
    expect(work).not.toHaveBeenCalled();
  });

  test("a lost session keeps the text when a script sent it, and goes to sign in otherwise", async () => {
    expect((await visit(action, "/x?a=1", { form: { title: "a" } })).thrown?.headers.get("Location")).toBe("/sign-in?to=%2Fx");
    expect(refusal((await visit(action, "/x", { form: { title: "a" }, fromScript: true })).value)).toMatchObject({
      status: 401,
      code: "unauthenticated",
    });
  });

  test("bodies that are too large or broken are refused, never a fault of ours", async () => {
    const large = await visit(action, "/x", { ...by, form: { title: "a".repeat(1_000_001) } });
    expect(refusal(large.value)).toMatchObject({ status: 413, code: "limit" });
    const type = (value: string) => ({ ...by, headers: { "Content-Type": value } });
    const broken = [
      await visit(action, "/x", { ...type("multipart/form-data; boundary=x"), body: "--x\r\nnonsense" }),
      await visit(action, "/x", { ...type("multipart/form-data"), body: "x" }),
      await visit(action, "/x", { ...type("application/json"), body: "{}" }),
    ];
    expect(broken.map(({ value }) => refusal(value).status)).toEqual([400, 400, 400]);
  });

  test.each([{ "__proto__.x": "1" }, { "tags[99999999]": "1" }, { "a[b][c": "1" }, { "[]": "1" }, { "title.x": "1" }, { title: ["a", "b"] }])(
    "field names of no form of ours (%j) are refused",
    async (strange) => {
      const { value } = await visit(action, "/x", { ...by, form: strange as unknown as Record<string, string> });
      expect([400, 422]).toContain(refusal(value).status);
    },
  );

  test("only POST", async () => {
    expect((await visit(action, "/x", { ...by, method: "DELETE" })).thrown?.status).toBe(405);
  });

  test("redirects stay on this site", () => {
    expect([redirectTo("//evil.example").url, redirectTo("https://evil.example").url, redirectTo("/a?b=c").url]).toEqual(["/", "/", "/a?b=c"]);
  });
});

describe("buttons without a page of their own", () => {
  const action = act(
    {
      access: signedIn,
      params: z.object({ id: uuid }),
      form: z.object({ how: z.enum(["a", "b"]) }),
      back: ({ id: challenge }) => `/challenges/${challenge}`,
    },
    async ({ form }) => {
      if (form.how === "b") throw new AppError("wrong_state", { reason: "errors_wrong_state" });
      return redirectTo("/done");
    },
  );
  const post = (how: string, over: object = {}) => visit(action, "/x", { actor: person, params: { id }, form: { how }, ...over });

  test("go back with the reason, and say who may not with a page", async () => {
    expect((await post("a")).thrown?.headers.get("Location")).toBe("/done");
    for (const how of ["b", "c"]) {
      const { thrown } = await post(how);
      expect([thrown?.status, thrown?.headers.get("Location")]).toEqual([303, `/challenges/${id}`]);
    }
    const lost = await post("a", { params: { id: "x" } });
    expect([lost.thrown?.status, lost.thrown?.headers.get("Content-Type")]).toEqual([404, "text/html; charset=utf-8"]);
    expect((await post("a", { params: { id: "x" }, fromScript: true })).thrown?.headers.get("Content-Type")).toContain("json");
    expect((await post("a", { actor: undefined })).thrown?.headers.get("Location")).toContain("/sign-in");
  });
});

describe("files and data", () => {
  const counts = async () => undefined;
  test("a download names its file in any script", async () => {
    const loader = download({ access: anyone }, async () => ({ body: "a,b", name: "題目 (1).csv", type: "text/csv; charset=utf-8" }));
    const { value } = await visit(loader, "/x.csv");
    expect(value?.headers.get("Content-Disposition")).toBe("attachment; filename=\"_1_.csv\"; filename*=UTF-8''%E9%A1%8C%E7%9B%AE%20%281%29.csv");
    expect(await value?.text()).toBe("a,b");
  });

  test("an upload is streamed, and refused when too large, too many or broken", async () => {
    const seen: unknown[] = [];
    const action = upload({ access: anyone, limits: { bytes: 100, files: 1 }, counts }, async ({ receive }) => {
      const { fields, files } = await receive(async (file) => ({ name: file.name, size: (await file.bytes()).length }));
      seen.push(fields, files);
      return { received: files.length };
    });
    const send = (...files: File[]) => {
      const form = new FormData();
      form.set("note", "附註");
      for (const file of files) form.append("file", file);
      return visit(action, "/x", { form });
    };
    expect((await send(new File(["abc"], "名冊.csv"))).value).toEqual({ received: 1 });
    expect(seen).toEqual([{ note: "附註" }, [{ name: "名冊.csv", size: 3 }]]);
    expect((await send(new File([], ""))).value).toEqual({ received: 0 });
    expect(refusal((await send(new File(["a".repeat(101)], "a.csv"))).value)).toMatchObject({
      status: 422,
      code: "invalid",
      fields: { file: [expect.stringContaining("檔案太大")] },
      values: { note: "附註" },
    });
    expect(refusal((await send(new File(["a"], "a"), new File(["b"], "b"))).value).status).toBe(422);
    expect(
      refusal((await visit(action, "/x", { body: "--x\r\n", headers: { "Content-Type": "multipart/form-data; boundary=x" } })).value).status,
    ).toBe(400);
  });

  test("an upload that is refused is read to its end, so that the browser sees the answer", async () => {
    const action = upload({ access: anyone, limits: { bytes: 100 }, counts }, async ({ receive }) => receive((file) => file.bytes()));
    const head = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\n';
    let left = 40;
    const body = new ReadableStream<Uint8Array>({
      start: (pipe) => pipe.enqueue(new TextEncoder().encode(head)),
      pull: (pipe) => {
        left -= 1;
        if (left < 0) pipe.close();
        else pipe.enqueue(new Uint8Array(100_000));
      },
    });
    const { value } = await visit(action, "/x", { body, headers: { "Content-Type": "multipart/form-data; boundary=x" } });
    expect(refusal(value).status).toBe(422);
    expect(left).toBe(-1);
  });

  test("the rest of a refused upload is awaited for a while and read up to a size; then the connection ends", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const action = upload({ access: anyone, limits: { bytes: 100 }, counts }, async ({ receive }) => receive((file) => file.bytes()));
    const head = `--x\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\n${"a".repeat(200)}`;
    const start = (pipe: ReadableStreamDefaultController<Uint8Array>) => pipe.enqueue(new TextEncoder().encode(head));
    const send = async (pull: (pipe: ReadableStreamDefaultController<Uint8Array>) => void | Promise<void>) => {
      const context: Partial<AppLoadContext> = {};
      const body = new ReadableStream<Uint8Array>({ start, pull });
      let given: unknown;
      const sent = visit(action, "/x", { body, headers: { "Content-Type": "multipart/form-data; boundary=x" }, context }).then(({ value }) => {
        given = value;
      });
      let waited = 0;
      for (; given === undefined && waited < 30; waited += 1) await vi.advanceTimersByTimeAsync(1000);
      await sent;
      return { status: refusal(given).status, ended: context.endConnection, waited };
    };
    const silent = await send(() => new Promise(() => undefined));
    expect(silent).toMatchObject({ status: 422, ended: true });
    expect(silent.waited).toBeGreaterThanOrEqual(20);
    const chunk = new Uint8Array(1_000_000);
    let pulled = 0;
    const endless = await send((pipe) => {
      pulled += 1;
      pipe.enqueue(chunk);
    });
    expect(endless).toMatchObject({ status: 422, ended: true });
    expect(pulled).toBeLessThan(80);
    vi.useRealTimers();
  });

  test("every upload is counted, also one that is refused; past the limit files are dropped and what was typed is kept", async () => {
    let left = 2;
    const taken: string[] = [];
    const count = async () => {
      left -= 1;
      if (left < 0) throw new AppError("limit", { reason: "errors_limit_seconds", params: { seconds: 30 } });
    };
    const action = upload({ access: anyone, limits: { bytes: 100 }, counts: count }, async ({ receive }) => {
      const { files } = await receive(async (file) => taken.push((await file.bytes()).toString()));
      return { received: files.length };
    });
    const send = (size: number) => {
      const form = new FormData();
      form.set("note", "附註");
      form.append("file", new File(["a".repeat(size)], "a.csv"));
      return visit(action, "/x", { form });
    };
    expect(refusal((await send(101)).value).status, "too large").toBe(422);
    expect((await send(3)).value).toEqual({ received: 1 });
    for (const size of [3, 101]) expect(refusal((await send(size)).value)).toMatchObject({ status: 429, code: "limit", values: { note: "附註" } });
    expect(taken).toHaveLength(1);
  });

  test("an API speaks JSON, in its errors too", async () => {
    const door = api({ access: signedIn, body: z.object({ n: z.number() }) }, async ({ body }) => ({ twice: body.n * 2 }));
    expect(await (await visit(door, "/api", { actor: person, body: '{"n":2}' })).value?.json()).toEqual({ twice: 4 });
    expect((await visit(door, "/api", { body: '{"n":2}' })).value?.status).toBe(401);
    expect((await visit(door, "/api", { actor: person, body: "{" })).value?.status).toBe(400);
    expect((await visit(door, "/api", { actor: person, body: "{}" })).value?.status).toBe(422);
  });
});

test("each builder brands what it makes", () => {
  const form = z.object({});
  const none = async () => ({});
  expect(
    [open({}, none), page({ access: anyone }, none), act({ access: anyone, form }, none), api({ access: anyone }, none), none].map(branded),
  ).toEqual(["open", "page", "act", "api", undefined]);
});
