import type { CountedKind } from "@db/vocabulary/measures";
import { Link } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { markOf } from "~/lib/bilingual";
import { DateTime } from "~/ui/DateTime";
import { EmptyState } from "~/ui/EmptyState";
import { formatNumber } from "~/ui/locale";
import { type Column, Table } from "~/ui/Table";

export interface Row {
  kind: CountedKind;
  id: string;
  day: string;
  quantity: number;
  title: { text: string; lang: string };
  detail: string | null;
  ordinal: number | null;
  to: string | null;
  isPublic: boolean;
}

const kinds: Record<CountedKind, () => string> = {
  challenge: m.kpi_row_challenge,
  application: m.kpi_row_application,
  engagement: m.kpi_row_engagement,
  enrolment: m.kpi_row_enrolment,
  claim: m.kpi_row_claim,
};

export function RowTitle({ row }: { row: Row }) {
  const title = (
    <span lang={row.title.lang}>{row.ordinal === null ? row.title.text : m.kpi_row_participant({ title: row.title.text, number: row.ordinal })}</span>
  );
  return row.to ? (
    <Link to={row.to} prefetch="intent" className="link inline-block min-h-6">
      {title}
    </Link>
  ) : (
    title
  );
}

/** The rows a figure is the sum of; each opens its record. `office` adds whether the public sees it. */
export function RowsTable({ rows, name, unit, office }: { rows: readonly Row[]; name: string; unit?: string | undefined; office: boolean }) {
  const columns: Column<Row>[] = [
    { key: "title", header: m.kpi_column_title(), primary: true, cell: (row) => <RowTitle row={row} /> },
    { key: "day", header: m.kpi_column_day(), cell: (row) => <DateTime value={row.day} />, className: "whitespace-nowrap" },
    { key: "kind", header: m.kpi_column_kind(), cell: (row) => kinds[row.kind]() },
    {
      key: "detail",
      header: m.kpi_column_detail(),
      cell: (row) =>
        row.detail ? (
          <span lang={markOf(row.detail)}>{row.detail}</span>
        ) : (
          <span className="text-ink-soft">{row.kind === "claim" ? "—" : m.kpi_row_team_unnamed()}</span>
        ),
    },
    {
      key: "quantity",
      header: unit ? m.kpi_column_quantity_in({ unit }) : m.kpi_column_quantity(),
      numeric: true,
      cell: (row) => formatNumber(row.quantity, 4),
    },
    ...(office
      ? [{ key: "public", header: m.kpi_column_public(), cell: (row: Row) => (row.isPublic ? m.kpi_public_yes() : m.kpi_public_no()) }]
      : []),
  ];
  return (
    <Table
      caption={m.kpi_rows_caption({ name })}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      empty={<EmptyState title={m.kpi_rows_empty_title()}>{m.kpi_rows_empty()}</EmptyState>}
    />
  );
}
