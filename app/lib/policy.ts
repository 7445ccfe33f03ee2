import type { Role } from "@db/vocabulary/roles";
import type { Actor } from "./ctx";
import { AppError } from "./errors";
import type { MessageKey } from "./message-key";

/** `wrong_state` marks a step that this person could take, but not now. */
export type Ruling = { ok: true } | { ok: false; refused: MessageKey; code?: "wrong_state" | undefined };
export const allow: Ruling = { ok: true };
export const refuse = (refused: MessageKey): Ruling => ({ ok: false, refused });
export const notNow = (refused: MessageKey): Ruling => ({ ok: false, refused, code: "wrong_state" });

/** Who asks, reduced to what rules may look at: never a row, never a name. */
export interface Who<Relation extends string> {
  signedIn: boolean;
  roles: readonly Role[];
  relation: Relation;
}

/** The actor as a policy sees him. The product's own parts (seed, jobs) act as an officer would. */
export const whoAsks = <Relation extends string>(actor: Actor, relation: Relation): Who<Relation> => ({
  signedIn: actor.kind === "person" || actor.kind === "system",
  roles: actor.kind === "person" ? actor.roles : actor.kind === "system" ? ["admin", "staff"] : [],
  relation,
});

/**
 * One room's permission matrix. Every cell of roles × relations × states × actions is listed in
 * tests/permissions/<room>.csv and compared with these functions.
 */
export interface Policy<Relation extends string, State extends string, Action extends string> {
  room: string;
  relations: readonly Relation[];
  states: readonly State[];
  actions: Record<Action, (who: Who<Relation>, state: State) => Ruling>;
}

/** Throws what a refused ruling means: 401 for a visitor, 409 for a wrong state, 403 otherwise. */
export function insist(ruling: Ruling, signedIn = true): void {
  if (ruling.ok) return;
  throw new AppError(signedIn ? (ruling.code ?? "forbidden") : "unauthenticated", { reason: ruling.refused });
}
