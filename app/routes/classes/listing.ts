import { z } from "zod";
import { standingForm } from "~/features/activities";
import { cancelActivity, completeActivity, endActivity, insistRuns, listActivity } from "~/features/activities/index.server";
import { signedIn } from "~/http/access";
import { act, redirectTo } from "~/http/page.server";
import { uuid } from "~/lib/text";

export const action = act(
  {
    access: signedIn,
    params: z.object({ activityId: uuid }),
    form: standingForm,
    may: (ctx, { activityId }) => insistRuns(ctx, activityId),
    back: ({ activityId }) => `/classes/${activityId}`,
  },
  async ({ ctx, params, form }) => {
    const here = `/classes/${params.activityId}`;
    switch (form.intent) {
      case "list":
        await listActivity(ctx, params);
        return redirectTo(here, "activities_listed");
      case "cancel":
        await cancelActivity(ctx, params);
        return redirectTo(here, "activities_cancelled");
      case "complete": {
        const { completed } = await completeActivity(ctx, params);
        return redirectTo(here, { key: "activities_completed_n", params: { n: completed } });
      }
      case "end": {
        const { completed, notCompleted } = await endActivity(ctx, params);
        return redirectTo(here, { key: "activities_ended", params: { completed, notCompleted } });
      }
    }
  },
);
