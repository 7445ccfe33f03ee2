import { eq } from "drizzle-orm";
import { programmes, programmeYears } from "@db/schema";
import type { Ctx } from "~/lib/ctx";
import { newId } from "~/lib/ids";
import { bi, entryAt, files, nameOf, textAt } from "./source";
import { demoYears, planYears } from "./years";

/** A coached team is one with this many confirmed check-ins (ours: the plan gives no number). */
const coachedAfter = 3;

function identity(demo: boolean) {
  const plan = entryAt(files.programme, "programme");
  const sourcePlan = textAt(plan, "code");
  const agency = nameOf(plan, "agency");
  const settings = { sourcePlan, sourceName: nameOf(plan), coachedAfter, suppressBelow: 5 };
  return demo
    ? { code: "CUILIAN-DEMO", name: bi("淬煉示範計畫", "Cuilian Demonstration Programme"), agency: bi("示範主管機關", "Demonstration Agency"), isDemo: true, settings }
    : { code: sourcePlan, name: nameOf(plan), agency, isDemo: false, settings };
}

/**
 * The programme and its years. An existing programme keeps its name, settings and windows: they are the office's to change,
 * and a demonstration started weeks ago must not have its years moved under it.
 */
export async function loadProgramme(tx: Ctx, demoEndsAfterMonths: number | undefined): Promise<{ id: string; changed: number }> {
  const [found] = await tx.db.select({ id: programmes.id }).from(programmes).limit(1);
  const id = found?.id ?? newId(tx.now);
  let changed = 0;
  if (!found) {
    await tx.db.insert(programmes).values({ id, ...identity(demoEndsAfterMonths !== undefined) });
    changed += 1;
  }
  const present = new Set((await tx.db.select({ year: programmeYears.year }).from(programmeYears).where(eq(programmeYears.programmeId, id))).map((one) => one.year));
  const wanted = demoEndsAfterMonths === undefined ? planYears() : demoYears(tx.now, demoEndsAfterMonths);
  const missing = present.size === 0 ? wanted : [];
  if (missing.length > 0) await tx.db.insert(programmeYears).values(missing.map((year) => ({ id: newId(tx.now), programmeId: id, ...year })));
  return { id, changed: changed + missing.length };
}
