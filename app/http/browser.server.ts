import { sessionCookie } from "./cookie.server";

/** What a sign-in has to know of the browser: its name, and the session it brings along. */
export const browserOf = (request: Request) => ({ userAgent: request.headers.get("User-Agent"), replaces: sessionCookie.read(request) });
