import { z } from "zod";
import { carryOver, challengeId } from "~/features/challenges/index.server";
import { signedIn } from "~/http/access";
import { act, redirectTo } from "~/http/page.server";

/** Starts the next round of a challenge that found no team. */
export const action = act(
  { access: signedIn, params: challengeId, form: z.object({}), back: (params) => `/challenges/${params.challengeId}/record` },
  async ({ ctx, params }) => {
    const next = await carryOver(ctx, params);
    return redirectTo(`/challenges/${next.id}/record`, "challenges_carried_flash");
  },
);
