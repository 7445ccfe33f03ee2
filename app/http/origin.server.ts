/**
 * Whether a state-changing request was sent by this site's own pages. Browsers always send Origin or
 * Sec-Fetch-Site with a POST, so a request with neither is refused too.
 */
export function fromOwnSite(headers: Headers, ownOrigin: string): boolean {
  const site = headers.get("Sec-Fetch-Site");
  if (site !== null && site !== "same-origin") return false;
  const origin = headers.get("Origin");
  if (origin !== null) return origin === ownOrigin;
  return site === "same-origin";
}

export const changesState = (method: string): boolean => !["GET", "HEAD", "OPTIONS"].includes(method.toUpperCase());
