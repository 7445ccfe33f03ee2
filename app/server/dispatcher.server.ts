import { type AppLoadContext, createRequestHandler, type ServerBuild } from "@remix-run/node";
import { type Lookup, type Match, RouteTable } from "./route-table.server";

export type Handle = (request: Request, context: AppLoadContext) => Promise<Response>;
export interface Dispatcher {
  handle: Handle;
  /** The pattern of the route an address belongs to, for the log. */
  patternOf(pathname: string): string;
}

/** Sub-builds kept at once; far above the number of routes times their ancestors. */
const mostHandlers = 2_000;

/** The address a request is about: `/x.data` is the page `/x` asked for by a script. */
export function pagePath(pathname: string): string {
  return pathname.endsWith(".data") ? pathname.slice(0, -".data".length).replace(/^\/_root$/, "/") : pathname;
}

/**
 * Remix ranks all routes anew on every request, which costs most of a page's time once there are hundreds.
 * Here an address is matched once and answered by a handler that knows only the routes it needs: the matched chain,
 * and what the client's partial manifest lists for the addresses above it. Whatever is unclear goes to the full build.
 */
export function createDispatcher(build: ServerBuild, mode: string): Dispatcher {
  const table = new RouteTable(build.routes);
  const whole = createRequestHandler(build, mode);
  const handlers = new Map<string, Handle>();

  function handlerFor(ids: string[]): Handle {
    const key = ids.join("\n");
    const known = handlers.get(key);
    if (known) return known;
    if (handlers.size >= mostHandlers) return whole;
    const made = createRequestHandler(subBuild(build, ids), mode);
    handlers.set(key, made);
    return made;
  }

  return {
    handle(request, context) {
      const { pathname } = new URL(request.url);
      const needed = pathname === "/__manifest" ? undefined : routesFor(table, pagePath(pathname));
      return (needed ? handlerFor(needed) : whole)(request, context);
    },
    patternOf(pathname) {
      const found = table.find(pagePath(pathname));
      return typeof found === "string" ? "(unmatched)" : found.pattern;
    },
  };
}

/** Ids of the routes a page needs, or undefined when the full build must answer. */
export function routesFor(table: RouteTable, pathname: string): string[] | undefined {
  const leaf = table.find(pathname);
  if (typeof leaf === "string") return undefined;
  const ids = new Set(leaf.chain);
  for (const above of addressesAbove(pathname)) {
    const found: Lookup = table.find(above);
    if (found === "unsure") return undefined;
    if (found !== "none") for (const id of (found satisfies Match).chain) ids.add(id);
  }
  return [...ids].sort();
}

function addressesAbove(pathname: string): string[] {
  const segments = pathname.split("/").filter(Boolean);
  const above = ["/"];
  for (let count = segments.length - 1; count > 0; count -= 1) above.push(`/${segments.slice(0, count).join("/")}`);
  return above;
}

/** The same build with fewer routes; their order is kept, because it breaks ties in ranking. */
function subBuild(build: ServerBuild, ids: string[]): ServerBuild {
  const wanted = new Set(ids);
  const pick = <T>(routes: Record<string, T>): Record<string, T> => Object.fromEntries(Object.entries(routes).filter(([id]) => wanted.has(id)));
  return { ...build, routes: pick(build.routes), assets: { ...build.assets, routes: pick(build.assets.routes) } };
}
