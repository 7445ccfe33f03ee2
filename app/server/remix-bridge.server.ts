import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as WebStream } from "node:stream/web";
import { createReadableStreamFromReadable } from "@remix-run/node";
import type { Request as ExpressRequest, Response as ExpressResponse } from "express";
import { env } from "~/http/env.server";

/** The site's address as this request knows it: configured, or the Host header on a machine of one's own. */
export function originOf(request: ExpressRequest): string {
  const { publicUrl } = env();
  return publicUrl ?? `${request.protocol}://${request.get("host") ?? "localhost"}`;
}

/** An Express request as a web Request. Throws TypeError when its address cannot be one. */
export function webRequest(request: ExpressRequest, response: ExpressResponse): { request: Request; end: () => void } {
  const origin = originOf(request);
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (name.startsWith("x-forwarded-") || name.startsWith(":")) continue;
    for (const one of Array.isArray(value) ? value : [value ?? ""]) headers.append(name, one);
  }
  // Behind a proxy the Host header may be an inner name, and Remix compares it with Origin.
  headers.set("Host", new URL(origin).host);
  const controller = new AbortController();
  const hasBody = request.method !== "GET" && request.method !== "HEAD";
  response.on("close", () => {
    if (!response.writableFinished) controller.abort();
  });
  const init: RequestInit & { duplex?: "half" } = { method: request.method, headers, signal: controller.signal };
  if (hasBody) {
    init.body = createReadableStreamFromReadable(request);
    init.duplex = "half";
  }
  // `new URL(path, base)` would read `//host/x` as another host.
  const address = new URL(`${origin}${request.originalUrl.startsWith("/") ? "" : "/"}${request.originalUrl}`);
  // Aborting after the answer clears the timers that Remix starts for each request.
  return { request: new Request(address, init), end: () => controller.abort() };
}

/** Pages and data are small and go out whole; files are piped, waiting for slow readers. */
export async function sendWebResponse(answer: Response, response: ExpressResponse): Promise<void> {
  response.status(answer.status);
  for (const [name, value] of answer.headers) response.append(name, value);
  if (!answer.body || response.req.method === "HEAD") {
    response.end();
    return;
  }
  if (/^text\/(html|x-script)|^application\/json/.test(answer.headers.get("Content-Type") ?? "")) {
    response.end(Buffer.from(await answer.arrayBuffer()));
    return;
  }
  await pipeline(Readable.fromWeb(answer.body as WebStream<Uint8Array>), response);
}

/** The reader went away before the answer was complete: nobody's fault. */
export const isEarlyClose = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "ERR_STREAM_PREMATURE_CLOSE";
