import type { Db } from "@db/client.server";
import { findOrganisation, isShownToAll, type OrganisationRow } from "@db/queries/organisations.server";
import { countLeads, type MemberRow, memberOf } from "@db/queries/organisations-members.server";
import { type Ctx, personId } from "~/lib/ctx";
import { notFound } from "~/lib/errors";
import { insist, type Ruling, whoAsks } from "~/lib/policy";
import { type OrganisationAction, type OrganisationRelation, type OrganisationState, policy } from "./policy";

export interface Standing {
  organisation: OrganisationRow;
  state: OrganisationState;
  relation: OrganisationRelation;
  member: MemberRow | null;
  may(action: OrganisationAction): Ruling;
  /** Throws what a refusal means. */
  insist(action: OrganisationAction): void;
}

async function relationOf(db: Db, organisationId: string, member: MemberRow | null): Promise<OrganisationRelation> {
  if (!member) return "stranger";
  if (member.role !== "lead") return "member";
  return (await countLeads(db, organisationId)) > 1 ? "lead" : "sole_lead";
}

export function stateOf(organisation: { verifiedAt: Date | null }, shown: boolean): OrganisationState {
  if (organisation.verifiedAt) return "verified";
  return shown ? "listed" : "new";
}

/**
 * Where the actor stands with an organisation, read from the database and not from the session.
 * @throws not_found when there is none that this actor may see.
 */
export async function standingWith(ctx: Ctx, organisationId: string): Promise<Standing> {
  const organisation = await findOrganisation(ctx.db, organisationId);
  if (!organisation) throw notFound();
  const actorId = personId(ctx.actor);
  const member = actorId ? await memberOf(ctx.db, organisationId, actorId) : null;
  const relation = await relationOf(ctx.db, organisationId, member);
  const state = stateOf(organisation, organisation.verifiedAt !== null || (await isShownToAll(ctx.db, organisationId)));
  const who = whoAsks(ctx.actor, relation);
  const may = (action: OrganisationAction) => policy.actions[action](who, state);
  if (!may("view").ok) throw notFound();
  return { organisation, state, relation, member, may, insist: (action) => insist(may(action), who.signedIn) };
}
