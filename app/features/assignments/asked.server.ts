import { pairBehindRequest } from "@db/queries/assignments.server";
import { mentorProposalView } from "~/features/engagements/index.server";
import type { Ctx } from "~/lib/ctx";
import { inputOf } from "./standing.server";

export interface AskedPart {
  key: string;
  value: number;
  weight: number;
}

/** Why a mentor was asked: the parts of his own score in the run the request came from. Empty where it came from none. */
export async function whyAsked(ctx: Ctx, mentorProposalId: string): Promise<readonly AskedPart[]> {
  // Whoever may read the request may read what it rests on.
  await mentorProposalView(ctx, mentorProposalId);
  const pair = await pairBehindRequest(ctx.db, mentorProposalId);
  const input = pair && (await inputOf(ctx, pair));
  return input?.pairs.find((one) => one.left === pair?.left && one.right === pair?.right)?.parts ?? [];
}
