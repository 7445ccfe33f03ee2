import { countDecided } from "@db/queries/matching-outcomes.server";
import { findLesson, lessonRows, policyRows } from "@db/queries/matching-policies.server";
import type { LessonState } from "@db/vocabulary/states";
import { challengeCards } from "~/features/challenges/index.server";
import { teamCards } from "~/features/teams/index.server";
import { type Picked, pick } from "~/lib/bilingual";
import type { Ctx } from "~/lib/ctx";
import { notFound } from "~/lib/errors";
import { fewest, type Learned } from "./learn";
import type { LessonResult } from "./lesson";
import { insistOffice } from "./lessons.server";
import { currentPolicy } from "./policies.server";
import { modelVersion } from "./score";
import { priorWeights, type Weights } from "./weights";

export interface PolicyLine {
  number: number;
  weights: Weights;
  since: Date | null;
  by: string | null;
  lessonId: string | null;
  restores: number | null;
}
export interface LessonLine {
  id: string;
  state: LessonState;
  decision: Learned["decision"] | null;
  askedAt: Date;
  askedBy: string | null;
}
export interface LearningPage {
  current: PolicyLine;
  earlier: PolicyLine[];
  decisions: number;
  fewest: number;
  calibration: { n: number; ece: number } | null;
  lessons: LessonLine[];
}

const handSet: PolicyLine = { number: 1, weights: priorWeights, since: null, by: null, lessonId: null, restores: null };

/** What rankings are made with, where it comes from, and how much there is to learn from. */
export async function learningPage(ctx: Ctx): Promise<LearningPage> {
  insistOffice(ctx, "readLearning");
  const lines = (await policyRows(ctx.db)).map(
    (row): PolicyLine => ({
      number: row.version,
      weights: row.weights as Weights,
      since: row.adoptedAt,
      by: row.adoptedByName,
      lessonId: row.lessonId,
      restores: row.restores,
    }),
  );
  const [current = handSet, ...earlier] = [...lines, handSet];
  const { calibration } = await currentPolicy(ctx.db);
  return {
    current,
    earlier,
    decisions: await countDecided(ctx.db, modelVersion),
    fewest,
    calibration: calibration && { n: calibration.n, ece: calibration.ece },
    lessons: (await lessonRows(ctx.db, 10)).map((row) => ({
      id: row.id,
      state: row.state,
      decision: row.decision as Learned["decision"] | null,
      askedAt: row.askedAt,
      askedBy: row.askedByName,
    })),
  };
}

export interface ExampleView {
  challengeId: string;
  title: Picked;
  /** Names by place; null for a team that is not public any more. */
  old: (TeamName | null)[];
  fresh: (TeamName | null)[];
}
interface TeamName {
  id: string;
  name: string;
  nameEn: string | null;
}
export interface LessonView {
  id: string;
  state: LessonState;
  basedOn: number;
  /** The policy has changed since: it can be read, not adopted. */
  movedOn: boolean;
  askedAt: Date;
  decidedAt: Date | null;
  result: (Omit<LessonResult, "examples"> & { examples: ExampleView[] }) | null;
}

export async function lessonView(ctx: Ctx, lessonId: string): Promise<LessonView> {
  insistOffice(ctx, "readLearning");
  const lesson = await findLesson(ctx.db, lessonId);
  if (!lesson) throw notFound();
  const result = lesson.result as LessonResult | null;
  const examples = result?.examples ?? [];
  const challenges = await challengeCards(
    ctx.db,
    examples.map((one) => one.challengeId),
  );
  const teams = await teamCards(
    ctx.db,
    examples.flatMap((one) => [...one.old, ...one.fresh].map(({ id }) => id)),
  );
  const named = ({ id }: { id: string }): TeamName | null => {
    const team = teams.get(id);
    return team?.isPublic && !team.dissolved ? { id, name: team.name, nameEn: team.nameEn } : null;
  };
  return {
    id: lesson.id,
    state: lesson.state,
    basedOn: lesson.basedOn,
    movedOn: (await currentPolicy(ctx.db)).number !== lesson.basedOn,
    askedAt: lesson.askedAt,
    decidedAt: lesson.decidedAt,
    result: result && {
      ...result,
      examples: examples.map(({ challengeId, old, fresh }) => ({
        challengeId,
        title: pick(challenges.get(challengeId)?.title, ctx.locale),
        old: old.map(named),
        fresh: fresh.map(named),
      })),
    },
  };
}
