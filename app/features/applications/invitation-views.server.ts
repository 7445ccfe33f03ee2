import { applicationsOf } from "@db/queries/applications.server";
import { type InvitationRow, invitationsOfChallenge, invitationsOfTeams } from "@db/queries/applications-invitations.server";
import { challengeTerms, publicTeams } from "@db/queries/applications-teams.server";
import type { ApplicationState, InvitationState } from "@db/vocabulary/states";
import { say } from "~/i18n/lookup.server";
import { type Picked, pick, properName } from "~/lib/bilingual";
import { type Ctx, hasRole, inOrganisation, leadsTeam } from "~/lib/ctx";
import { notFound } from "~/lib/errors";
import { applyRuling, termsOf } from "./eligibility.server";
import { invitationFor, invitationViewer } from "./invite.server";
import { viewerOf } from "./standing.server";

export type InvitationView = Omit<InvitationRow, "challengeTitle"> & { title: Picked; mayAnswer: boolean };

const viewOf = (ctx: Ctx, row: InvitationRow): InvitationView => {
  const { challengeTitle, ...rest } = row;
  const due = row.answerBy.getTime() > ctx.now.getTime();
  return { ...rest, title: pick(challengeTitle, ctx.locale), mayAnswer: row.state === "open" && due && leadsTeam(ctx.actor, row.teamId) };
};

export const invitationView = async (ctx: Ctx, id: string): Promise<InvitationView> => viewOf(ctx, await invitationFor(ctx, id));

/** Open invitations of these teams, as far as the reader may see them; for who is not on the team, none. */
export async function openInvitations(ctx: Ctx, teamIds: readonly string[]): Promise<InvitationView[]> {
  const own = invitationViewer(ctx).teamIds;
  const rows = await invitationsOfTeams(
    ctx.db,
    teamIds.filter((id) => own.includes(id)),
    ["open"],
  );
  return rows.map((row) => viewOf(ctx, row));
}

/** Open invitations of the reader's teams, the most pressing first. */
export const myInvitations = (ctx: Ctx): Promise<InvitationView[]> => openInvitations(ctx, invitationViewer(ctx).teamIds);

/** Owner's people, brokers and staff: whoever may rank and invite teams for this challenge. Others get 404. */
export async function challengeForInviting(ctx: Ctx, challengeId: string) {
  const challenge = await challengeTerms(ctx.db, challengeId);
  const may = hasRole(ctx.actor, "staff", "admin", "broker") || (challenge !== null && inOrganisation(ctx.actor, challenge.organisationId));
  if (!challenge || !may) throw notFound();
  return challenge;
}

export async function challengeInvitations(ctx: Ctx, challengeId: string): Promise<InvitationView[]> {
  await challengeForInviting(ctx, challengeId);
  return (await invitationsOfChallenge(ctx.db, invitationViewer(ctx), challengeId)).map((row) => viewOf(ctx, row));
}

/** Where each team stands with one challenge, as far as the reader may know: beside a ranking. */
export async function standings(
  ctx: Ctx,
  challengeId: string,
): Promise<
  Map<string, { application?: { id: string; state: ApplicationState; chosen: boolean }; invitation?: { id: string; state: InvitationState } }>
> {
  const map = new Map<
    string,
    { application?: { id: string; state: ApplicationState; chosen: boolean }; invitation?: { id: string; state: InvitationState } }
  >();
  for (const row of await applicationsOf(ctx.db, { ...viewerOf(ctx.actor), teamIds: [] }, { challengeId }, 200)) {
    if (row.state !== "draft" && row.state !== "withdrawn")
      map.set(row.teamId, { application: { id: row.id, state: row.state, chosen: row.ownerChoiceAt !== null } });
  }
  for (const row of await invitationsOfChallenge(ctx.db, invitationViewer(ctx), challengeId)) {
    const known = map.get(row.teamId) ?? {};
    if (!known.invitation) map.set(row.teamId, { ...known, invitation: { id: row.id, state: row.state } });
  }
  return map;
}

export interface ApplyOption {
  teamId: string;
  name: string;
  lead: boolean;
  /** Why this team cannot apply, in the reader's language. */
  refused: string | null;
  application: { id: string; state: ApplicationState } | null;
}

/** The reader's teams with what stands between each of them and this challenge. */
export async function applyOptions(ctx: Ctx, challengeId: string): Promise<ApplyOption[]> {
  if (ctx.actor.kind !== "person") return [];
  const own = await applicationsOf(
    ctx.db,
    { ...viewerOf(ctx.actor), all: false, organisationIds: [] },
    { teamIds: ctx.actor.teams.map((one) => one.id), challengeId },
  );
  const options: ApplyOption[] = [];
  for (const team of ctx.actor.teams) {
    const live = own.find((row) => row.teamId === team.id && row.state !== "withdrawn");
    const ruling = await applyRuling(ctx, await termsOf(ctx, challengeId, team.id));
    const lead = team.role === "lead";
    const refused = !lead ? say("applications_refused_lead", {}, ctx.locale) : ruling.ok ? null : say(ruling.refused, {}, ctx.locale);
    options.push({
      teamId: team.id,
      name: team.name,
      lead,
      refused: live ? null : refused,
      application: live ? { id: live.id, state: live.state } : null,
    });
  }
  return options;
}

/** The team an invitation form is about; null when it may not be invited by name. */
export async function invitee(ctx: Ctx, teamId: string | undefined): Promise<{ id: string; name: string } | null> {
  const [team] = teamId ? await publicTeams(ctx.db, [teamId]) : [];
  return team ? { id: team.id, name: properName(team, ctx.locale) } : null;
}
