import { freezeForm, resultParams } from "~/features/kpi";
import { freezeSnapshot } from "~/features/kpi/index.server";
import { hasRole } from "~/http/access";
import { act, redirectTo } from "~/http/page.server";

/** A new snapshot of a key result. */
export const action = act(
  { access: hasRole("staff", "admin"), params: resultParams, form: freezeForm, back: ({ code }) => `/staff/kpi/${code}` },
  async ({ ctx, params, form }) => {
    const { id } = await freezeSnapshot(ctx, { code: params.code, year: form.year });
    return redirectTo(`/staff/snapshots/${id}`, "kpi_frozen_done");
  },
);
