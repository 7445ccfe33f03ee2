import { z } from "zod";
import { retryFailedJob } from "~/features/events/index.server";
import { hasRole } from "~/http/access";
import { act, redirectTo } from "~/http/page.server";
import { uuid } from "~/lib/text";

/** One press: a job that was given up begins anew. */
export const action = act(
  { access: hasRole("admin"), params: z.object({ jobId: uuid }), form: z.object({}), back: () => "/desk/staff" },
  async ({ ctx, params: { jobId } }) => {
    await retryFailedJob(ctx, jobId);
    return redirectTo("/desk/staff", "shell_jobs_retried");
  },
);
