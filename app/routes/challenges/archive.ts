import { z } from "zod";
import { archiveChallenge, challengeId } from "~/features/challenges/index.server";
import { signedIn } from "~/http/access";
import { act, redirectTo } from "~/http/page.server";

/** Puts a closed challenge away. */
export const action = act(
  { access: signedIn, params: challengeId, form: z.object({}), back: (params) => `/challenges/${params.challengeId}/record` },
  async ({ ctx, params }) => {
    await archiveChallenge(ctx, params);
    return redirectTo(`/challenges/${params.challengeId}/record`, "challenges_archived_flash");
  },
);
