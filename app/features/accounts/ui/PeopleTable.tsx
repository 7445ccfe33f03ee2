import type { Role } from "@db/vocabulary/roles";
import { Link } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { StateBadge, TagList } from "~/ui/Badge";
import { DateTime } from "~/ui/DateTime";
import { type Column, Table } from "~/ui/Table";
import { type ShownState, stateTone, stateWords } from "./words";

export interface ListedPerson {
  id: string;
  name: string;
  affiliation: string | null;
  email: string | null;
  roles: Role[];
  owner: boolean;
  solver: boolean;
  state: ShownState;
  lastSignInAt: Date | null;
}

function standingWords({ roles, owner, solver }: ListedPerson): string[] {
  return [...roles.map((role) => nameOf.role(role)), ...(owner ? [m.accounts_people_owner()] : []), ...(solver ? [m.accounts_people_solver()] : [])];
}

function Roles({ words }: { words: string[] }) {
  return words.length > 0 ? <TagList items={words} /> : <span className="text-ink-soft">{m.accounts_none_yet()}</span>;
}

const columns = (): Column<ListedPerson>[] => [
  {
    key: "name",
    header: m.accounts_people_column_name(),
    primary: true,
    cell: ({ id, name, email, affiliation }) => (
      <>
        <Link to={`/staff/people/${id}`} prefetch="intent" className="link">
          {name}
        </Link>
        {email ? <div className="font-normal text-ink-soft wrap-anywhere">{email}</div> : null}
        {affiliation ? <div className="font-normal text-ink-soft">{affiliation}</div> : null}
      </>
    ),
  },
  { key: "roles", header: m.accounts_people_column_roles(), cell: (person) => <Roles words={standingWords(person)} /> },
  {
    key: "state",
    header: m.accounts_people_column_state(),
    cell: ({ state }) => <StateBadge tone={stateTone[state]}>{stateWords[state]()}</StateBadge>,
  },
  {
    key: "seen",
    header: m.accounts_people_column_seen(),
    cell: ({ lastSignInAt }) =>
      lastSignInAt ? <DateTime value={lastSignInAt} /> : <span className="text-ink-soft">{m.accounts_people_never()}</span>,
  },
];

export function PeopleTable({ people }: { people: ListedPerson[] }) {
  return <Table caption={m.accounts_people_table()} captionHidden columns={columns()} rows={people} rowKey={({ id }) => id} />;
}
