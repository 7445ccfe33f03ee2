import { m } from "~/i18n/messages";
import { toneOf } from "~/i18n/tones";
import { nameOf } from "~/i18n/vocabulary";
import { StateBadge } from "~/ui/Badge";
import { Hidden, NumberField } from "~/ui/Field";
import { Table } from "~/ui/Table";
import type { AttendancePage } from "../views.server";

/** One line per person with the hours attended; written only where the reader keeps the class. */
export function AttendanceTable({ people, editable, hours }: { people: AttendancePage["people"]; editable: boolean; hours: number }) {
  const rows = people.map((person, index) => ({ ...person, index }));
  return (
    <Table
      caption={m.activities_attendance()}
      captionHidden
      dense
      rows={rows}
      rowKey={(one) => one.id}
      columns={[
        { key: "name", header: m.activities_person(), primary: true, cell: (one) => one.name, className: "sm:align-middle" },
        {
          key: "affiliation",
          header: m.activities_affiliation(),
          cell: (one) => one.affiliation ?? m.activities_not_given(),
          className: "sm:align-middle",
        },
        {
          key: "hours",
          header: m.activities_attended_of({ n: hours }),
          cell: (one) =>
            editable && one.state !== "withdrawn" ? (
              <>
                <Hidden name={`entries[${one.index}].personId`} value={one.personId} />
                <NumberField
                  name={`entries[${one.index}].hours`}
                  label={m.activities_hours_for({ name: one.name })}
                  defaultValue={one.attendedHours}
                  decimal
                  className="mb-0! [&>label]:sr-only"
                />
              </>
            ) : (
              m.activities_hours_n({ n: one.attendedHours })
            ),
        },
        {
          key: "state",
          header: m.activities_state(),
          className: "sm:align-middle",
          cell: (one) => (
            <StateBadge tone={toneOf.enrolmentState(one.state)} size="sm">
              {nameOf.enrolmentState(one.state)}
            </StateBadge>
          ),
        },
      ]}
    />
  );
}
