import { enqueue, type JobHandler } from "~/jobs/queue.server";
import type { Schedule } from "~/jobs/runner.server";
import type { Ctx } from "~/lib/ctx";
import { taipeiDay } from "~/lib/time";
import { learnLesson } from "./learning.server";
import { learnJob } from "./lessons.server";
import { fitTextSpace } from "./text/keep.server";

/** The night of a day begins at three in the morning: work of the night is due from then on, or whenever the product runs again. */
export const nightOf = (now: Date): string => taipeiDay(new Date(now.getTime() - 3 * 3_600_000));

const jobs = { space: "matching.fit_text_space" } as const;

/** What matching does without anybody asking. */
export const matchingHandlers: Record<string, JobHandler> = {
  [jobs.space]: async (_payload, ctx) => void (await fitTextSpace(ctx)),
  [learnJob]: async ({ lessonId }, ctx) => learnLesson(ctx, String(lessonId)),
};

/** Asks for a new text space, the first at once and then once a night; whether texts have moved is seen by the job. */
export async function askForSpace(ctx: Ctx): Promise<void> {
  await enqueue(ctx, { kind: jobs.space, dedupeKey: `${jobs.space}:${nightOf(ctx.now)}`, once: true });
}

const minute = 60_000;
export const matchingSchedules: Schedule[] = [{ name: "matching_text_space", everyMs: 10 * minute, run: askForSpace }];
