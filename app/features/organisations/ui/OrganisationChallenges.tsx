import { Link } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { toneOf } from "~/i18n/tones";
import { nameOf } from "~/i18n/vocabulary";
import { pick } from "~/lib/bilingual";
import { StateBadge } from "~/ui/Badge";
import { DateTime } from "~/ui/DateTime";
import { GradeBadge } from "~/ui/GradeBadge";
import { useLocale } from "~/ui/locale";
import { type Column, Table } from "~/ui/Table";
import type { OrganisationPage } from "../views.server";

type Row = OrganisationPage["challenges"][number];

/** What an organisation has published, newest first, each with its state. */
export function OrganisationChallenges({ challenges }: { challenges: Row[] }) {
  const locale = useLocale();
  const columns: Column<Row>[] = [
    {
      key: "title",
      header: m.organisations_challenge_title(),
      primary: true,
      cell: (row) => {
        const title = pick(row.title, locale);
        return (
          <>
            <Link to={`/challenges/${row.id}`} prefetch="intent" className="link" lang={title.lang}>
              {title.text}
            </Link>
            {row.code ? <span className="ms-2 text-ink-soft">{row.code}</span> : null}
          </>
        );
      },
    },
    { key: "grade", header: m.organisations_challenge_grade(), cell: (row) => (row.grade ? <GradeBadge grade={row.grade} size="sm" /> : "—") },
    {
      key: "state",
      header: m.organisations_challenge_state(),
      cell: (row) => (
        <StateBadge tone={toneOf.challengeState(row.state)} size="sm">
          {nameOf.challengeState(row.state)}
        </StateBadge>
      ),
    },
    {
      key: "published",
      header: m.organisations_challenge_published(),
      cell: (row) => (row.firstPublishedAt ? <DateTime value={row.firstPublishedAt} /> : "—"),
    },
  ];
  return <Table caption={m.organisations_challenges()} captionHidden columns={columns} rows={challenges} rowKey={(row) => row.id} />;
}
