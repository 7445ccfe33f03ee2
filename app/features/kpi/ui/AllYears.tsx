import { Link } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { formatNumber } from "~/ui/locale";
import { Facts } from "~/ui/Page";
import { Section } from "~/ui/Section";
import { Table } from "~/ui/Table";

interface Words {
  text: string;
  lang: string;
}
export interface Line {
  code: string;
  name: Words;
  unit: Words | null;
  years: { year: number; target: number | null; wording: Words | null; actual: number; to: string }[];
  statedTotal: number | null;
  sumOfYears: number | null;
  actualTotal: number;
  note: Words | null;
}

function YearCell({ cell }: { cell: Line["years"][number] | undefined }) {
  if (!cell) return null;
  return (
    <>
      <Link to={cell.to} prefetch="intent" className="inline-flex min-h-6 items-center font-bold underline-offset-4 hover:underline">
        {formatNumber(cell.actual, 1)}
        <span className="visually-hidden">{m.ui_open_rows()}</span>
      </Link>
      <span className="text-ink-soft sm:block">
        <span className="sm:hidden" aria-hidden="true">
          {" / "}
        </span>
        <span className="visually-hidden">{m.kpi_target()} </span>
        {cell.target === null ? (cell.wording?.text ?? "—") : formatNumber(cell.target, 1)}
      </span>
    </>
  );
}

/** All five years side by side, with the sums, the totals the plan states, and where the plan contradicts itself. */
export function AllYears({ lines }: { lines: readonly Line[] }) {
  const years = lines[0]?.years.map((one) => one.year) ?? [];
  return (
    <>
      <Section title={m.kpi_all_title()} lead={m.kpi_all_lead()}>
        <Table
          caption={m.kpi_all_caption()}
          captionHidden
          dense
          rows={lines}
          rowKey={(line) => line.code}
          columns={[
            {
              key: "name",
              header: m.kpi_column_result(),
              primary: true,
              cell: (line) => (
                <>
                  <span className="tabular text-ink-soft">{line.code}</span> <span lang={line.name.lang}>{line.name.text}</span>
                  {line.unit ? <span className="text-ink-soft"> ({line.unit.text})</span> : null}
                </>
              ),
            },
            ...years.map((year) => ({
              key: String(year),
              header: String(year),
              numeric: true,
              cell: (line: Line) => <YearCell cell={line.years.find((one) => one.year === year)} />,
            })),
            { key: "actual", header: m.kpi_column_total(), numeric: true, cell: (line) => formatNumber(line.actualTotal, 1) },
            {
              key: "sum",
              header: m.kpi_column_sum(),
              numeric: true,
              cell: (line) => (line.sumOfYears === null ? "—" : formatNumber(line.sumOfYears, 1)),
            },
            {
              key: "stated",
              header: m.kpi_column_stated(),
              numeric: true,
              cell: (line) =>
                line.statedTotal === null ? <span className="text-ink-soft">{m.kpi_not_stated()}</span> : formatNumber(line.statedTotal, 1),
            },
          ]}
        />
      </Section>
      <Section title={m.kpi_contradictions()} lead={m.kpi_contradictions_lead()}>
        <Facts
          items={lines.flatMap((line) =>
            line.note ? [{ term: `${line.code} ${line.name.text}`, value: <span lang={line.note.lang}>{line.note.text}</span> }] : [],
          )}
        />
      </Section>
    </>
  );
}
