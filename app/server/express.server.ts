import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { constants } from "node:zlib";
import type { Db } from "@db/client.server";
import type { AppLoadContext } from "@remix-run/node";
import compression from "compression";
import express, { type ErrorRequestHandler, type Express, type NextFunction, type Request, type RequestHandler, type Response } from "express";
import { env } from "~/http/env.server";
import { loggable } from "~/http/faults.server";
import { chooseLanguage } from "~/http/locale.server";
import { changesState, fromOwnSite } from "~/http/origin.server";
import { type RequestContext, withRequest } from "~/http/request-context.server";
import { sharedPage } from "~/http/shared-page.server";
import { shortPage } from "~/http/short-page.server";
import { say } from "~/i18n/lookup.server";
import { withLanguage } from "~/i18n/scope.server";
import type { Actor } from "~/lib/ctx";
import type { MessageKey } from "~/lib/message-key";
import type { Dispatcher } from "./dispatcher.server";
import { healthRoutes } from "./health.server";
import { log } from "./log.server";
import { isEarlyClose, sendWebResponse, webRequest } from "./remix-bridge.server";
import { nonceOf, securityHeaders } from "./security.server";

export interface Site {
  db: Db;
  /** The handler of the current build; in development a fresh one after each edit. */
  dispatcher: () => Promise<Dispatcher>;
  findActor: (request: globalThis.Request) => Promise<Actor>;
  isDraining: () => boolean;
  isLoading: () => boolean;
  /** Vite's middleware, in development. */
  development?: RequestHandler;
}

/** Files outside /assets that browsers ask for by name. */
const namedFiles = ["/favicon.svg", "/favicon.ico", "/mark.svg", "/og.png", "/site.webmanifest", "/apple-touch-icon.png"];

export function createSite(site: Site): Express {
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", env().trustedProxyHops);
  app.set("etag", false);
  app.set("query parser", "simple");
  app.use(nameRequest, logRequest, securityHeaders);
  app.use(healthRoutes(site.db, site.isDraining, site.isLoading));
  app.use(pack);
  serveFiles(app, site.development);
  app.use(refuseStrange);
  app.use(pages(site));
  app.use(lastResort);
  return app;
}

const packed = (quality: number): RequestHandler =>
  compression({ level: quality, brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: quality } } } as compression.CompressionOptions);
const packedFast = packed(1);
const packedWell = packed(5);
/** Pages are made anew for each reader and packed fast; scripts and styles are fetched once and packed well. */
const pack: RequestHandler = (request, response, next) => (request.path.startsWith("/assets/") ? packedWell : packedFast)(request, response, next);

const nameRequest: RequestHandler = (_request, response, next) => {
  const requestId = randomUUID();
  response.locals.requestId = requestId;
  response.set("X-Request-Id", requestId);
  next();
};

/** One line per answer. The address is given as its route's pattern: what people search for is theirs. */
const logRequest: RequestHandler = (request, response, next) => {
  const started = process.hrtime.bigint();
  response.on("close", () => {
    const context = response.locals.context as RequestContext | undefined;
    const line = {
      requestId: response.locals.requestId,
      method: request.method,
      route: context?.route ?? response.locals.route ?? "(none)",
      status: response.writableFinished ? response.statusCode : 499,
      ms: Math.round(Number(process.hrtime.bigint() - started) / 1e5) / 10,
      ...(context?.actorId ? { actor: context.actorId } : {}),
    };
    if (line.route === "file" || line.route === "health") log().debug(line, "request");
    else log().info(line, "request");
  });
  if (request.path.startsWith("/health/")) response.locals.route = "health";
  next();
};

function serveFiles(app: Express, development: RequestHandler | undefined): void {
  const folder = join(process.cwd(), development ? "public" : "build/client");
  if (development) app.use(development);
  const asFile: RequestHandler = (_request, response, next) => {
    response.locals.route = "file";
    next();
  };
  const missing: RequestHandler = (request, response) => sayShort(request, response, 404, "errors_not_found");
  app.use("/assets", asFile, express.static(join(folder, "assets"), { immutable: true, maxAge: "1y", index: false, redirect: false }), missing);
  app.get(namedFiles, asFile, express.static(folder, { maxAge: "1h", index: false, redirect: false }), missing);
}

/** What Remix would answer with a 500: an unusable Host, data requests of an older protocol, posts from elsewhere. */
const refuseStrange: RequestHandler = (request, response, next) => {
  const host = request.get("host") ?? "";
  if (!env().publicUrl && !/^(\[[0-9a-f:]+\]|[\w.-]+)(:\d{1,5})?$/i.test(host)) return sayShort(request, response, 400, "errors_unreadable_form");
  if (!isDecodable(request.path)) return sayShort(request, response, 400, "errors_not_found");
  if (request.query._data !== undefined) return sayShort(request, response, 400, "errors_unreadable_form");
  if (["TRACE", "CONNECT", "OPTIONS"].includes(request.method)) return sayShort(request, response, 405, "errors_method");
  if (changesState(request.method) && !isOwn(request)) return sayShort(request, response, 403, "errors_foreign_origin");
  return next();
};

const isDecodable = (path: string): boolean => {
  try {
    return !decodeURIComponent(path).includes("\0");
  } catch {
    return false;
  }
};

function isOwn(request: Request): boolean {
  const headers = new Headers();
  for (const name of ["Origin", "Sec-Fetch-Site"]) {
    const value = request.get(name);
    if (value !== undefined) headers.set(name, value);
  }
  return fromOwnSite(headers, env().publicUrl ?? `${request.protocol}://${request.get("host")}`);
}

function pages(site: Site): RequestHandler {
  return async (request: Request, response: Response, next: NextFunction) => {
    let end: (() => void) | undefined;
    try {
      const dispatcher = await site.dispatcher();
      const web = webRequest(request, response);
      end = web.end;
      const language = chooseLanguage(web.request);
      const { pathname } = new URL(web.request.url);
      const context: AppLoadContext = {
        requestId: String(response.locals.requestId),
        nonce: nonceOf(response),
        ip: request.ip ?? "unknown",
        fromScript: pathname.endsWith(".data"),
        locale: language.locale,
        languageChosen: language.chosen,
        db: site.db,
        findActor: site.findActor,
        route: dispatcher.patternOf(pathname),
      };
      response.locals.context = context;
      const answer = await withRequest(context, () =>
        withLanguage(context, () => sharedPage(web.request, context, () => dispatcher.handle(web.request, context))),
      );
      finishHeaders(response, answer, context, language.cookie);
      await sendWebResponse(answer, response);
    } catch (error) {
      if (!isEarlyClose(error)) next(error);
    } finally {
      end?.();
    }
  };
}

/** Pages depend on the reader's language and session; those of a signed-in reader are nobody else's. */
function finishHeaders(response: Response, answer: globalThis.Response, context: RequestContext, languageCookie: string | undefined): void {
  response.vary("Cookie");
  response.vary("Accept-Language");
  if (context.retryAfter !== undefined) response.set("Retry-After", String(context.retryAfter));
  if (context.endConnection) response.set("Connection", "close");
  if (languageCookie) response.append("Set-Cookie", languageCookie);
  if (!answer.headers.has("Cache-Control"))
    response.set("Cache-Control", context.actorId || answer.headers.has("Set-Cookie") ? "no-store" : "private, no-cache");
}

function sayShort(request: Request, response: Response, status: number, key: MessageKey): void {
  const headers = new Headers({ "Accept-Language": request.get("accept-language") ?? "", Cookie: request.get("cookie") ?? "" });
  const { locale } = chooseLanguage(new globalThis.Request("http://localhost/", { headers }));
  response.status(status).set("Content-Type", "text/html; charset=utf-8").set("Cache-Control", "no-store");
  response.send(shortPage({ status, message: say(key, {}, locale), requestId: String(response.locals.requestId), locale }));
}

const lastResort: ErrorRequestHandler = (error, request, response, next) => {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const status = typeof error?.status === "number" && error.status >= 400 && error.status < 500 ? error.status : isBadAddress(error) ? 400 : 500;
  if (status === 500) log().error({ requestId: response.locals.requestId, ...loggable(error) }, "bug");
  void next;
  sayShort(request, response, status, status === 500 ? "errors_unexpected" : "errors_not_found");
};
const isBadAddress = (error: unknown) => error instanceof TypeError && /invalid url/i.test(error.message);
