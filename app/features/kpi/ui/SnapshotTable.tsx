import type { SnapshotState } from "@db/vocabulary/states";
import { Link } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { toneOf } from "~/i18n/tones";
import { nameOf } from "~/i18n/vocabulary";
import { StateBadge } from "~/ui/Badge";
import { DateTime } from "~/ui/DateTime";
import { EmptyState } from "~/ui/EmptyState";
import { formatNumber } from "~/ui/locale";
import { Table } from "~/ui/Table";

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
        {
          key: "name",
          header: m.kpi_column_result(),
          primary: true,
          cell: (row) => (
            <Link to={row.to} prefetch="intent" className="link inline-block min-h-6">
              <span className="tabular">{row.code}</span> <span lang={row.name.lang}>{row.name.text}</span>
            </Link>
          ),
        },
        { key: "year", header: m.programmes_call_year(), numeric: true, cell: (row) => row.year },
        {
          key: "value",
          header: m.kpi_snapshot_value(),
          numeric: true,
          cell: (row) => `${row.value === null ? "—" : formatNumber(row.value, 4)} ${row.unit}`,
        },
        { key: "rows", header: m.kpi_snapshot_rows(), numeric: true, cell: (row) => formatNumber(row.rowCount) },
        {
          key: "state",
          header: m.kpi_snapshot_state(),
          cell: (row) => <StateBadge tone={toneOf.snapshotState(row.state)}>{nameOf.snapshotState(row.state)}</StateBadge>,
        },
        { key: "at", header: m.kpi_snapshot_frozen(), cell: (row) => <DateTime value={row.frozenAt} time /> },
        { key: "by", header: m.kpi_snapshot_by(), cell: (row) => row.frozenByName ?? "—" },
      ]}
    />
  );
}
