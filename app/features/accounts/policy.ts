import type { Role } from "@db/vocabulary/roles";
import { allow, notNow, type Policy, type Ruling, refuse, type Who } from "~/lib/policy";

export const accountRelations = ["self", "other"] as const;
export type AccountRelation = (typeof accountRelations)[number];

/** `rostered`: a person without an account. `last_admin`: active, and nobody else could administer. */
export const accountStates = ["active", "unconfirmed", "disabled", "rostered", "last_admin"] as const;
export type AccountState = (typeof accountStates)[number];

export type AccountAction =
  | "see_people"
  | "see_person"
  | "edit_profile"
  | "see_sessions"
  | "end_sessions"
  | "change_password"
  | "export_data"
  | "grant_ordinary_role"
  | "grant_guarded_role"
  | "revoke_ordinary_role"
  | "revoke_staff_role"
  | "revoke_admin_role"
  | "disable_account"
  | "disable_guarded_account"
  | "enable_account"
  | "enable_guarded_account";

type Asker = Who<AccountRelation>;
const holds = (who: Asker, ...roles: Role[]) => roles.some((role) => who.roles.includes(role));
const signIn = refuse("errors_sign_in");

const office = (who: Asker): Ruling => (!who.signedIn ? signIn : holds(who, "admin", "staff") ? allow : refuse("accounts_staff_only"));
const admin = (who: Asker): Ruling => (!who.signedIn ? signIn : holds(who, "admin") ? allow : refuse("accounts_admin_only"));
const own = (who: Asker): Ruling => (!who.signedIn ? signIn : who.relation === "self" ? allow : refuse("accounts_own_only"));

const then = (first: Ruling, next: () => Ruling): Ruling => (first.ok ? next() : first);

function grantable(who: Asker, state: AccountState): Ruling {
  // An officer who could give himself roles would need no second pair of eyes.
  if (who.relation === "self" && !holds(who, "admin")) return refuse("accounts_not_own_role");
  if (state === "rostered") return notNow("accounts_no_account");
  return state === "active" || state === "last_admin" ? allow : notNow("accounts_account_unusable");
}

const adminOverOffice = (who: Asker): Ruling => (holds(who, "admin") ? allow : refuse("accounts_admin_account_only"));
const enablable = (state: AccountState): Ruling => (state === "disabled" ? allow : notNow("accounts_not_disabled"));

function disablable(who: Asker, state: AccountState): Ruling {
  if (state === "rostered") return notNow("accounts_no_account");
  if (state === "disabled") return notNow("accounts_already_disabled");
  if (state === "last_admin") return notNow("accounts_last_admin");
  return who.relation === "self" ? refuse("accounts_not_yourself") : allow;
}

export const policy: Policy<AccountRelation, AccountState, AccountAction> = {
  room: "accounts",
  relations: accountRelations,
  states: accountStates,
  actions: {
    see_people: office,
    see_person: office,
    edit_profile: own,
    see_sessions: own,
    end_sessions: own,
    change_password: own,
    export_data: own,
    grant_ordinary_role: (who, state) => then(office(who), () => grantable(who, state)),
    grant_guarded_role: (who, state) =>
      then(
        then(office(who), () => admin(who)),
        () => grantable(who, state),
      ),
    revoke_ordinary_role: office,
    revoke_staff_role: (who) => then(office(who), () => admin(who)),
    revoke_admin_role: (who, state) =>
      then(
        then(office(who), () => admin(who)),
        () => (state === "last_admin" ? notNow("accounts_last_admin") : allow),
      ),
    disable_account: (who, state) => then(office(who), () => disablable(who, state)),
    disable_guarded_account: (who, state) =>
      then(
        then(office(who), () => adminOverOffice(who)),
        () => disablable(who, state),
      ),
    enable_account: (who, state) => then(office(who), () => enablable(state)),
    enable_guarded_account: (who, state) =>
      then(
        then(office(who), () => adminOverOffice(who)),
        () => enablable(state),
      ),
  },
};
