import { z } from "zod";
import { wishForm } from "~/features/assignments";
import { wishFor } from "~/features/assignments/index.server";
import { hasRole } from "~/http/access";
import { act, redirectTo } from "~/http/page.server";
import { uuid } from "~/lib/text";

export const action = act(
  {
    access: hasRole("staff", "admin"),
    params: z.object({ runId: uuid }),
    form: wishForm,
    once: true,
    back: ({ runId }) => `/staff/assignments/${runId}`,
  },
  async ({ ctx, params, form }) => {
    const { id } = await wishFor(ctx, { runId: params.runId, ...form });
    return redirectTo(`/staff/assignments/${id}`);
  },
);
