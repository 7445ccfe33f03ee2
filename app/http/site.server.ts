import { env } from "./env.server";

/** The address of this site as the reader reaches it, without a slash at its end. */
export const siteOrigin = (request: Request): string => env().publicUrl ?? new URL(request.url).origin;
