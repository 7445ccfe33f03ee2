/** The parts of a Remix route that decide whether it matches. */
export interface RouteShape {
  id: string;
  parentId?: string | undefined;
  path?: string | undefined;
  index?: boolean | undefined;
  caseSensitive?: boolean | undefined;
}

interface Branch {
  segments: string[];
  score: number;
  /** Ids from the root to the leaf. */
  chain: string[];
  pattern: string;
  place: number;
  siblings: string;
}

export interface Match {
  chain: string[];
  pattern: string;
}
/** `unsure`: an address outside what the table covers; only the router itself can tell. */
export type Lookup = Match | "none" | "unsure";

// The router ignores case in ASCII only; toLowerCase would also fold the Kelvin sign to k.
const fold = (segment: string) => segment.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
const isParam = (segment: string) => segment.startsWith(":");
const plain = /^(:[\w-]+|[\w.-]+)$/;

/**
 * Patterns compiled once, in the router's own ranking, so that an address is matched without ranking all routes again.
 * @throws on optional segments and on splats other than one catch-all at the root.
 */
export class RouteTable {
  /** All-parameter-free patterns by their folded path. */
  readonly #fixed = new Map<string, Branch>();
  /** Patterns with parameters by their number of segments, best first. */
  readonly #open = new Map<number, Branch[]>();
  #catchAll: Branch | undefined;

  constructor(routes: Record<string, RouteShape | undefined>) {
    const branches = flatten(Object.values(routes).filter((one): one is RouteShape => one !== undefined));
    for (const branch of rank(branches)) this.#file(branch);
  }

  #file(branch: Branch): void {
    const { segments, pattern } = branch;
    if (pattern === "/*") {
      this.#catchAll ??= branch;
      return;
    }
    const strange = segments.find((one) => !plain.test(one));
    if (strange !== undefined) throw new Error(`route pattern "${pattern}": the dispatcher knows no optional, splat or mixed segment ("${strange}")`);
    if (!segments.some(isParam)) {
      const key = segments.map(fold).join("/");
      if (!this.#fixed.has(key)) this.#fixed.set(key, branch);
      return;
    }
    const peers = this.#open.get(segments.length) ?? [];
    peers.push({ ...branch, segments: segments.map((one) => (isParam(one) ? one : fold(one))) });
    this.#open.set(segments.length, peers);
  }

  /** Matches an address as it stands in the URL, still encoded. */
  find(pathname: string): Lookup {
    const segments = readSegments(pathname);
    if (!segments) return "unsure";
    const fixed = this.#fixed.get(segments.map(fold).join("/"));
    if (fixed) return fixed;
    const open = this.#open.get(segments.length)?.find((branch) => fits(branch.segments, segments));
    return open ?? this.#catchAll ?? "none";
  }
}

function readSegments(pathname: string): string[] | undefined {
  const parts = pathname.replace(/^\//, "").replace(/\/+$/, "");
  if (parts === "") return /^\/*$/.test(pathname) && pathname.length <= 1 ? [] : undefined;
  const segments = parts.split("/");
  if (segments.includes("")) return undefined;
  try {
    return segments.map((one) => decodeURIComponent(one).replaceAll("/", "%2F"));
  } catch {
    return undefined;
  }
}

const fits = (pattern: string[], segments: string[]) => pattern.every((one, at) => isParam(one) || one === fold(segments[at] ?? ""));

/** Every route that can end a match, children before parents, as the router lists them. */
function flatten(routes: RouteShape[]): Branch[] {
  const children = new Map<string, RouteShape[]>();
  for (const route of routes) children.set(route.parentId ?? "", [...(children.get(route.parentId ?? "") ?? []), route]);
  const branches: Branch[] = [];
  const walk = (parent: string, parentPath: string, chain: string[]) => {
    for (const [place, route] of (children.get(parent) ?? []).entries()) {
      if (route.caseSensitive) throw new Error(`route "${route.id}": the dispatcher knows no case-sensitive routes`);
      const own = route.path ?? "";
      const path = own.startsWith("/") ? own : `${parentPath}/${own}`;
      const pattern = `/${path.split("/").filter(Boolean).join("/")}`;
      const ids = [...chain, route.id];
      walk(route.id, pattern, ids);
      if (route.path === undefined && !route.index) continue;
      const segments = pattern.split("/").filter(Boolean);
      branches.push({ segments, score: score(pattern, route.index === true), chain: ids, pattern, place, siblings: `${ids.length}:${parent}` });
    }
  };
  walk("", "", []);
  return branches;
}

function score(pattern: string, index: boolean): number {
  const segments = pattern.split("/");
  let total = segments.length + (segments.includes("*") ? -2 : 0) + (index ? 2 : 0);
  for (const one of segments) if (one !== "*") total += /^:[\w-]+$/.test(one) ? 3 : one === "" ? 1 : 10;
  return total;
}

const rank = (branches: Branch[]): Branch[] =>
  [...branches].sort((a, b) => (a.score !== b.score ? b.score - a.score : a.siblings === b.siblings ? a.place - b.place : 0));
