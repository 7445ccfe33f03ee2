import type { MessageKey } from "~/lib/message-key";

/** The parts of a proposal in the order they are written; sizes are capped so that nobody works for free. */
export const proposalFields = {
  approach: { max: 2000, required: true },
  plan: { max: 1500, required: true },
  expectedResult: { max: 1000, required: true },
  dataUse: { max: 800, required: true },
  memberNote: { max: 500, required: false },
} as const;
export type ProposalField = keyof typeof proposalFields;
export const proposalFieldNames = Object.keys(proposalFields) as ProposalField[];

export interface ProposalTexts {
  approach?: string | undefined;
  plan?: string | undefined;
  expectedResult?: string | undefined;
  dataUse?: string | undefined;
  memberNote?: string | undefined;
}

/** What is still missing before a proposal can be handed in, by field. */
export function missingFields(proposal: ProposalTexts): Partial<Record<ProposalField, MessageKey[]>> {
  const missing = proposalFieldNames.filter((name) => proposalFields[name].required && !proposal[name]?.trim());
  return Object.fromEntries(missing.map((name) => [name, ["errors_required"]]));
}
export const isComplete = (proposal: ProposalTexts): boolean => Object.keys(missingFields(proposal)).length === 0;

/** What an unselected team is judged by, as the owner ticks it in the letter. */
export const letterCriteria = ["understanding", "method", "plan", "experience", "data", "team"] as const;
export type LetterCriterion = (typeof letterCriteria)[number];
