import { z } from "zod";
import { adoptLesson, keepPolicy } from "~/features/matching/index.server";
import { hasRole } from "~/http/access";
import { act, redirectTo } from "~/http/page.server";
import { choice } from "~/lib/fields";
import { uuid } from "~/lib/text";

/** Puts what was learned in force, or leaves the present weights and closes the lesson. */
export const action = act(
  {
    access: hasRole("staff", "admin"),
    params: z.object({ lessonId: uuid }),
    form: z.object({ decision: choice(["adopt", "keep"]) }),
    back: ({ lessonId }) => `/staff/matching/lessons/${lessonId}`,
  },
  async ({ ctx, params, form }) => {
    const adopted = form.decision === "adopt";
    await (adopted ? adoptLesson : keepPolicy)(ctx, params);
    return redirectTo("/staff/matching", adopted ? "matching_adopted_flash" : "matching_kept_flash");
  },
);
