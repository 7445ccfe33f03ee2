import { z } from "zod";
import { challengeId, takeReview } from "~/features/challenges/index.server";
import { signedIn } from "~/http/access";
import { act, redirectTo } from "~/http/page.server";

/** A reviewer of this challenge: taking a place. */
export const action = act(
  { access: signedIn, params: challengeId, form: z.object({}), back: (params) => `/challenges/${params.challengeId}/record` },
  async ({ ctx, params }) => {
    await takeReview(ctx, params);
    return redirectTo(`/challenges/${params.challengeId}/review`, "challenges_review_taken_flash");
  },
);
