import { remembered } from "~/features/events/index.server";
import { shownProgress } from "~/lib/progress.server";
import { env, now } from "./env.server";
import { languageCookieName } from "./locale.server";
import type { RequestContext } from "./request-context.server";

/** Pages that are the same for all visitors who read the same language at the same address: they hold nothing made for one reader. */
export const sharedPatterns: ReadonlySet<string> = new Set([
  "/",
  "/challenges",
  "/challenges/:challengeId",
  "/cases",
  "/cases/:listingId",
  "/statistics",
  "/statistics/:code",
  "/organisations",
  "/organisations/:organisationId",
  "/classes",
  "/materials",
  "/how-it-works",
]);

/** Only somebody who brings nothing along but the language: with any other cookie he may be known, or have a message waiting. */
function isShared(request: Request, route: string | undefined): boolean {
  if (request.method !== "GET" || !sharedPatterns.has(route ?? "") || request.url.length > 500) return false;
  // The code itself may change in development, and the banner counts while the demonstration is being told.
  if (env().mode === "development" || shownProgress() !== null || new URL(request.url).searchParams.has("lang")) return false;
  const cookies = (request.headers.get("Cookie") ?? "").split(";").map((one) => one.split("=")[0]?.trim());
  return cookies.every((name) => !name || name === languageCookieName);
}

interface Kept {
  body: string;
  nonce: string;
  headers: [string, string][];
}

/** A whole page that may be handed on; null when it answers something else, is somebody's own, or was cut short. */
async function keep(answer: Response, request: Request, nonce: string): Promise<Kept | null> {
  if (answer.status !== 200 || answer.headers.has("Set-Cookie")) return null;
  const body = await answer.text();
  return request.signal.aborted ? null : { body, nonce, headers: [...answer.headers] };
}

/** The answer to this request: for a visitor the page another visitor got since the last event, with a nonce of its own. */
export async function sharedPage(request: Request, context: RequestContext, make: () => Promise<Response>): Promise<Response> {
  if (!isShared(request, context.route)) return make();
  let own: Response | undefined;
  const page = await remembered({ db: context.db, now: now() }, ["page", context.locale, request.url], async () => {
    own = await make();
    return keep(own.clone(), request, context.nonce);
  }).catch((error) => {
    if (own) throw error;
    return null;
  });
  if (own) return own;
  if (!page) return make();
  return new Response(page.body.replaceAll(page.nonce, context.nonce), { headers: page.headers });
}
