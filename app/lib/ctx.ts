import type { Db } from "@db/client.server";
import type { OrganisationKind } from "@db/vocabulary/kinds";
import type { Locale, OrganisationRole, Role, TeamRole } from "@db/vocabulary/roles";

export interface Visitor {
  kind: "visitor";
}
export interface Person {
  kind: "person";
  id: string;
  name: string;
  locale: Locale | null;
  roles: readonly Role[];
  /** Names as registered; `nameEn` for English pages, where one was given. */
  organisations: readonly { id: string; name: string; nameEn?: string | null; kind: OrganisationKind; role: OrganisationRole }[];
  teams: readonly { id: string; name: string; nameEn?: string | null; role: TeamRole }[];
}
export interface Token {
  kind: "token";
  id: string;
  scopes: readonly string[];
}
export interface System {
  kind: "system";
  /** What acts: `deadlines`, `seed`, `mailer` … */
  id: string;
}
export type Actor = Visitor | Person | Token | System;

/** Everything a verb or view may depend on. The clock is handed in; nothing is global. */
export interface Ctx {
  actor: Actor;
  db: Db;
  now: Date;
  locale: Locale;
  requestId: string;
}

export const visitor: Visitor = { kind: "visitor" };
export const hasRole = (actor: Actor, ...wanted: Role[]): boolean => actor.kind === "person" && wanted.some((role) => actor.roles.includes(role));
export const personId = (actor: Actor): string | null => (actor.kind === "person" ? actor.id : null);
export const isSystem = (actor: Actor): actor is System => actor.kind === "system";
export const inOrganisation = (actor: Actor, organisationId: string): boolean =>
  actor.kind === "person" && actor.organisations.some((one) => one.id === organisationId);
export const leadsOrganisation = (actor: Actor, organisationId: string): boolean =>
  actor.kind === "person" && actor.organisations.some((one) => one.id === organisationId && one.role === "lead");
export const inTeam = (actor: Actor, teamId: string): boolean => actor.kind === "person" && actor.teams.some((one) => one.id === teamId);
export const leadsTeam = (actor: Actor, teamId: string): boolean =>
  actor.kind === "person" && actor.teams.some((one) => one.id === teamId && one.role === "lead");
