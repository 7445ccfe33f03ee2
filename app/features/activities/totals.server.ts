import { activitiesOfInstitutes, countsOf, type InstituteTotals, totalsOf } from "@db/queries/activities.server";
import { type CountedEnrolment, type CountedPerson, enrolmentsCounted, peopleCounted } from "@db/queries/activities-rows.server";
import type { Ctx } from "~/lib/ctx";
import { type Cursor, cut } from "~/lib/pagination";
import { startOfTaipeiDay, taipeiDay } from "~/lib/time";
import type { InstituteTotal } from "./forms";
import { institutesOf, isOffice } from "./standing.server";
import { type DeskLine, lineOf } from "./views.server";

export interface TotalRows {
  totals: InstituteTotals;
  classes: DeskLine[];
  enrolments: CountedEnrolment[];
  people: CountedPerson[];
  next?: string;
}

const size = 50;

/** A page of the very rows one of the desk's totals counts; the other lists stay empty. */
export async function totalRows(ctx: Ctx, { of, after }: { of: InstituteTotal; after?: Cursor | undefined }): Promise<TotalRows> {
  const scope = isOffice(ctx.actor) ? null : institutesOf(ctx.actor);
  const asked = { limit: size + 1, after: after ? { day: taipeiDay(after.time), id: after.id } : undefined };
  const paged = <Row extends { id: string }>(rows: readonly Row[], day: (row: Row) => string) =>
    cut(rows, size, (row) => ({ time: startOfTaipeiDay(day(row)), id: row.id }));
  const found: TotalRows = { totals: await totalsOf(ctx.db, scope), classes: [], enrolments: [], people: [] };
  if (of === "classes") {
    const { rows, ...more } = paged(
      await activitiesOfInstitutes(ctx.db, scope, ["listed", "running", "ended"], asked.limit, asked.after),
      (row) => row.endsOn,
    );
    const counts = await countsOf(
      ctx.db,
      rows.map((row) => row.id),
    );
    return { ...found, classes: rows.map((row) => lineOf(ctx, row, counts)), ...more };
  }
  if (of === "people") {
    const { rows, ...more } = paged(await peopleCounted(ctx.db, scope, asked), (row) => row.day);
    return { ...found, people: rows, ...more };
  }
  const { rows, ...more } = paged(await enrolmentsCounted(ctx.db, scope, { ...asked, completed: of === "completed" }), (row) => row.day);
  return { ...found, enrolments: rows, ...more };
}
