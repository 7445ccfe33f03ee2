import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it, vi } from "vitest";
import { embed, vectorBytes, vectorOf } from "./embeddings.server";

const texts = Array.from({ length: 11 }, (_, i) => `${i % 2 ? "瑕疵檢測 defect detection" : "需求預測 demand forecasting"} ${"abcdefghijk"[i]}${i}x`);
const closers: (() => void)[] = [];

/** An endpoint on this machine that answers as told. */
async function endpoint(answer: (asked: { model: string; input: string[] }, response: ServerResponse, request: IncomingMessage) => void) {
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (part) => {
      body += part;
    });
    request.on("end", () => answer(JSON.parse(body), response, request));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/embeddings`, model: "m", key: "secret" };
}
const vectors = (input: string[]) => input.map((text, index) => ({ index, embedding: [text.length % 3, 1, text.charCodeAt(0) % 5] }));
afterEach(() => {
  for (const close of closers.splice(0)) close();
  vi.restoreAllMocks();
});

describe("without an endpoint", () => {
  it("opens no socket and says so", async () => {
    const fetched = vi.spyOn(globalThis, "fetch");
    expect(await embed(null, texts)).toBe("off");
    expect(fetched).not.toHaveBeenCalled();
  });
});

describe("with an endpoint", () => {
  it("asks once for all texts with model and key; vectors come in the order of the texts and have length 1", async () => {
    const asked: string[] = [];
    const at = await endpoint(({ model, input }, response, request) => {
      asked.push(`${model} ${request.headers.authorization} ${input.length}`);
      response.end(JSON.stringify({ data: vectors(input).reverse() }));
    });
    const found = await embed(at, texts);
    expect(asked).toEqual(["m Bearer secret 11"]);
    if (typeof found === "string") throw new Error(found);
    vectors(texts).forEach(({ embedding }, i) => {
      const length = Math.hypot(...embedding);
      expect([...(found[i] ?? [])]).toEqual(embedding.map((one) => expect.closeTo(one / length, 6)));
    });
  });
  it.each([
    ["refused", (_: unknown, response: ServerResponse) => void response.writeHead(500).end("{}")],
    ["bad_answer", (_: unknown, response: ServerResponse) => void response.end("not json")],
    ["bad_answer", (_: unknown, response: ServerResponse) => void response.end(JSON.stringify({ data: [] }))],
    [
      "bad_answer",
      (asked: { input: string[] }, response: ServerResponse) =>
        void response.end(JSON.stringify({ data: asked.input.map((_, index) => ({ index, embedding: index ? [1, 2] : [1] })) })),
    ],
    [
      "bad_answer",
      (asked: { input: string[] }, response: ServerResponse) =>
        void response.end(JSON.stringify({ data: asked.input.map((_, index) => ({ index, embedding: [0, 0] })) })),
    ],
    ["timeout", () => undefined],
  ] as const)("names the reason when there are no vectors: %s", async (reason, answer) => {
    expect(await embed(await endpoint(answer), texts, reason === "timeout" ? 200 : undefined)).toBe(reason);
  });
  it("says when nobody is there", async () => {
    expect(await embed({ url: "http://127.0.0.1:9/v1/embeddings", model: "m", key: null }, ["a"])).toBe("unreachable");
  });
});

it("stores a vector as bytes and gives the same back", () => {
  const vector = Float32Array.of(0.25, -1, 3.5);
  expect(vectorBytes(vector)).toHaveLength(12);
  expect(vectorOf(vectorBytes(vector))).toEqual(vector);
});
