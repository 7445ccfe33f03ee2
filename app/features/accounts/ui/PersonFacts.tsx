import { Link } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { formatDate } from "~/lib/time";
import { DateTime } from "~/ui/DateTime";
import { useDateStyle, useLocale } from "~/ui/locale";
import { Section } from "~/ui/Page";
import { Facts } from "~/ui/Section";
import type { PersonForStaff } from "../people.server";

const missing = () => <span className="text-ink-soft">—</span>;

export function PersonFacts({ who: { person, account } }: { who: PersonForStaff }) {
  const items = [
    { term: m.accounts_person_email(), value: <span className="wrap-anywhere">{account?.email ?? person.contactEmail ?? "—"}</span> },
    { term: m.accounts_romanised_name(), value: person.romanisedName ?? missing() },
    { term: m.accounts_affiliation(), value: [person.affiliation, person.title].filter(Boolean).join(m.ui_list_comma()) || missing() },
    { term: m.accounts_person_created(), value: <DateTime value={person.createdAt} /> },
  ];
  const ofAccount = account
    ? [
        { term: m.accounts_person_confirmed(), value: account.confirmedAt ? <DateTime value={account.confirmedAt} /> : missing() },
        {
          term: m.accounts_person_last_sign_in(),
          value: account.lastSignInAt ? <DateTime value={account.lastSignInAt} time /> : m.accounts_people_never(),
        },
        { term: m.accounts_person_sessions(), value: account.sessions },
      ]
    : [];
  return (
    <Section title={m.accounts_person_account()}>
      <Facts items={[...items, ...ofAccount]} />
    </Section>
  );
}

export function Memberships({ who: { memberships } }: { who: PersonForStaff }) {
  return (
    <Section title={m.accounts_person_memberships()}>
      {memberships.length === 0 ? <p className="text-ink-soft">{m.accounts_person_no_memberships()}</p> : null}
      <ul className="grid gap-2">
        {memberships.map(({ kind, id, name, role }) => (
          <li key={id}>
            <Link to={`/${kind}s/${id}`} className="link">
              {name}
            </Link>
            {role === "lead" ? m.accounts_as_lead() : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Each grant with its reason, and how it ended. */
export function GrantHistory({ who: { history } }: { who: PersonForStaff }) {
  const locale = useLocale();
  const calendar = useDateStyle();
  const day = (date: Date) => formatDate(date, locale, { calendar });
  const given = (by: string | null, at: Date) =>
    by ? m.accounts_person_granted({ by, at: day(at) }) : m.accounts_person_granted_system({ at: day(at) });
  return (
    <Section title={m.accounts_person_history()} level={3}>
      {history.length === 0 ? <p className="text-ink-soft">{m.accounts_person_no_history()}</p> : null}
      <ol className="border-t border-line">
        {history.map((grant) => (
          <li key={grant.id} className="border-b border-line py-3">
            <p className="font-medium">{nameOf.role(grant.role)}</p>
            <p className="text-note text-ink-soft">
              {given(grant.grantedBy, grant.grantedAt)} {grant.grantReason ? m.accounts_person_reason({ reason: grant.grantReason }) : null}
            </p>
            {grant.revokedAt ? (
              <p className="text-note text-ink-soft">
                {m.accounts_person_revoked({ by: grant.revokedBy ?? "—", at: day(grant.revokedAt) })}{" "}
                {grant.revokeReason ? m.accounts_person_reason({ reason: grant.revokeReason }) : null}
              </p>
            ) : null}
          </li>
        ))}
      </ol>
    </Section>
  );
}
