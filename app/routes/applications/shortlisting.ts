import { z } from "zod";
import { shortlistingForm } from "~/features/applications";
import { applicationView, insistChooses, shortlist, waitlist } from "~/features/applications/index.server";
import { signedIn } from "~/http/access";
import { act, redirectTo } from "~/http/page.server";
import { uuid } from "~/lib/text";

/** One press on a list: into the closer choice, or onto the waiting list. */
export const action = act(
  {
    access: signedIn,
    params: z.object({ applicationId: uuid }),
    form: shortlistingForm,
    may: (ctx, { applicationId }) => insistChooses(ctx, applicationId),
    back: ({ applicationId }) => `/applications/${applicationId}`,
  },
  async ({ ctx, params: { applicationId }, form }) => {
    await (form.list === "shortlist" ? shortlist : waitlist)(ctx, { applicationId });
    const { challengeId } = await applicationView(ctx, applicationId);
    return redirectTo(
      `/challenges/${challengeId}/applications`,
      form.list === "shortlist" ? "applications_shortlisted_flash" : "applications_waitlisted_flash",
    );
  },
);
