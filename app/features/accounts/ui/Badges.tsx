import type { Role } from "@db/vocabulary/roles";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { StateBadge, TagList } from "~/ui/Badge";
import { type ShownState, stateTone, stateWords } from "./words";

export function AccountStateBadge({ state }: { state: ShownState }) {
  return <StateBadge tone={stateTone[state]}>{stateWords[state]()}</StateBadge>;
}

export function RoleTags({ roles }: { roles: Role[] }) {
  if (roles.length === 0) return <p className="mb-6 text-ink-soft">{m.accounts_none_yet()}</p>;
  return (
    <div className="mb-6">
      <TagList items={roles.map((role) => nameOf.role(role))} />
    </div>
  );
}
