import { AsyncLocalStorage } from "node:async_hooks";
import type { Db } from "@db/client.server";
import type { LanguageScope } from "~/i18n/scope.server";
import type { Actor } from "~/lib/ctx";

/** What the server knows about one request; Remix hands it to every loader and action. */
export interface RequestContext extends LanguageScope {
  requestId: string;
  nonce: string;
  /** The peer's address, or the one a trusted proxy vouches for. */
  ip: string;
  /** Asked for by the page's own script (`.data`), not by the browser as a document. */
  fromScript: boolean;
  /** The reader chose the language by link or cookie, so the profile does not override it. */
  languageChosen: boolean;
  db: Db;
  /** Who stands behind this request's session cookie. */
  findActor: (request: Request) => Promise<Actor>;
  /** Resolved once, shared by all loaders of the request. */
  actor?: Promise<Actor>;
  /** Route pattern for the log; never the address itself, which may carry search words. */
  route?: string;
  actorId?: string;
  /** Seconds until a refused attempt may be repeated. A page's own headers never reach the document, so the server sets it. */
  retryAfter?: number;
  /** The body was not read to its end, so nothing more can be asked over this connection. */
  endConnection?: boolean;
}

const current = new AsyncLocalStorage<RequestContext>();

export const withRequest = <T>(context: RequestContext, run: () => T): T => current.run(context, run);
/** Key for rate limits. */
export const clientIp = (): string => current.getStore()?.ip ?? "unknown";
