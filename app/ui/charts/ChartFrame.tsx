import type { ReactNode } from "react";
import { m } from "~/i18n/messages";
import { Details } from "../Dialog";

export type ChartProps = {
  title: string;
  /** What the picture says, in one sentence. */
  summary?: ReactNode;
  tableOpen?: boolean;
  /** When the heading above already says it. */
  titleHidden?: boolean;
};

type ChartTable = { head: string[]; rows: Array<{ key: string; cells: ReactNode[] }> };

type ChartFrameProps = ChartProps & { table: ChartTable; legend?: ReactNode; children: ReactNode };

/** A figure: its title, its legend, the picture, what it says, and the table it is drawn from. */
export function ChartFrame({ title, summary, tableOpen, table, legend, titleHidden, children }: ChartFrameProps) {
  return (
    <figure className="min-w-0">
      <figcaption className={titleHidden ? "visually-hidden" : "mb-2 font-bold"}>{title}</figcaption>
      {legend ? <div className="mb-3 flex flex-wrap gap-x-5 gap-y-1 text-note text-ink-soft">{legend}</div> : null}
      {children}
      {summary ? <p className="mt-2 max-w-prose text-note text-ink-soft">{summary}</p> : null}
      <Details summary={<span className="text-note">{m.ui_chart_table()}</span>} open={tableOpen} className="print-hide mt-1">
        <table className="tabular w-full border-collapse text-note">
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr className="border-b border-ink">
              {table.head.map((head, index) => (
                <th key={head} scope="col" className={index === 0 ? "py-1 pe-3 text-start font-medium" : "px-2 py-1 text-end font-medium"}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row.key} className="border-b border-line">
                {row.cells.map((cell, index) =>
                  index === 0 ? (
                    <th key={table.head[index]} scope="row" className="py-1 pe-3 text-start font-normal">
                      {cell}
                    </th>
                  ) : (
                    <td key={table.head[index]} className="px-2 py-1 text-end">
                      {cell}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </Details>
    </figure>
  );
}

/** One line of a legend: a swatch as drawn, and its word. */
export function LegendItem({ swatch, children }: { swatch: ReactNode; children: ReactNode }) {
  return (
    <span className="inline-flex items-center gap-2">
      <svg viewBox="0 0 24 12" width={24} height={12} aria-hidden="true" focusable="false">
        {swatch}
      </svg>
      {children}
    </span>
  );
}

/** Slanted lines in the current colour: the second series, told apart without colour. */
export function Hatch({ id, className }: { id: string; className: string }) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="6" height="6" className="fill-sheet" />
      <path d="M0 0v6" strokeWidth="5" className={className} />
    </pattern>
  );
}
