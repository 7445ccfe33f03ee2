import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { ProgressBar } from "~/ui/Meter";
import { Notice, Section } from "~/ui/Section";
import { Table } from "~/ui/Table";
import { type RosterColumn, type RosterRow, rosterColumns } from "../roster";

const columnName: Record<RosterColumn, () => string> = {
  name: m.activities_person,
  email: m.activities_email,
  gender: m.activities_gender,
  nationality: m.activities_nationality,
  affiliation: m.activities_affiliation,
  hours: m.activities_attended,
};

export interface PreviewFault {
  line: number;
  column: RosterColumn;
  given: string;
  text: string;
}
export interface Preview {
  fileName: string;
  total: number;
  good: number;
  added: number;
  updated: number;
  repeated: boolean;
  columns: RosterColumn[];
  /** The first rows, to look at. */
  sample: RosterRow[];
  faults: PreviewFault[];
  faultCount: number;
}

/** What the file holds: how many rows can be read, every row that cannot, and the first that can. */
export function RosterPreviewTables({ preview }: { preview: Preview }) {
  const missing = rosterColumns.filter((column) => !preview.columns.includes(column));
  return (
    <>
      <ProgressBar label={m.activities_roster_read({ file: preview.fileName })} done={preview.good} total={preview.total} />
      {preview.repeated ? (
        <div className="mt-6">
          <Notice tone="info">{m.activities_roster_repeated()}</Notice>
        </div>
      ) : null}
      {missing.length > 0 ? (
        <p className="mt-4 text-note text-ink-soft">
          {m.activities_roster_missing({ columns: missing.map((column) => columnName[column]()).join(m.activities_joint()) })}
        </p>
      ) : null}
      {preview.faultCount > 0 ? (
        <Section title={m.activities_roster_faults({ count: preview.faultCount })} lead={m.activities_roster_faults_lead()} className="mt-8">
          <Table
            caption={m.activities_roster_faults({ count: preview.faultCount })}
            captionHidden
            dense
            rows={preview.faults}
            rowKey={(one) => `${one.line}-${one.column}`}
            columns={[
              { key: "line", header: m.activities_roster_line(), primary: true, cell: (one) => m.activities_roster_line_n({ n: one.line }) },
              { key: "column", header: m.activities_roster_column(), cell: (one) => columnName[one.column]() },
              {
                key: "given",
                header: m.activities_roster_given(),
                cell: (one) => <span className="break-all">{one.given === "" ? m.activities_roster_blank() : one.given}</span>,
              },
              { key: "fault", header: m.activities_roster_fault(), cell: (one) => one.text },
            ]}
          />
        </Section>
      ) : null}
      {preview.sample.length > 0 ? (
        <Section title={m.activities_roster_sample({ count: preview.sample.length })} className="mt-8">
          <Table
            caption={m.activities_roster_sample({ count: preview.sample.length })}
            captionHidden
            dense
            rows={preview.sample}
            rowKey={(one) => String(one.line)}
            columns={[
              { key: "name", header: columnName.name(), primary: true, cell: (one) => one.name },
              { key: "email", header: columnName.email(), cell: (one) => <span className="break-all">{one.email ?? m.activities_not_given()}</span> },
              { key: "gender", header: columnName.gender(), cell: (one) => (one.gender ? nameOf.gender(one.gender) : m.activities_not_given()) },
              { key: "nationality", header: columnName.nationality(), cell: (one) => one.nationality ?? m.activities_not_given() },
              { key: "affiliation", header: columnName.affiliation(), cell: (one) => one.affiliation ?? m.activities_not_given() },
              { key: "hours", header: columnName.hours(), numeric: true, cell: (one) => one.hours ?? m.activities_not_given() },
            ]}
          />
        </Section>
      ) : null}
    </>
  );
}
