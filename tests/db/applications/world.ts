import { applications, events } from "@db/schema";
import { as } from "@tests/support/database";
import { makeChallenge, makeOrganisation, makeOwner, makePerson, makeTeam } from "@tests/support/factories";
import { eq } from "drizzle-orm";
import {
  candidatesBeside,
  chooseForOffer,
  confirmOffer,
  decideEligibility,
  saveApplication,
  shortlist,
  startApplication,
  submitApplication,
} from "~/features/applications/index.server";
import type { Ctx, Person } from "~/lib/ctx";

/** A published challenge with its owner, an officer of the programme and one team that may apply. */
export async function makeWorld(ctx: Ctx, over: Parameters<typeof makeChallenge>[2] = {}) {
  const organisation = await makeOrganisation(ctx);
  const owner = await makeOwner(ctx, organisation);
  const challenge = await makeChallenge(ctx, owner, { state: "published", ...over });
  const staff = await makePerson(ctx, { name: "承辦人", roles: ["staff"] });
  const { team, lead } = await makeTeam(ctx);
  return { organisation, owner, challenge, staff, team, lead };
}
export type World = Awaited<ReturnType<typeof makeWorld>>;

export const proposal = {
  approach: "先以良品訓練，再以少量瑕疵校正。",
  plan: "第一個月蒐集，第二個月訓練，第三個月上線。",
  expectedResult: "漏檢率由 5% 降到 1%。",
  dataUse: "資料留在廠內主機，結案後刪除。",
};

export async function drafted(ctx: Ctx, world: Pick<World, "challenge">, team: { id: string }, lead: Person): Promise<string> {
  const { id } = await startApplication(as(ctx, lead), { challengeId: world.challenge.id, teamId: team.id });
  await saveApplication(as(ctx, lead), { applicationId: id, version: 1, proposal });
  return id;
}

export async function submitted(ctx: Ctx, world: World, team: { id: string } = world.team, lead = world.lead): Promise<string> {
  const id = await drafted(ctx, world, team, lead);
  await submitApplication(as(ctx, lead), { applicationId: id });
  return id;
}

export async function eligible(ctx: Ctx, world: World, team: { id: string } = world.team, lead = world.lead): Promise<string> {
  const id = await submitted(ctx, world, team, lead);
  await decideEligibility(as(ctx, world.staff), { applicationId: id, decision: "eligible" });
  return id;
}

/** The owner chooses among the candidates as they are now. */
export async function choose(ctx: Ctx, world: Pick<World, "owner">, applicationId: string, better = 0, reason?: string): Promise<void> {
  const { mark } = await candidatesBeside(as(ctx, world.owner), applicationId);
  await chooseForOffer(as(ctx, world.owner), { applicationId, candidates: mark, better, reason });
}

export async function chosen(ctx: Ctx, world: World, team: { id: string } = world.team, lead = world.lead): Promise<string> {
  const id = await eligible(ctx, world, team, lead);
  await shortlist(as(ctx, world.owner), { applicationId: id });
  await choose(ctx, world, id);
  return id;
}

export const inAWeek = (ctx: Ctx): Date => new Date(ctx.now.getTime() + 7 * 86_400_000);
export const later = (ctx: Ctx, at: Date): Ctx => ({ ...ctx, now: at });

export async function offered(ctx: Ctx, world: World, team: { id: string } = world.team, lead = world.lead): Promise<string> {
  const id = await chosen(ctx, world, team, lead);
  await confirmOffer(as(ctx, world.staff), { applicationId: id, answerBy: inAWeek(ctx) });
  return id;
}

export async function stateOf(ctx: Ctx, id: string): Promise<string | undefined> {
  const [row] = await ctx.db.select({ state: applications.state }).from(applications).where(eq(applications.id, id));
  return row?.state;
}
export const rowOf = async (ctx: Ctx, id: string) => (await ctx.db.select().from(applications).where(eq(applications.id, id)))[0];
export const eventsOf = async (ctx: Ctx, id: string) =>
  await ctx.db
    .select({ type: events.type, audience: events.audience, body: events.body })
    .from(events)
    .where(eq(events.subjectId, id))
    .orderBy(events.seq);

/** What a refusal says: its code and reason, for a matcher. */
export const refusal = (code: string, reason?: string) => ({ code, ...(reason ? { detail: { reason } } : {}) });
