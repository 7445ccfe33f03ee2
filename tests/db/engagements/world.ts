import { events } from "@db/schema";
import { testNow } from "@tests/support/database";
import { makeApplication, makeChallenge, makeEngagement, makeOrganisation, makeOwner, makePerson, makeTeam } from "@tests/support/factories";
import { eq } from "drizzle-orm";
import { expect } from "vitest";
import type { Ctx } from "~/lib/ctx";

export const days = (n: number) => new Date(testNow.getTime() + n * 86_400_000);

export async function world(ctx: Ctx, over: Parameters<typeof makeChallenge>[2] = {}) {
  const organisation = await makeOrganisation(ctx);
  const owner = await makeOwner(ctx, { id: organisation.id, name: organisation.name, kind: "enterprise" });
  const challenge = await makeChallenge(ctx, owner, {
    state: "published",
    dataPassport: { sensitivity: "internal", rightsConfirmed: true },
    ...over,
  });
  const { team, lead } = await makeTeam(ctx);
  const application = await makeApplication(ctx, challenge.id, team, lead, { state: "accepted", eligibleAt: ctx.now });
  const mentor = await makePerson(ctx, { name: "𠮷田業師", roles: ["mentor"] });
  const staff = await makePerson(ctx, { name: "計畫", roles: ["staff"] });
  const stranger = await makePerson(ctx, { name: "路人", roles: ["mentor"] });
  const engagement = await makeEngagement(ctx, application, mentor);
  return { organisation, owner, challenge, team, lead, application, mentor, staff, stranger, engagement };
}

export const typesOf = async (ctx: Ctx, subjectId: string) =>
  await ctx.db
    .select({ type: events.type, body: events.body, about: events.about })
    .from(events)
    .where(eq(events.subjectId, subjectId))
    .orderBy(events.seq);
export const refusedAs = (code: string, reason?: string) =>
  expect.objectContaining({ code, ...(reason ? { detail: expect.objectContaining({ reason }) } : {}) });
