import { z } from "zod";
import { applicationView, chooseForOffer } from "~/features/applications/index.server";
import { signedIn } from "~/http/access";
import { act, redirectTo } from "~/http/page.server";
import { uuid } from "~/lib/text";

/** The owner's choice; the programme confirms it before the team is told. */
export const action = act(
  { access: signedIn, params: z.object({ applicationId: uuid }), form: z.object({}), back: ({ applicationId }) => `/applications/${applicationId}` },
  async ({ ctx, params: { applicationId } }) => {
    await chooseForOffer(ctx, { applicationId });
    const { challengeId } = await applicationView(ctx, applicationId);
    return redirectTo(`/challenges/${challengeId}/applications`, "applications_chosen_flash");
  },
);
