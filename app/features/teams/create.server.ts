import { insertTeam } from "@db/queries/teams.server";
import { insertTeamMember } from "@db/queries/teams-members.server";
import { transaction } from "@db/transaction.server";
import { type Ctx, personId } from "~/lib/ctx";
import { AppError } from "~/lib/errors";
import { newId } from "~/lib/ids";
import { insist, whoAsks } from "~/lib/policy";
import { teamEvent } from "./events";
import type { TeamInput } from "./forms";
import { policy } from "./policy";

/** The columns a form fills. */
export const columnsOf = (input: TeamInput) => ({
  name: input.name,
  nameEn: input.nameEn ?? null,
  kind: input.kind,
  summary: input.summary ?? null,
  languages: [...new Set<string>(input.languages)],
  industries: [...new Set(input.industries)],
  technologies: [...new Set<string>(input.technologies)],
  city: input.city ?? null,
  website: input.website ?? null,
  capacity: input.capacity,
  representative: input.representative ?? null,
  isPublic: input.isPublic,
});

/** Founds a team; its creator leads it. Founding it is his own consent. */
export async function createTeam(ctx: Ctx, input: TeamInput & { isDemo?: boolean }): Promise<{ id: string }> {
  const who = whoAsks(ctx.actor, "stranger");
  insist(policy.actions.create(who, "public"), who.signedIn);
  const lead = personId(ctx.actor);
  if (!lead) throw new AppError("unauthenticated", { reason: "errors_sign_in" });
  const id = newId(ctx.now);
  await transaction(ctx, async (tx) => {
    await insertTeam(tx.db, { id, ...columnsOf(input), isDemo: input.isDemo ?? false, createdAt: ctx.now, updatedAt: ctx.now });
    await insertTeamMember(tx.db, {
      id: newId(ctx.now),
      teamId: id,
      personId: lead,
      role: "lead",
      state: "active",
      createdAt: ctx.now,
      consentedAt: ctx.now,
    });
    tx.record(teamEvent("team.created", { subject: { kind: "team", id }, about: [lead], body: { kind: input.kind } }));
  });
  return { id };
}
