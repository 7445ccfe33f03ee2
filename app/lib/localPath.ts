/**
 * A path on this site to go back to, or the fallback. Refuses other hosts in every spelling browsers follow
 * (`//host`, `/\host`, `/.//host`), control characters, and anything over 2,000 characters.
 */
export function safeLocalPath(value: unknown, fallback = "/"): string {
  if (typeof value !== "string" || value.length > 2000 || !/^\/(?![/\\])/.test(value)) return fallback;
  if (/[\\\p{Cc}\p{Surrogate}]/u.test(value)) return fallback;
  const base = "http://local.invalid";
  if (!URL.canParse(value, base)) return fallback;
  const { origin, pathname, search, hash } = new URL(value, base);
  return origin === base && !pathname.startsWith("//") ? `${pathname}${search}${hash}` : fallback;
}

/** The page of the record that a page below it belongs to: `/classes/<id>/roster` → `/classes/<id>`. */
export const recordAbove = (pathname: string): string | undefined =>
  /^(\/[a-z-]+\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/./i.exec(pathname)?.[1];
