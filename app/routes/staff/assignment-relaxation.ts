import { z } from "zod";
import { noForm } from "~/features/assignments";
import { relaxRun } from "~/features/assignments/index.server";
import { hasRole } from "~/http/access";
import { act, redirectTo } from "~/http/page.server";
import { uuid } from "~/lib/text";

export const action = act(
  {
    access: hasRole("staff", "admin"),
    params: z.object({ runId: uuid }),
    form: noForm,
    once: true,
    back: ({ runId }) => `/staff/assignments/${runId}`,
  },
  async ({ ctx, params }) => {
    const { id } = await relaxRun(ctx, params.runId);
    return redirectTo(`/staff/assignments/${id}`);
  },
);
