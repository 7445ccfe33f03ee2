import { z } from "zod";
import { challengeId, takeUp } from "~/features/challenges/index.server";
import { signedIn } from "~/http/access";
import { act, redirectTo } from "~/http/page.server";

/** The broker of this challenge: taking the place. */
export const action = act(
  { access: signedIn, params: challengeId, form: z.object({}), back: (params) => `/challenges/${params.challengeId}/record` },
  async ({ ctx, params }) => {
    await takeUp(ctx, params);
    return redirectTo(`/challenges/${params.challengeId}/record`, "challenges_taken_up_flash");
  },
);
