import { enrolments, events } from "@db/schema";
import type { ActivityKind } from "@db/vocabulary/kinds";
import { as } from "@tests/support/database";
import { makeOrganisation, makeOwner } from "@tests/support/factories";
import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { createActivity, listActivity } from "~/features/activities/index.server";
import type { Ctx, Person } from "~/lib/ctx";
import { writeCsv } from "~/lib/spreadsheet/csv";

export const input = {
  kind: "technique_course" as const,
  title: { zh: "瑕疵檢測實作", en: "Defect inspection in practice", lang: "zh" as const },
  items: ["CI4" as const, "S07" as const],
  startsOn: "2026-03-01",
  endsOn: "2026-03-05",
  hours: 12,
  completionHours: 9,
};
export const refusedAs = (code: string, fields?: object) =>
  expect.objectContaining({ code, ...(fields ? { detail: expect.objectContaining({ fields }) } : {}) });

export async function institute(ctx: Ctx): Promise<{ id: string; person: Person }> {
  const row = await makeOrganisation(ctx, { kind: "institute", name: "未來學苑" });
  return { id: row.id, person: await makeOwner(ctx, { id: row.id, name: row.name, kind: "institute" }, "member") };
}
export async function listed(ctx: Ctx, over: Partial<Omit<typeof input, "kind">> & { kind?: ActivityKind } = {}) {
  const { id: instituteId, person } = await institute(ctx);
  const own = as(ctx, person);
  const { id } = await createActivity(own, { ...input, ...over, instituteId });
  await listActivity(own, { activityId: id });
  return { activityId: id, instituteId, person, own };
}
export const roster = (rows: (string | number)[][]) => writeCsv([["姓名", "電子郵件", "性別", "國籍", "單位", "時數"], ...rows]);
export const typesOf = async (ctx: Ctx, subjectId: string) =>
  ctx.db.select({ type: events.type, body: events.body }).from(events).where(eq(events.subjectId, subjectId)).orderBy(events.seq);
export const enrolled = (ctx: Ctx, activityId: string) => ctx.db.select().from(enrolments).where(eq(enrolments.activityId, activityId));
