import { openTransaction } from "@db/client.server";
import { hash, verify } from "@node-rs/argon2";

// Algorithm 2 is argon2id; the package's enum exists for types only. Strength as OWASP's first choice.
const strength = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Matches no password; for accounts that are entered by a link until one is set. */
export const noPassword = "!";

function insistOutside(): void {
  if (openTransaction.getStore()) throw new Error("a password was hashed inside a transaction, which would hold its locks meanwhile");
}

export async function hashPassword(password: string): Promise<string> {
  insistOutside();
  return hash(password, strength);
}

let decoy: Promise<string> | undefined;

/** Takes as long for an unknown account (null) as for a known one, so that the time tells nothing. */
export async function checkPassword(password: string, stored: string | null): Promise<boolean> {
  insistOutside();
  const known = stored?.startsWith("$argon2") ? stored : null;
  decoy ??= hash("no account has this password", strength);
  const matches = await verify(known ?? (await decoy), password);
  return known !== null && matches;
}
