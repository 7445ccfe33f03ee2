import { env } from "./env.server";

interface CookieOptions {
  maxAge?: number;
  expires?: Date;
  httpOnly?: boolean;
}

/** One value of the Cookie header; undefined when it is missing or not decodable. */
export function readCookie(request: Request, name: string): string | undefined {
  for (const part of (request.headers.get("Cookie") ?? "").split(";")) {
    const at = part.indexOf("=");
    if (at < 0 || part.slice(0, at).trim() !== name) continue;
    try {
      return decodeURIComponent(part.slice(at + 1).trim());
    } catch {
      return undefined;
    }
  }
  return undefined;
}

export function writeCookie(name: string, value: string, { maxAge, expires, httpOnly = true }: CookieOptions = {}): string {
  const parts = [`${name}=${encodeURIComponent(value)}`, "Path=/", "SameSite=Lax"];
  if (maxAge !== undefined) parts.push(`Max-Age=${maxAge}`);
  if (expires) parts.push(`Expires=${expires.toUTCString()}`);
  if (httpOnly) parts.push("HttpOnly");
  if (env().secure) parts.push("Secure");
  return parts.join("; ");
}

// `__Host-` needs https; a demo opened from a phone by its LAN address would lose a Secure cookie.
const sessionName = () => (env().secure ? "__Host-cuilian" : "cuilian_session");

export const sessionCookie = {
  read: (request: Request): string | null => readCookie(request, sessionName()) || null,
  issue: (token: string, expiresAt: Date): string => writeCookie(sessionName(), token, { expires: expiresAt }),
  clear: (): string => writeCookie(sessionName(), "", { maxAge: 0 }),
};
