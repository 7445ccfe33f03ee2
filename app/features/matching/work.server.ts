import { env } from "~/http/env.server";
import { enqueue, type JobHandler } from "~/jobs/queue.server";
import type { Schedule } from "~/jobs/runner.server";
import type { Ctx } from "~/lib/ctx";
import { embedTexts } from "./embed.server";
import { learnLesson } from "./learning.server";
import { learnJob } from "./lessons.server";
import { nightOf } from "./night";
import { askForNight, beginNight, nightJobs, rankTonight } from "./nightly.server";
import { fitTextSpace } from "./text/keep.server";

const spaceJob = "matching.fit_text_space";
const vectorsJob = "matching.embed_texts";

/** What matching does without anybody waiting. */
export const matchingHandlers: Record<string, JobHandler> = {
  [spaceJob]: async (_payload, ctx) => void (await fitTextSpace(ctx)),
  [vectorsJob]: async (_payload, ctx) => void (await embedTexts(ctx, env().embeddings)),
  [learnJob]: async ({ lessonId }, ctx) => learnLesson(ctx, String(lessonId)),
  [nightJobs.night]: async ({ night }, ctx) => beginNight(ctx, String(night)),
  [nightJobs.challenge]: async ({ challengeId, night }, ctx) => rankTonight(ctx, { challengeId: String(challengeId), night: String(night) }),
};

/** Asks for a new text space, the first at once and then once a night; whether texts have moved is seen by the job. */
const askForSpace = async (ctx: Ctx): Promise<void> =>
  void (await enqueue(ctx, { kind: spaceJob, dedupeKey: `${spaceJob}:${nightOf(ctx.now)}`, once: true }));

/** With an endpoint only: without one nothing is asked and no socket opened. */
const askForVectors = async (ctx: Ctx): Promise<void> => {
  if (env().embeddings) await enqueue(ctx, { kind: vectorsJob, dedupeKey: `${vectorsJob}:${nightOf(ctx.now)}`, once: true });
};

const minute = 60_000;
/** The space first: the night ranks with it. */
export const matchingSchedules: Schedule[] = [
  { name: "matching_text_space", everyMs: 10 * minute, run: askForSpace },
  { name: "matching_vectors", everyMs: 10 * minute, run: askForVectors },
  { name: "matching_night", everyMs: 10 * minute, run: askForNight },
];
