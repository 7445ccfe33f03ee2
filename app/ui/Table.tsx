import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { m } from "~/i18n/messages";
import { cx } from "./classes";
import { Icon } from "./Icon";

export type Column<Row> = {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Right-aligned, tabular figures. */
  numeric?: boolean;
  /** Where a press on the heading leads: the same list, sorted. */
  sortTo?: string;
  /** Names the row: becomes its row header and, on a phone, the card's title. */
  primary?: boolean;
  headerHidden?: boolean;
  className?: string;
};

type TableProps<Row> = {
  caption: ReactNode;
  captionHidden?: boolean;
  columns: Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  sort?: { key: string; dir: "asc" | "desc" };
  empty?: ReactNode;
  dense?: boolean;
  /** A last row of sums, one cell per column. */
  foot?: ReactNode[];
};

/** A table on a desk, a stack of cards on a phone; the same markup. */
export function Table<Row>({ caption, captionHidden, columns, rows, rowKey, sort, empty, dense, foot }: TableProps<Row>) {
  if (rows.length === 0 && empty) return <>{empty}</>;
  const pad = dense ? "sm:px-3 sm:py-1.5" : "sm:px-3 sm:py-3";
  return (
    <div className="min-w-0 sm:overflow-x-auto">
      <table className="table-cards w-full border-collapse text-note">
        <caption className={captionHidden ? "visually-hidden" : "mb-2 text-start font-medium text-body"}>{caption}</caption>
        <thead>
          <tr className="border-b-2 border-ink">
            {columns.map((column) => (
              <Heading key={column.key} column={column} dir={sort?.key === column.key ? sort.dir : undefined} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className="border-b border-line align-top hover:bg-wash">
              {columns.map((column) =>
                column.primary ? (
                  <th key={column.key} scope="row" className={cx("text-start font-medium text-body sm:text-note", pad, column.className)}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.key} className={cx(pad, column.numeric && "tabular sm:text-end sm:whitespace-nowrap", column.className)}>
                    {column.headerHidden ? null : (
                      <span className="cell-label text-ink-soft" aria-hidden="true">
                        {column.header}
                      </span>
                    )}
                    <div className="min-w-0">{column.cell(row)}</div>
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
        {foot ? (
          <tfoot>
            <tr className="border-t-2 border-ink font-bold">
              {foot.map((cell, index) => {
                const column = columns[index];
                return (
                  <td key={column?.key ?? index} className={cx(pad, column?.numeric && "tabular sm:text-end")}>
                    {cell}
                  </td>
                );
              })}
            </tr>
          </tfoot>
        ) : null}
      </table>
    </div>
  );
}

function Heading<Row>({ column, dir }: { column: Column<Row>; dir?: "asc" | "desc" }) {
  const words = column.headerHidden ? <span className="visually-hidden">{column.header}</span> : column.header;
  return (
    <th
      scope="col"
      aria-sort={dir ? (dir === "asc" ? "ascending" : "descending") : undefined}
      className={cx("px-3 py-2 align-bottom font-medium text-ink-soft", column.numeric ? "text-end" : "text-start", column.className)}
    >
      {column.sortTo ? (
        <Link to={column.sortTo} preventScrollReset className="inline-flex min-h-6 items-center gap-1 underline underline-offset-4 hover:text-ink">
          {words}
          {dir ? <Icon name="chevron-down" size={16} className={dir === "asc" ? "rotate-180" : undefined} /> : <Icon name="sort" size={16} />}
          <span className="visually-hidden">{m.ui_sort_by()}</span>
        </Link>
      ) : (
        words
      )}
    </th>
  );
}
