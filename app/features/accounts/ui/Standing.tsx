import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { TagList } from "~/ui/Badge";
import { DateTime } from "~/ui/DateTime";
import type { MyProfile } from "../views.server";

const none = () => <span className="text-ink-soft">{m.accounts_none_yet()}</span>;

function Places({ items, to }: { items: { id: string; name: string; lead: boolean }[]; to: string }): ReactNode {
  if (items.length === 0) return none();
  return (
    <ul className="grid gap-1">
      {items.map((item) => (
        <li key={item.id}>
          <Link to={`${to}/${item.id}`} className="link">
            {item.name}
          </Link>
          {item.lead ? m.accounts_as_lead() : null}
        </li>
      ))}
    </ul>
  );
}

/** What one is on the platform, beside the form. */
export function Standing({ mine }: { mine: MyProfile }) {
  const roles =
    mine.roles.length > 0 ? (
      <TagList items={mine.roles.map((role) => nameOf.role(role))} />
    ) : (
      <span className="text-ink-soft">{m.accounts_no_roles()}</span>
    );
  const items = [
    { term: m.accounts_email(), value: <span className="wrap-anywhere">{mine.email}</span> },
    { term: m.accounts_your_roles(), value: roles },
    { term: m.accounts_your_organisations(), value: <Places items={mine.organisations} to="/organisations" /> },
    { term: m.accounts_your_teams(), value: <Places items={mine.teams} to="/teams" /> },
    { term: m.accounts_since(), value: <DateTime value={mine.since} /> },
  ];
  return (
    <dl className="grid gap-3 rounded-md border border-line bg-sheet px-5 py-4">
      {items.map(({ term, value }) => (
        <div key={term}>
          <dt className="text-note text-ink-soft">{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
