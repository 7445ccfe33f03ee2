import { genders, locales, roles } from "@db/vocabulary/roles";
import { z } from "zod";
import { choice, flag, list } from "~/lib/fields";
import { cursorParam } from "~/lib/pagination";
import { email, graphemes, optional, optionalText, personName, raw, text, uuid } from "~/lib/text";
import { passwordLength } from "./password-length";

/** Taken exactly as typed; its strength is judged by `passwordFault`, with the person's own words at hand. */
const typedPassword = raw.max(100_000);

/** A new one: a wrong length is told together with the faults of the other fields. */
const newPassword = typedPassword
  .refine((given) => given === "" || graphemes(given) >= passwordLength.min, "accounts_password_short")
  .refine((given) => graphemes(given) <= passwordLength.max, "accounts_password_long");

/** Where to go after signing in; the builder refuses other sites. */
const to = optionalText({ max: 2000 }).catch(undefined);

export const signInForm = z.object({ email, password: typedPassword, to });

export const registerForm = z.object({
  name: personName,
  email,
  password: newPassword,
  consent: flag.refine((given) => given, "accounts_consent_required"),
  /** Filled in by machines only. */
  website: optionalText({ max: 200 }).catch("x"),
});

export const forgotForm = z.object({ email });
export const resetForm = z.object({ password: typedPassword });
export const confirmForm = z.object({ password: typedPassword });
export const passwordForm = z.object({ current_password: typedPassword, new_password: typedPassword });
export const setupForm = z.object({ name: personName, email, password: newPassword });

/** Languages a person can work in. */
export const spokenLanguages = ["zh", "nan", "hak", "en", "ja", "ko", "vi", "id", "th"] as const;
export type SpokenLanguage = (typeof spokenLanguages)[number];
export const calendars = ["auto", "roc", "ad"] as const;
export type CalendarChoice = (typeof calendars)[number];

/** Digits with the marks people put between them, an extension behind # or ext; full-width forms are folded. */
const phone = text({ max: 40 }).transform((given, ctx) => {
  const folded = given.normalize("NFKC").replace(/\s+/g, " ");
  if (/^\+?[\d ()-]{6,24}( ?(#|ext\.?) ?\d{1,6})?$/i.test(folded)) return folded;
  ctx.addIssue({ code: "custom", message: "accounts_phone_invalid" });
  return z.NEVER;
});

const romanised = personName.refine((name) => /^[\p{Script=Latin}\p{M}\p{N} .,'’()-]+$/u.test(name), "accounts_romanised_invalid");

export const profileForm = z.object({
  version: z.coerce.number().int(),
  name: personName,
  romanisedName: optional(romanised),
  gender: choice(genders).default("undisclosed"),
  languages: list(choice(spokenLanguages), { max: spokenLanguages.length }),
  phone: optional(phone),
  affiliation: optionalText({ max: 100 }),
  title: optionalText({ max: 60 }),
  bio: optionalText({ max: 600 }),
  locale: choice(locales),
  calendar: choice(calendars),
  mailNotices: flag,
});
export type ProfileInput = z.output<typeof profileForm>;

const reason = text({ min: 4, max: 300 });
/** Several buttons of one page: what each of them sends. */
export const personForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("grant"), role: choice(roles), reason }),
  z.object({ intent: z.literal("revoke"), role: choice(roles), reason }),
  z.object({ intent: z.literal("disable"), reason }),
  z.object({ intent: z.literal("enable"), reason: optionalText({ max: 300 }) }),
]);

export const sessionForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("one"), session: uuid }),
  z.object({ intent: z.literal("others") }),
]);

export const peopleRoles = [...roles, "owner", "solver"] as const;
/** `account`: whoever can or could sign in; the list opens on them. */
export const peopleStates = ["account", "active", "unconfirmed", "disabled", "rostered", "everybody"] as const;

/** `?q=&role=&state=&after=` of the list of people; what does not fit counts as absent. */
export const peopleQuery = z.object({
  q: optionalText({ max: 80 }).catch(undefined),
  role: z.enum(peopleRoles).optional().catch(undefined),
  state: z.enum(peopleStates).catch("account"),
  after: cursorParam,
});
export type PeopleQuery = z.output<typeof peopleQuery>;
