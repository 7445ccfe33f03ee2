import { z } from "zod";
import { runControlForm } from "~/features/assignments";
import { cancelRun, stopRunEarly } from "~/features/assignments/index.server";
import { hasRole } from "~/http/access";
import { act, redirectTo } from "~/http/page.server";
import { uuid } from "~/lib/text";

export const action = act(
  { access: hasRole("staff", "admin"), params: z.object({ runId: uuid }), form: runControlForm, back: ({ runId }) => `/staff/assignments/${runId}` },
  async ({ ctx, params: { runId }, form }) => {
    if (form.wanted === "cancel") await cancelRun(ctx, runId);
    else await stopRunEarly(ctx, runId);
    return redirectTo(`/staff/assignments/${runId}`, form.wanted === "cancel" ? "assignments_cancelled_flash" : undefined);
  },
);
