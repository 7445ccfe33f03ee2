import { z } from "zod";
import { challengeId, withdrawChallenge } from "~/features/challenges/index.server";
import { signedIn } from "~/http/access";
import { act, redirectTo } from "~/http/page.server";

/** The owner takes the challenge back. */
export const action = act(
  { access: signedIn, params: challengeId, form: z.object({}), back: (params) => `/challenges/${params.challengeId}/record` },
  async ({ ctx, params }) => {
    await withdrawChallenge(ctx, params);
    return redirectTo("/desk/owner?view=over", "challenges_withdrawn_flash");
  },
);
