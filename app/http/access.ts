import type { Role } from "@db/vocabulary/roles";
import { type Actor, hasRole as holds } from "~/lib/ctx";

/** The outer gate of a route. The feature's policy still decides about the single record. */
export type Access = (actor: Actor) => boolean;

export const anyone: Access = () => true;
export const signedIn: Access = (actor) => actor.kind === "person";
export const hasRole =
  (...roles: Role[]): Access =>
  (actor) =>
    holds(actor, ...roles);
/** Active member of at least one organisation. */
export const ownsAny: Access = (actor) => actor.kind === "person" && actor.organisations.length > 0;
/** Active member of at least one team. */
export const onTeam: Access = (actor) => actor.kind === "person" && actor.teams.length > 0;
export const withScope =
  (scope: string): Access =>
  (actor) =>
    actor.kind === "token" && actor.scopes.includes(scope);
export const either =
  (...ways: Access[]): Access =>
  (actor) =>
    ways.some((way) => way(actor));
export const both =
  (...ways: Access[]): Access =>
  (actor) =>
    ways.every((way) => way(actor));

/** Who may enter an outcome: a member for his organisation, an officer for the programme. */
export const entersOutcomes: Access = either(ownsAny, hasRole("staff", "admin"));
