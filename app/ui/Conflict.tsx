import type { ReactNode } from "react";
import { m } from "~/i18n/messages";
import { Notice } from "./Section";
import { type Column, Table } from "./Table";

export type ConflictRow = { label: string; stored: ReactNode; typed: ReactNode };

const columns = (): Column<ConflictRow>[] => [
  { key: "label", header: m.ui_conflict_field(), cell: (row) => row.label, primary: true },
  { key: "stored", header: m.ui_conflict_stored(), cell: (row) => <span className="whitespace-pre-line">{row.stored || "—"}</span> },
  { key: "typed", header: m.ui_conflict_typed(), cell: (row) => <span className="whitespace-pre-line">{row.typed || "—"}</span> },
];

/** Somebody saved first: both texts side by side. The form beneath keeps what was typed; saving again replaces the stored one. */
export function Conflict({ rows }: { rows: ConflictRow[] }) {
  return (
    <Notice tone="warn" title={m.ui_conflict_title()}>
      <p className="mb-3">{m.ui_conflict_lead()}</p>
      <Table caption={m.ui_conflict_title()} captionHidden columns={columns()} rows={rows} rowKey={(row) => row.label} dense />
    </Notice>
  );
}

/** For routes with an edit form: after a conflict the stored text must be read again, which a 4xx alone would not do. */
export function rereadAfterConflict({ actionStatus, defaultShouldRevalidate }: { actionStatus?: number; defaultShouldRevalidate: boolean }): boolean {
  return actionStatus === 409 || defaultShouldRevalidate;
}
