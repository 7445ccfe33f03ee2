import { randomBytes } from "node:crypto";
import type { RequestHandler, Response } from "express";
import { env } from "~/http/env.server";

export const makeNonce = (): string => randomBytes(16).toString("base64");

const policy = (nonce: string): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
  ].join("; ");

// In development Vite injects styles and talks over a socket.
const looser = (nonce: string): string =>
  policy(nonce)
    .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
    .replace("default-src 'self'", "default-src 'self'; connect-src 'self' ws:");

/** Headers of every answer; the policy allows no inline script or style but those that carry this request's nonce. */
export const securityHeaders: RequestHandler = (_request, response, next) => {
  const nonce = makeNonce();
  response.locals.nonce = nonce;
  const { mode, secure } = env();
  response.set({
    "Content-Security-Policy": mode === "development" ? looser(nonce) : policy(nonce),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    ...(secure ? { "Strict-Transport-Security": "max-age=31536000; includeSubDomains" } : {}),
  });
  next();
};

export const nonceOf = (response: Response): string => String(response.locals.nonce ?? "");
