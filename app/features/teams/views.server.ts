import type { Db } from "@db/client.server";
import { findTeams, type TeamRow, type TeamWithPeople, teamsOf } from "@db/queries/teams.server";
import { listTeamMembers, otherTeams, type TeamMemberLine } from "@db/queries/teams-members.server";
import type { Industry, TeamKind, Technology } from "@db/vocabulary/kinds";
import type { TeamRole } from "@db/vocabulary/roles";
import { type TimelineLine, timelineFor } from "~/features/events/index.server";
import type { Bi } from "~/lib/bilingual";
import { type Ctx, personId } from "~/lib/ctx";
import type { Ruling } from "~/lib/policy";
import type { TeamAction, TeamRelation, TeamState } from "./policy";
import { standingInTeam } from "./standing.server";

export interface TeamCard {
  id: string;
  name: string;
  nameEn: string | null;
  kind: TeamKind;
  summary: Bi | null;
  city: string | null;
  isPublic: boolean;
  dissolved: boolean;
  isDemo: boolean;
  /** Active members. */
  members: number;
  lead: { id: string; name: string } | null;
}

const cardOf = ({ people, ...row }: TeamRow & Pick<TeamWithPeople, "people">): TeamCard => {
  const lead = people.find((one) => one.role === "lead");
  return {
    id: row.id,
    name: row.name,
    nameEn: row.nameEn,
    kind: row.kind,
    summary: row.summary,
    city: row.city,
    isPublic: row.isPublic,
    dissolved: row.dissolvedAt !== null,
    isDemo: row.isDemo,
    members: people.length,
    lead: lead ? { id: lead.personId, name: lead.name } : null,
  };
};

/** What other rooms show of a team; they decide who may see it, and the lead's name is not for everybody. */
export async function teamCard(db: Db, id: string): Promise<TeamCard | null> {
  const [row] = await findTeams(db, [id]);
  return row ? cardOf(row) : null;
}

export const teamCards = async (db: Db, ids: readonly string[]): Promise<Map<string, TeamCard>> =>
  new Map((await findTeams(db, [...new Set(ids)])).map((row) => [row.id, cardOf(row)]));

/** What matching and applications weigh of a team: plain facts, no names of people. */
export interface TeamFacts {
  id: string;
  name: string;
  nameEn: string | null;
  kind: TeamKind;
  languages: string[];
  industries: Industry[];
  technologies: Technology[];
  city: string | null;
  capacity: number;
  /** Engagements under way. */
  running: number;
  isPublic: boolean;
  isDemo: boolean;
  memberIds: string[];
  /** What the team says of itself. */
  summary: Bi | null;
  createdAt: Date;
}

const factsOf = (row: TeamWithPeople): TeamFacts => ({
  id: row.id,
  name: row.name,
  nameEn: row.nameEn,
  kind: row.kind,
  languages: row.languages,
  industries: row.industries,
  technologies: row.technologies as Technology[],
  city: row.city,
  capacity: row.capacity,
  running: row.running,
  isPublic: row.isPublic,
  isDemo: row.isDemo,
  memberIds: row.people.map((one) => one.personId),
  summary: row.summary,
  createdAt: row.createdAt,
});

/** In the order of `ids`; unknown ids are left out. */
export async function teamFacts(db: Db, ids: readonly string[]): Promise<TeamFacts[]> {
  const found = new Map((await findTeams(db, ids)).map((row) => [row.id, factsOf(row)]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

export interface MyTeam {
  id: string;
  name: string;
  nameEn: string | null;
  kind: TeamKind;
  role: TeamRole;
  members: number;
  isPublic: boolean;
}

export async function myTeams(ctx: Ctx): Promise<MyTeam[]> {
  const id = personId(ctx.actor);
  if (!id) return [];
  return (await teamsOf(ctx.db, id)).map(({ id: teamId, name, nameEn, kind, role, members, isPublic }) => ({
    id: teamId,
    name,
    nameEn,
    kind,
    role,
    members,
    isPublic,
  }));
}

const actions = [
  "create",
  "view",
  "viewMembers",
  "edit",
  "invite",
  "removeMember",
  "handOver",
  "leave",
  "dissolve",
] as const satisfies readonly TeamAction[];
type May = Record<TeamAction, Ruling>;
const allRulings = (may: (action: TeamAction) => Ruling): May => Object.fromEntries(actions.map((action) => [action, may(action)])) as May;

export interface TeamPage {
  team: Omit<TeamRow, "representative">;
  state: TeamState;
  relation: TeamRelation;
  /** Signs and receives money for the team; not for the public. */
  representative: string | null;
  /** Names of members who agreed to be named; never an address. */
  people: { name: string; role: TeamRole }[];
  /** Members who are not named here. */
  unnamed: number;
  running: number;
  timeline: TimelineLine[];
  may: May;
}

export async function teamPage(ctx: Ctx, id: string): Promise<TeamPage> {
  const { team, state, relation, may } = await standingInTeam(ctx, id);
  const members = (await listTeamMembers(ctx.db, id)).filter((one) => one.state === "active");
  const named = members.flatMap(({ name, role, consentedAt }) => (name !== null && consentedAt !== null ? [{ name, role }] : []));
  const [facts] = await findTeams(ctx.db, [id]);
  const { representative, ...shown } = team;
  const within = may("viewMembers").ok;
  return {
    team: shown,
    state,
    relation,
    representative: relation === "stranger" && !within ? null : representative,
    people: named,
    unnamed: members.length - named.length,
    running: facts?.running ?? 0,
    timeline: await timelineFor(ctx, id, { audiences: within ? ["public", "team", "staff"] : ["public"], names: within, otherwise: "teams_someone" }),
    may: allRulings(may),
  };
}

/** What the edit form starts from. */
export async function teamToEdit(ctx: Ctx, id: string): Promise<TeamRow> {
  const { team, insist } = await standingInTeam(ctx, id);
  insist("edit");
  return team;
}

export interface TeamMembersPage {
  team: { id: string; name: string; nameEn: string | null };
  state: TeamState;
  relation: TeamRelation;
  members: (TeamMemberLine & { elsewhere: { names: { id: string; name: string }[]; unnamed: number } })[];
  me: string | null;
  may: May;
}

export async function teamMembersPage(ctx: Ctx, id: string): Promise<TeamMembersPage> {
  const { team, state, relation, may, insist } = await standingInTeam(ctx, id);
  insist("viewMembers");
  const manages = may("invite").ok;
  const me = personId(ctx.actor);
  const others = await otherTeams(ctx.db, id);
  const members = (await listTeamMembers(ctx.db, id)).map((one) => {
    const theirs = others.filter((other) => other.personId === one.personId && (manages || one.personId === me));
    const named = theirs.filter((other) => other.isPublic || one.personId === me);
    return {
      ...one,
      invitedEmail: manages ? one.invitedEmail : null,
      elsewhere: { names: named.map((other) => ({ id: other.teamId, name: other.name })), unnamed: theirs.length - named.length },
    };
  });
  return { team: { id: team.id, name: team.name, nameEn: team.nameEn }, state, relation, members, me, may: allRulings(may) };
}
