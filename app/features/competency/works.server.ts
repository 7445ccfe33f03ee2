import { deletePastWork, findPastWork, insertPastWork, pastWorksOf, updatePastWork } from "@db/queries/competency.server";
import { lockKey, transaction } from "@db/transaction.server";
import { langOf } from "~/lib/bilingual";
import type { Ctx } from "~/lib/ctx";
import { AppError, invalidField, notFound, stale } from "~/lib/errors";
import { newId } from "~/lib/ids";
import { competencyEvent } from "./events";
import type { PastWorkInput } from "./forms";
import { earliestWork, latestWork, pastWorksMax } from "./rules";
import { standingWithProfile } from "./standing.server";

function insistOnYear(year: number, now: Date): void {
  const [min, max] = [earliestWork, latestWork(now)];
  if (year < min || year > max) throw invalidField("year", "errors_number_range", { min, max });
}

const columnsOf = ({ title, summary, industry, year, url }: PastWorkInput) => ({
  title,
  summary,
  industry: industry ?? null,
  year,
  url: url ?? null,
});

export async function addPastWork(ctx: Ctx, input: PastWorkInput & { teamId: string }): Promise<{ pastWorkId: string }> {
  const { team, insist } = await standingWithProfile(ctx, input.teamId);
  insist("editProfile");
  insistOnYear(input.year, ctx.now);
  const id = newId(ctx.now);
  await transaction(ctx, async (tx) => {
    await lockKey(tx.db, `past-works:${team.id}`);
    if ((await pastWorksOf(tx.db, [team.id])).length >= pastWorksMax)
      throw new AppError("limit", { reason: "competency_refused_many_works", params: { max: pastWorksMax } });
    await insertPastWork(tx.db, { id, teamId: team.id, ...columnsOf(input), lang: langOf(ctx.locale), createdAt: ctx.now });
    tx.record(competencyEvent("competency.past_work_added", { subject: { kind: "team", id: team.id }, body: { pastWorkId: id } }));
  });
  return { pastWorkId: id };
}

export async function editPastWork(ctx: Ctx, input: PastWorkInput & { teamId: string; pastWorkId: string; version: number }): Promise<void> {
  const { team, insist } = await standingWithProfile(ctx, input.teamId);
  insist("editProfile");
  insistOnYear(input.year, ctx.now);
  await transaction(ctx, async (tx) => {
    if (!(await findPastWork(tx.db, team.id, input.pastWorkId))) throw notFound();
    if (!(await updatePastWork(tx.db, input.pastWorkId, input.version, columnsOf(input)))) throw stale();
    tx.record(competencyEvent("competency.past_work_edited", { subject: { kind: "team", id: team.id }, body: { pastWorkId: input.pastWorkId } }));
  });
}

export async function removePastWork(ctx: Ctx, input: { teamId: string; pastWorkId: string }): Promise<void> {
  const { team, insist } = await standingWithProfile(ctx, input.teamId);
  insist("editProfile");
  await transaction(ctx, async (tx) => {
    if (!(await findPastWork(tx.db, team.id, input.pastWorkId))) throw notFound();
    if (!(await deletePastWork(tx.db, input.pastWorkId))) throw notFound();
    tx.record(competencyEvent("competency.past_work_removed", { subject: { kind: "team", id: team.id }, body: { pastWorkId: input.pastWorkId } }));
  });
}
