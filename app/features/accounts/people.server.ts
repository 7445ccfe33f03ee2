import type { Db } from "@db/client.server";
import { personCardsByIds } from "@db/queries/accounts.server";
import { countSessions, grantsOf, holdersOf, membershipsOf, peoplePage, standingOf } from "@db/queries/accounts-people.server";
import { roles as allRoles, type Role } from "@db/vocabulary/roles";
import { readTimeline } from "~/features/events/index.server";
import { say } from "~/i18n/lookup.server";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { type Ctx, hasRole } from "~/lib/ctx";
import { forbidden } from "~/lib/errors";
import { type Cursor, cut, type PageSize } from "~/lib/pagination";
import type { Ruling } from "~/lib/policy";
import type { PeopleQuery } from "./forms";
import { accountStateOf } from "./rules";
import { grantAction, isGuarded, revokeAction, rulingOn, standingFor } from "./standing.server";
import { eventName } from "./views.server";

/** A page of everybody, newest first, for those who answer for the people. */
export async function peopleList(ctx: Ctx, { q, role, state }: Pick<PeopleQuery, "q" | "role" | "state">, after: Cursor | undefined, size: PageSize) {
  if (!hasRole(ctx.actor, "admin", "staff")) throw forbidden("accounts_staff_only");
  const found = await peoplePage(ctx.db, { q, role, state, after }, size);
  const { rows, next } = cut(found, size, ({ person }) => ({ time: person.createdAt, id: person.id }));
  const standing = await standingOf(
    ctx.db,
    rows.map(({ person }) => person.id),
  );
  const people = rows.map(({ person, account }) => {
    const held = standing.get(person.id);
    return {
      id: person.id,
      name: person.name,
      affiliation: person.affiliation,
      email: account?.email ?? person.contactEmail,
      roles: [...(held?.roles ?? [])].sort((one, other) => allRoles.indexOf(one) - allRoles.indexOf(other)),
      owner: held?.owner ?? false,
      solver: held?.solver ?? false,
      state: shownState(accountStateOf(account, [], 1)),
      lastSignInAt: account?.lastSignInAt ?? null,
    };
  });
  return { people, next };
}

/** Being the last administrator matters to the rules; in a list the account is simply in use. */
const shownState = (state: ReturnType<typeof accountStateOf>) => (state === "last_admin" ? "active" : state);

const words = (ruling: Ruling): string | null => (ruling.ok ? null : say(ruling.refused));

/** One person as officers see him, with what they may do now and why not. */
export async function personForStaff(ctx: Ctx, id: string) {
  const standing = await standingFor(ctx, id);
  const { person, account, roles, state } = standing;
  const grantable = allRoles.filter((role) => !roles.includes(role));
  const history = await grantsOf(ctx.db, id);
  const timeline = await readTimeline(ctx.db, id, ["staff", "self", "public"], 20);
  const guarded = isGuarded(roles);
  return {
    person: {
      id,
      name: person.name,
      romanisedName: person.romanisedName,
      affiliation: person.affiliation,
      title: person.title,
      contactEmail: person.contactEmail,
      createdAt: person.createdAt,
    },
    account: account && {
      email: account.email,
      confirmedAt: account.emailConfirmedAt,
      lastSignInAt: account.lastSignInAt,
      disabledAt: account.disabledAt,
      disabledReason: account.disabledReason,
      sessions: await countSessions(ctx.db, id, ctx.now),
    },
    state: shownState(state),
    roles,
    memberships: await membershipsOf(ctx.db, id),
    history,
    grant: grantable.map((role) => ({ role, refused: words(rulingOn(ctx, grantAction(role), standing)) })),
    revoke: roles.map((role) => ({ role, refused: words(rulingOn(ctx, revokeAction(role), standing)) })),
    disable: words(rulingOn(ctx, guarded ? "disable_guarded_account" : "disable_account", standing)),
    enable: words(rulingOn(ctx, guarded ? "enable_guarded_account" : "enable_account", standing)),
    timeline: timeline.map(({ id: key, at, type, body, actorId, actorKind }) => ({ id: key, at, what: deedName(type, body), actorId, actorKind })),
    actors: await namesOf(
      ctx.db,
      timeline.map(({ actorId, actorKind }) => (actorKind === "person" ? actorId : null)),
    ),
  };
}
export type PersonForStaff = Awaited<ReturnType<typeof personForStaff>>;

/** An event in words, with the role it is about. */
function deedName(type: string, body: Record<string, unknown>): string {
  const role = allRoles.find((word) => word === body.role);
  return role ? m.accounts_event_role({ what: eventName(type), role: nameOf.role(role) }) : eventName(type);
}

/** Names by id, as a plain object for pages. */
export async function namesOf(db: Db, ids: readonly (string | null)[]): Promise<Record<string, string>> {
  const cards = await personCardsByIds(
    db,
    ids.filter((one): one is string => one !== null),
  );
  return Object.fromEntries(cards.map(({ id, name }) => [id, name]));
}

/** People who hold a role and can sign in. */
export const peopleWithRole = (db: Db, role: Role): Promise<{ id: string; name: string; affiliation: string | null; email: string }[]> =>
  holdersOf(db, role);
