import { z } from "zod";
import { confirmCheckIn } from "~/features/engagements/index.server";
import { signedIn } from "~/http/access";
import { act, redirectTo } from "~/http/page.server";
import { uuid } from "~/lib/text";

export const action = act(
  { access: signedIn, params: z.object({ checkInId: uuid }), form: z.object({}), back: () => "/desk" },
  async ({ ctx, params }) => {
    const { engagementId } = await confirmCheckIn(ctx, params);
    return redirectTo(`/engagements/${engagementId}?tab=check-ins`, "engagements_hours_confirmed");
  },
);
