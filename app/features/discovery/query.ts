import { grades, industries, technologies } from "@db/vocabulary/kinds";
import { z } from "zod";
import { closingChoices, sortChoices, stateChoices } from "./choices";

const several = <T extends string>(words: readonly [T, ...T[]]) =>
  z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((given) => words.filter((word) => (Array.isArray(given) ? given : [given]).includes(word)));

/** The address of a list of challenges, read: unknown words are dropped, never an error. */
export const challengeQuery = z.object({
  q: z
    .string()
    .optional()
    .transform((given) => (given ?? "").trim().slice(0, 200)),
  industry: several(industries),
  technology: several(technologies),
  grade: several(grades),
  state: several(stateChoices),
  closing: z.enum(closingChoices).optional().catch(undefined),
  sort: z.enum(sortChoices).optional().catch(undefined),
  after: z.string().max(100).optional(),
});
export type ChallengeQuery = z.infer<typeof challengeQuery>;
