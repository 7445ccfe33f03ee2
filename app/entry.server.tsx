import { Writable } from "node:stream";
import type { ActionFunctionArgs, AppLoadContext, EntryContext, LoaderFunctionArgs } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToPipeableStream, renderToString } from "react-dom/server";
import { loggable } from "./http/faults.server";
import { NonceContext } from "./http/nonce";
import { log } from "./server/log.server";
import { ServerLabels } from "./ui/form-state";

export { branded } from "./http/page.server";
export { main } from "./server/main.server";

export const streamTimeout = 10_000;
const renderTimeout = streamTimeout + 1_000;

/** React 18 hands on a view it could not fill whole, when a character of several bytes does not fit: the rest are NULs (facebook/react#24985). */
function withoutPadding(chunk: Buffer): Buffer {
  let end = chunk.length;
  while (end > 0 && chunk[end - 1] === 0) end--;
  return chunk.subarray(0, end);
}

/** Pages wait for all their data, so one string is made and sent at once: cheaper than a stream, and no half page on an error. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entry: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    let failed = false;
    const chunks: Buffer[] = [];
    const body = new Writable({
      write(chunk: Buffer, _encoding, done) {
        chunks.push(withoutPadding(chunk));
        done();
      },
    });
    const labels = new Map<string, string>();
    const pageOf = (given: EntryContext) => (
      <NonceContext.Provider value={context.nonce}>
        <ServerLabels.Provider value={labels}>
          <RemixServer context={given} url={request.url} nonce={context.nonce} />
        </ServerLabels.Provider>
      </NonceContext.Provider>
    );
    // A refused form sent without script: the summary above the fields names them, so they are looked through once before.
    if (status >= 400 && entry.staticHandlerContext.actionData) renderToString(pageOf({ ...entry, serverHandoffStream: undefined, renderMeta: {} }));
    const page = pageOf(entry);
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce: context.nonce,
      onAllReady() {
        headers.set("Content-Type", "text/html; charset=utf-8");
        pipe(body);
      },
      onShellError: reject,
      onError(error) {
        if (request.signal.aborted) return;
        failed = true;
        log().error({ requestId: context.requestId, ...loggable(error) }, "render");
      },
    });
    const giveUp = setTimeout(abort, renderTimeout);
    body.on("finish", () => resolve(new Response(Buffer.concat(chunks), { status: failed ? 500 : status, headers })));
    body.on("close", () => clearTimeout(giveUp));
    body.on("error", reject);
  });
}

/** Remix reports here what no builder has answered. Refusals and addresses nobody knows are not worth a line. */
export function handleError(error: unknown, { request, context }: LoaderFunctionArgs | ActionFunctionArgs): void {
  if (request.signal.aborted || isRouteErrorResponse(error) || error instanceof Response) return;
  log().error({ requestId: context.requestId, ...loggable(error) }, "bug");
}
