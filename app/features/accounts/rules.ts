import type { Role } from "@db/vocabulary/roles";
import type { MessageKey } from "~/lib/message-key";
import { graphemes } from "~/lib/text";
import { commonPasswords, contextWords } from "./common-passwords";
import { passwordLength } from "./password-length";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** A session unused for this long has ended. Who can change other people's accounts is asked again sooner. */
export const idleLimit = (roles: readonly Role[]): number => (roles.some((role) => role === "admin" || role === "staff") ? 12 * hour : 14 * day);
/** However busy, a session ends this long after sign-in. */
export const absoluteLimit = 30 * day;
/** "Last seen" is no finer than this, which spares a write on most requests. */
export const touchEvery = 10 * minute;

/** When a session used at `seen` and begun at `begun` ends, in milliseconds since 1970. */
export const sessionEnd = (begun: Date, seen: Date, roles: readonly Role[]): Date =>
  new Date(Math.min(seen.getTime() + idleLimit(roles), begun.getTime() + absoluteLimit));

/** How long a link sent by mail, or printed at the first start, can be used. */
export const tokenLife = { email_confirmation: 24 * hour, password_reset: 30 * minute, setup: 24 * hour } as const;

export { passwordLength };

const fold = (text: string): string => text.normalize("NFKC").toLowerCase();
const simplify = (text: string): string => fold(text).replace(/[\s._\-@!#*]+/gu, "");

const lookalikes: Record<string, string> = { "@": "a", "4": "a", "3": "e", "1": "i", "!": "i", "0": "o", $: "s", "5": "s", "7": "t" };
/** p@ssw0rd is password to anybody who guesses. */
const unmasked = (text: string): string => {
  const stem = fold(text).replace(/[\d\s!@#$*._-]+$/u, "");
  return simplify(stem.replace(/[@431!0$57]/g, (mark) => lookalikes[mark] ?? mark));
};

const isCommon = (text: string): boolean => commonPasswords.has(text) || commonPasswords.has(text.replace(/\d+$/, ""));
/** Two Han characters say as much as a longer word in letters. */
const says = (word: string): boolean => word.length >= 3 || /^\p{Script=Han}{2}/u.test(word);

/**
 * Why a password is refused, or undefined when it may be used. Length in graphemes; no rules about kinds of characters
 * (OWASP ASVS 5.0.0-6.2.4, -6.2.5, -6.2.9). `own` are the person's name and address.
 */
export function passwordFault(password: string, own: readonly string[] = []): MessageKey | undefined {
  // A grapheme is seldom more than a few dozen units; this spares counting a megabyte.
  if (password.length > passwordLength.max * 32) return "accounts_password_long";
  const length = graphemes(password);
  if (length < passwordLength.min) return "accounts_password_short";
  if (length > passwordLength.max) return "accounts_password_long";
  const plain = simplify(password);
  const repeated = new Set(plain).size < 3;
  if (repeated || isCommon(plain) || isCommon(unmasked(password)) || isRun(plain)) return "accounts_password_common";
  const words = [...contextWords, ...own.flatMap((one) => one.split("@")).map(simplify)].filter(says);
  const rest = words.reduce((left, word) => left.replaceAll(word, ""), plain).replace(/\d/g, "");
  return rest.length < 3 && words.some((word) => plain.includes(word)) ? "accounts_password_context" : undefined;
}

/** Letters or digits one after the other, up or down, all the way. */
function isRun(text: string): boolean {
  const steps = Array.from(text).map((mark, at, all) => (at === 0 ? 0 : (mark.codePointAt(0) ?? 0) - (all[at - 1]?.codePointAt(0) ?? 0)));
  const [, first] = steps;
  return (first === 1 || first === -1) && steps.slice(1).every((step) => step === first);
}

/** Roles that only an administrator may give or take. */
export const guardedRoles: readonly Role[] = ["admin", "staff"];

/** Where an account stands, for the policy. `othersAdminister`: active administrators beside this person. */
export function accountStateOf(
  account: { emailConfirmedAt: Date | null; disabledAt: Date | null } | null,
  roles: readonly Role[],
  othersAdminister: number,
): "active" | "unconfirmed" | "disabled" | "rostered" | "last_admin" {
  if (!account) return "rostered";
  if (account.disabledAt) return "disabled";
  if (!account.emailConfirmedAt) return "unconfirmed";
  return roles.includes("admin") && othersAdminister === 0 ? "last_admin" : "active";
}

/** Letters may be read by anybody on the page only where nobody's real letters are: no mail server, no public address. */
export const outboxIsOpen = (site: { smtpUrl: string | null; publicUrl: string | null; demo: boolean; mode: string }): boolean =>
  site.smtpUrl === null && site.publicUrl === null && (site.demo || site.mode !== "production");
