import { Link } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { toneOf } from "~/i18n/tones";
import { nameOf } from "~/i18n/vocabulary";
import { pick } from "~/lib/bilingual";
import { StateBadge } from "~/ui/Badge";
import { DateTime } from "~/ui/DateTime";
import { useLocale } from "~/ui/locale";
import { Table } from "~/ui/Table";
import type { TotalRows } from "../totals.server";

/** Person-times: who took part in which class, and how it ended. */
export function EnrolmentTable({ rows, caption }: { rows: TotalRows["enrolments"]; caption: string }) {
  const locale = useLocale();
  return (
    <Table
      caption={caption}
      captionHidden
      dense
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { key: "name", header: m.activities_person(), primary: true, cell: (row) => row.name },
        { key: "affiliation", header: m.activities_affiliation(), cell: (row) => row.affiliation ?? m.activities_not_given() },
        {
          key: "class",
          header: m.activities_class(),
          cell: (row) => {
            const title = pick(row.title, locale);
            return (
              <Link to={`/classes/${row.activityId}`} lang={title.lang} className="link inline-block min-h-6">
                {title.text}
              </Link>
            );
          },
        },
        { key: "day", header: m.activities_ends_on(), cell: (row) => <DateTime value={row.day} /> },
        { key: "hours", header: m.activities_attended(), numeric: true, cell: (row) => m.activities_hours_n({ n: row.hours }) },
        {
          key: "state",
          header: m.activities_state(),
          cell: (row) => (
            <StateBadge tone={toneOf.enrolmentState(row.state)} size="sm">
              {nameOf.enrolmentState(row.state)}
            </StateBadge>
          ),
        },
      ]}
    />
  );
}

/** Each person once, however many classes he completed. */
export function CompletedPeopleTable({ rows, caption }: { rows: TotalRows["people"]; caption: string }) {
  return (
    <Table
      caption={caption}
      captionHidden
      dense
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { key: "name", header: m.activities_person(), primary: true, cell: (row) => row.name },
        { key: "affiliation", header: m.activities_affiliation(), cell: (row) => row.affiliation ?? m.activities_not_given() },
        { key: "classes", header: m.activities_classes_completed(), numeric: true, cell: (row) => row.classes },
        { key: "day", header: m.activities_last_completed(), cell: (row) => <DateTime value={row.day} /> },
      ]}
    />
  );
}
