import { z } from "zod";
import { adoptLesson } from "~/features/matching/index.server";
import { hasRole } from "~/http/access";
import { act, redirectTo } from "~/http/page.server";
import { uuid } from "~/lib/text";

/** Puts what was learned in force. */
export const action = act(
  {
    access: hasRole("staff", "admin"),
    params: z.object({ lessonId: uuid }),
    form: z.object({}),
    back: ({ lessonId }) => `/staff/matching/lessons/${lessonId}`,
  },
  async ({ ctx, params }) => {
    await adoptLesson(ctx, params);
    return redirectTo("/staff/matching", "matching_adopted_flash");
  },
);
