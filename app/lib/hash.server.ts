import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** SHA-256 in lower-case hex; text is hashed as UTF-8. */
export const sha256 = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");

/** A secret for links and sessions, base64url; 32 bytes are 256 bits. */
export const randomToken = (bytes = 32): string => randomBytes(bytes).toString("base64url");

/** Compares two texts in time that does not depend on where they differ. */
export const sameText = (one: string, other: string): boolean =>
  timingSafeEqual(createHash("sha256").update(one).digest(), createHash("sha256").update(other).digest());
