import { industries, teamKinds, technologies } from "@db/vocabulary/kinds";
import { z } from "zod";
import { choice, flag, int, list } from "~/lib/fields";
import { email, optional, optionalBilingual, optionalText, text, url, uuid } from "~/lib/text";
import { capacityMax, teamLanguages } from "./rules";

export const summaryMax = 600;

export const teamForm = z.object({
  name: text({ max: 60 }),
  nameEn: optionalText({ max: 100 }),
  kind: choice(teamKinds),
  summary: optionalBilingual({ max: summaryMax }),
  languages: list(choice(teamLanguages), { min: 1, max: teamLanguages.length }),
  industries: list(choice(industries), { max: industries.length }),
  technologies: list(choice(technologies), { max: technologies.length }),
  city: optionalText({ max: 20 }),
  website: optional(url),
  capacity: int({ min: 1, max: capacityMax }),
  representative: optionalText({ max: 100 }),
  isPublic: flag,
});
export type TeamInput = z.output<typeof teamForm>;

export const editTeamForm = teamForm.extend({ version: int({ min: 1 }) });

/** What the buttons of the members page can ask for. */
export const teamMembersForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("invite"), email }),
  z.object({ intent: z.literal("remove"), memberId: uuid }),
  z.object({ intent: z.literal("hand_over"), memberId: uuid }),
  z.object({ intent: z.literal("leave") }),
  z.object({ intent: z.literal("dissolve") }),
]);

export const teamAnswers = ["accept", "decline"] as const;
export const teamAnswerForm = z
  .object({ answer: choice(teamAnswers), consent: flag })
  .refine(({ answer, consent }) => answer === "decline" || consent, { path: ["consent"], message: "teams_consent_required" });
