import { z } from "zod";
import { keepPolicy } from "~/features/matching/index.server";
import { hasRole } from "~/http/access";
import { act, redirectTo } from "~/http/page.server";
import { uuid } from "~/lib/text";

/** Leaves the present weights in force and closes the lesson. */
export const action = act(
  {
    access: hasRole("staff", "admin"),
    params: z.object({ lessonId: uuid }),
    form: z.object({}),
    back: ({ lessonId }) => `/staff/matching/lessons/${lessonId}`,
  },
  async ({ ctx, params }) => {
    await keepPolicy(ctx, params);
    return redirectTo("/staff/matching", "matching_kept_flash");
  },
);
