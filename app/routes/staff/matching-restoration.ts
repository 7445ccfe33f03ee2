import { z } from "zod";
import { restorePolicy } from "~/features/matching/index.server";
import { hasRole } from "~/http/access";
import { act, redirectTo } from "~/http/page.server";

/** Goes back to an earlier version, as a new one. */
export const action = act(
  {
    access: hasRole("staff", "admin"),
    params: z.object({ version: z.coerce.number().int().min(1).max(1_000_000) }),
    form: z.object({}),
    back: () => "/staff/matching",
  },
  async ({ ctx, params }) => {
    await restorePolicy(ctx, params);
    return redirectTo("/staff/matching", "matching_restored_flash");
  },
);
