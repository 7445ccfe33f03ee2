import { challenges, events } from "@db/schema";
import { as } from "@tests/support/database";
import { makeOrganisation, makeOwner, makePerson, makeProgramme } from "@tests/support/factories";
import { eq } from "drizzle-orm";
import type { CriteriaScores, GradeScores } from "~/features/challenges/grading";
import {
  approveChallenge,
  createDraft,
  giveOpinion,
  publishChallenge,
  type StepInput,
  saveStep,
  submitChallenge,
  takeReview,
  takeUp,
} from "~/features/challenges/index.server";
import type { Ctx, Person } from "~/lib/ctx";

export const zh = (text: string) => ({ zh: text, lang: "zh" as const });
export const day = 86_400_000;
export const criteria: CriteriaScores = { data: 4, value: 5, clarity: 4, feasibility: 3, law: 4 };
export const scores: GradeScores = { data: 2, method: 2, risk: 2, integration: 2, scope: 2 };
export const approval = { revision: 1, reason: "現況與目標數字清楚，可以公開徵求團隊。", scores };

export interface World {
  owner: Person;
  colleague: Person;
  broker: Person;
  reviewer: Person;
  second: Person;
  staff: Person;
  stranger: Person;
}

export async function makeWorld(ctx: Ctx): Promise<World> {
  await makeProgramme(ctx);
  const organisation = await makeOrganisation(ctx);
  return {
    owner: await makeOwner(ctx, organisation),
    colleague: await makeOwner(ctx, organisation, "member"),
    broker: await makePerson(ctx, { name: "經紀人甲", roles: ["broker"] }),
    reviewer: await makePerson(ctx, { name: "委員甲", roles: ["reviewer"] }),
    second: await makePerson(ctx, { name: "委員乙", roles: ["reviewer"] }),
    staff: await makePerson(ctx, { name: "承辦人", roles: ["staff"] }),
    stranger: await makePerson(ctx, { name: "路人" }),
  };
}

export const titled = (title = "射出成型毛邊、短射少樣本檢測") => ({ title: zh(title), industry: "plastics" as const });

export async function draft(ctx: Ctx, { owner }: World, title?: string): Promise<string> {
  const [organisation] = owner.organisations;
  if (!organisation) throw new Error("an owner without an organisation");
  return (await createDraft(as(ctx, owner), { organisationId: organisation.id, ...titled(title) })).id;
}

export const row = async (ctx: Ctx, id: string) => {
  const [found] = await ctx.db.select().from(challenges).where(eq(challenges.id, id));
  if (!found) throw new Error("no challenge");
  return found;
};
export const eventTypes = async (ctx: Ctx, id: string): Promise<string[]> =>
  (await ctx.db.select({ type: events.type }).from(events).where(eq(events.subjectId, id)).orderBy(events.seq)).map((one) => one.type);

const passport = {
  rows: 18_000,
  labels: "620 張已標註",
  format: "JPEG",
  sensitivity: "internal" as const,
  rightsConfirmed: true,
  handover: "download" as const,
  description: zh("產線影像"),
};
type DataValues = Extract<StepInput, { step: "data" }>["values"];

/** Writes every step, so that the brief can be handed in. */
export async function fill(ctx: Ctx, { owner }: World, id: string, data: Partial<DataValues> = {}): Promise<void> {
  const steps: { step: StepInput["step"]; values: unknown }[] = [
    {
      step: "problem",
      values: {
        ...titled(),
        summary: zh("以少量樣本找出毛邊與短射，降低漏檢。"),
        technologies: ["computer_vision"],
        problem: zh("連接器產線每班約 12,000 件，毛邊與短射靠 3 位作業員目檢，每月漏檢 40 至 60 件流到客戶端。"),
      },
    },
    { step: "target", values: { baseline: zh("漏檢率 0.42%"), target: zh("漏檢率降到 0.1% 以下") } },
    { step: "data", values: { ...passport, ...data } },
    {
      step: "needs",
      values: {
        needs: [
          { item: "CI9", level: 4, must: true },
          { item: "S18", level: 3, must: false },
        ],
        languages: ["zh"],
      },
    },
    {
      step: "conditions",
      values: { ip: "shared", contactName: "林小姐", contactEmail: "ai@example.org", places: 1, awardTwd: 300_000n, city: "臺中市" },
    },
  ];
  for (const one of steps) await saveStep(as(ctx, owner), { ...one, challengeId: id, version: (await row(ctx, id)).version } as StepInput);
}

export async function submitted(ctx: Ctx, world: World, data?: Partial<DataValues>): Promise<string> {
  const id = await draft(ctx, world);
  await fill(ctx, world, id, data);
  await submitChallenge(as(ctx, world.owner), { challengeId: id });
  return id;
}

export async function inReview(ctx: Ctx, world: World, data?: Partial<DataValues>): Promise<string> {
  const id = await submitted(ctx, world, data);
  await takeUp(as(ctx, world.broker), { challengeId: id });
  await takeReview(as(ctx, world.reviewer), { challengeId: id });
  return id;
}

export async function approved(ctx: Ctx, world: World, data?: Partial<DataValues>): Promise<string> {
  const id = await inReview(ctx, world, data);
  await giveOpinion(as(ctx, world.reviewer), { challengeId: id, revision: 1, criteria });
  await approveChallenge(as(ctx, world.reviewer), { challengeId: id, ...approval });
  return id;
}

export async function published(ctx: Ctx, world: World, days = 30): Promise<string> {
  const id = await approved(ctx, world);
  await publishChallenge(as(ctx, world.broker), { challengeId: id, closesAt: new Date(ctx.now.getTime() + days * day) });
  return id;
}

export const later = (ctx: Ctx, days: number): Ctx => ({ ...ctx, now: new Date(ctx.now.getTime() + days * day) });

/** Everything a view hands out, as text to search in. */
export const asText = (view: unknown): string =>
  JSON.stringify(view, (_key, value: unknown) => (typeof value === "bigint" ? value.toString() : value));
