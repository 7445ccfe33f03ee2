import type { SnapshotState } from "@db/vocabulary/states";
import { Link } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { toneOf } from "~/i18n/tones";
import { nameOf } from "~/i18n/vocabulary";
import { StateBadge } from "~/ui/Badge";
import { DateTime } from "~/ui/DateTime";
import { EmptyState } from "~/ui/EmptyState";
import { formatNumber, formatQuantity } from "~/ui/locale";
import { type Column, Table } from "~/ui/Table";

export interface SnapshotRow {
  id: string;
  code: string;
  name: { text: string; lang: string };
  unit: string;
  year: number;
  value: number | null;
  rowCount: number;
  state: SnapshotState;
  frozenAt: Date;
  frozenByName: string | null;
  decisionNote: string | null;
  to: string;
}

const nameColumn = (): Column<SnapshotRow> => ({
  key: "name",
  header: m.kpi_column_result(),
  primary: true,
  cell: (row) => (
    <Link to={row.to} prefetch="intent" className="link inline-block min-h-6">
      <span className="tabular">{row.code}</span> <span lang={row.name.lang}>{row.name.text}</span>
    </Link>
  ),
});
const valueColumn = (): Column<SnapshotRow> => ({
  key: "value",
  header: m.kpi_snapshot_value(),
  numeric: true,
  cell: (row) => (row.value === null ? "—" : formatQuantity(row.value, row.unit, 4)),
});
const stateColumn = (): Column<SnapshotRow> => ({
  key: "state",
  header: m.kpi_snapshot_state(),
  cell: (row) => <StateBadge tone={toneOf.snapshotState(row.state)}>{nameOf.snapshotState(row.state)}</StateBadge>,
});

/** Frozen figures, newest first; each opens with its rows. */
export function SnapshotTable({ rows }: { rows: readonly SnapshotRow[] }) {
  return (
    <Table
      caption={m.kpi_snapshots_caption()}
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      empty={<EmptyState title={m.kpi_snapshots_empty_title()}>{m.kpi_snapshots_empty()}</EmptyState>}
      columns={[
        nameColumn(),
        { key: "year", header: m.programmes_call_year(), numeric: true, cell: (row) => row.year },
        valueColumn(),
        { key: "rows", header: m.kpi_snapshot_rows(), numeric: true, cell: (row) => formatNumber(row.rowCount) },
        stateColumn(),
        { key: "at", header: m.kpi_snapshot_frozen(), cell: (row) => <DateTime value={row.frozenAt} time /> },
        { key: "by", header: m.kpi_snapshot_by(), cell: (row) => row.frozenByName ?? "—" },
      ]}
    />
  );
}

export interface DecisionRow extends SnapshotRow {
  decidedAt: Date | null;
}

/** What the agency has decided, to be read down its columns. */
export function DecisionTable({ rows }: { rows: readonly DecisionRow[] }) {
  return (
    <Table
      caption={m.kpi_agency_decided()}
      captionHidden
      dense
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        nameColumn(),
        { key: "year", header: m.programmes_call_year(), numeric: true, cell: (row) => row.year },
        valueColumn(),
        { key: "rows", header: m.kpi_snapshot_rows(), numeric: true, cell: (row) => formatNumber(row.rowCount) },
        stateColumn(),
        { key: "decided", header: m.kpi_snapshot_decided(), cell: (row) => (row.decidedAt ? <DateTime value={row.decidedAt} /> : "—") },
        { key: "note", header: m.kpi_snapshot_note(), cell: (row) => row.decisionNote ?? "—" },
      ]}
    />
  );
}
