import { z } from "zod";
import { askForLesson } from "~/features/matching/index.server";
import { hasRole } from "~/http/access";
import { act, redirectTo } from "~/http/page.server";

/** Asks for a lesson from what happened; a job does it. */
export const action = act({ access: hasRole("staff", "admin"), form: z.object({}), back: () => "/staff/matching" }, async ({ ctx }) => {
  const { lessonId } = await askForLesson(ctx);
  return redirectTo(`/staff/matching/lessons/${lessonId}`, "matching_learn_asked");
});
