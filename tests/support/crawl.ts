import { personaKeys } from "~/features/accounts/personas";

/** One address of each page, by the persona who reaches it first by following links from his home page. */
export type PagesByPersona = Record<string, string[]>;

const id = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const notPages = /^\/(assets|sign-out|demo\/|notifications\/:id|account\/data\/archive|.*\.(csv|json|ods|xlsx|xml|txt|svg)$|.*\/(export|rows)$)/;

/** The page an address belongs to: ids, years, codes and search words put aside. */
export const template = (path: string): string =>
  path
    .split(/[?#]/)[0]
    ?.replace(id, ":id")
    .replace(/\/O\d(-\w+)?$/, "/:code") ?? "";

async function enter(address: string, persona: string): Promise<string> {
  const answer = await fetch(`${address}/demo/${persona}`, {
    method: "POST",
    body: new URLSearchParams(),
    redirect: "manual",
    headers: { Origin: address, "Sec-Fetch-Site": "same-origin" },
  });
  return answer.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ");
}

/** Follows every link that leads to a page not met yet, breadth first. @returns one address per page */
async function follow(address: string, from: string[], cookie: string, faults: string[]): Promise<Map<string, string>> {
  const met = new Map<string, string>();
  const waiting = [...from];
  const tried = new Map<string, number>();
  const linkedFrom = new Map<string, string>();
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const page = template(path);
    // A page may look empty for one record and full for the next: three of each are followed.
    if (notPages.test(page) || (tried.get(page) ?? 0) >= 3) continue;
    tried.set(page, (tried.get(page) ?? 0) + 1);
    const answer = await fetch(address + path, { headers: { Cookie: cookie, Accept: "text/html" }, redirect: "manual" });
    if (answer.status >= 300 && answer.status < 400) {
      waiting.push(new URL(answer.headers.get("location") ?? "/", address).pathname);
      continue;
    }
    if (answer.status !== 200) {
      faults.push(`${answer.status} ${path} (from ${linkedFrom.get(path) ?? "the start"})`);
      continue;
    }
    if (!met.has(page)) met.set(page, path);
    const html = await answer.text();
    for (const [, href = ""] of html.matchAll(/href="(\/[^"]*)"/g)) {
      const link = href.replaceAll("&amp;", "&");
      if (!linkedFrom.has(link)) linkedFrom.set(link, path);
      waiting.push(link);
    }
  }
  return met;
}

/** Walks the site as a visitor and as each persona. @throws when a link of the site leads nowhere. */
export async function crawl(address: string): Promise<PagesByPersona> {
  const claimed = new Set<string>();
  const pages: PagesByPersona = {};
  const faults: string[] = [];
  for (const persona of ["visitor", ...personaKeys]) {
    const cookie = persona === "visitor" ? "" : await enter(address, persona);
    const missed: string[] = [];
    const own = await follow(
      address,
      persona === "visitor" ? ["/", "/sign-in", "/register", "/forgot-password"] : ["/desk", "/account", "/"],
      cookie,
      missed,
    );
    faults.push(...missed.map((fault) => `${persona}: ${fault}`));
    // A desk looks different to everybody, and is his.
    pages[persona] = [...own].filter(([page]) => !claimed.has(page)).map(([, path]) => path);
    for (const page of own.keys()) claimed.add(page);
  }
  if (faults.length > 0) throw new Error(`links of the site that lead nowhere:\n${[...new Set(faults)].join("\n")}`);
  return pages;
}
