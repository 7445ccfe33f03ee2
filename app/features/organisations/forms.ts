import { industries, organisationKinds } from "@db/vocabulary/kinds";
import { organisationRoles } from "@db/vocabulary/roles";
import { z } from "zod";
import { choice, int, list } from "~/lib/fields";
import { cursorParam } from "~/lib/pagination";
import { email, optional, optionalBilingual, optionalText, text, url, uuid } from "~/lib/text";
import { ubn } from "~/lib/ubn";

export const aboutMax = 1000;

export const organisationForm = z.object({
  kind: choice(organisationKinds),
  name: text({ max: 100 }),
  nameEn: optionalText({ max: 150 }),
  ubn: optional(ubn),
  industry: optional(choice(industries)),
  city: optionalText({ max: 20 }),
  website: optional(url),
  about: optionalBilingual({ max: aboutMax }),
});
export type OrganisationInput = z.output<typeof organisationForm>;

export const editOrganisationForm = organisationForm.extend({ version: int({ min: 1 }) });

export const inviteForm = z.object({ email, role: choice(organisationRoles) });

/** What the buttons of the members page can ask for. */
export const membersForm = z.discriminatedUnion("intent", [
  inviteForm.extend({ intent: z.literal("invite") }),
  z.object({ intent: z.literal("role"), memberId: uuid, role: choice(organisationRoles) }),
  z.object({ intent: z.literal("remove"), memberId: uuid }),
  z.object({ intent: z.literal("leave") }),
]);

export const verificationMethods = ["registry", "document", "visit"] as const;
export type VerificationMethod = (typeof verificationMethods)[number];
export const verificationForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("verify"), method: choice(verificationMethods) }),
  z.object({ intent: z.literal("withdraw") }),
]);

export const answers = ["accept", "decline"] as const;
export const answerForm = z.object({ answer: choice(answers) });

const words = <const Words extends readonly [string, ...string[]]>(of: Words) => list(choice(of)).catch([]);
export const organisationsQuery = z.object({
  q: optionalText({ max: 200 }).catch(undefined),
  kind: words(organisationKinds),
  industry: words(industries),
  /** Only what nobody has checked yet; a door of the staff desk. */
  unchecked: z.literal("1").optional().catch(undefined),
  after: cursorParam,
});
