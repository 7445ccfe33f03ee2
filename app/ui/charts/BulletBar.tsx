import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { m } from "~/i18n/messages";
import { formatNumber, formatQuantity, unitParts } from "../locale";
import { ChartFrame, type ChartProps, LegendItem } from "./ChartFrame";

type Bullet = { actual: number; target: number | null; pace?: number | null; unit?: string; to?: string; note?: ReactNode };

function Bar({ label, actual, target, pace, unit, max }: Bullet & { label: string; max: number }) {
  const x = (value: number) => Math.max(0, Math.min(400, (value / max) * 400));
  const words = [
    `${m.ui_actual()} ${formatQuantity(actual, unit, 1)}`,
    target === null ? "" : `${m.ui_target()} ${formatQuantity(target, unit, 1)}`,
    pace === null || pace === undefined ? "" : `${m.ui_pace()} ${formatQuantity(pace, unit, 1)}`,
  ].filter(Boolean);
  return (
    <svg viewBox="0 0 400 24" preserveAspectRatio="none" className="chart block h-6 w-full" role="img" focusable="false">
      <title>{label}</title>
      <desc>{words.join(", ")}</desc>
      <rect y="4" width={target === null ? 400 : x(target)} height="16" className="fill-line" />
      <rect y="8" width={x(actual)} height="8" className="fill-accent" />
      {pace === null || pace === undefined ? null : (
        <path d={`M${x(pace).toFixed(1)} 1v22`} strokeWidth="2" strokeDasharray="4 3" vectorEffect="non-scaling-stroke" className="stroke-forge" />
      )}
      {target === null ? null : (
        <path d={`M${Math.min(399, x(target)).toFixed(1)} 0v24`} strokeWidth="3" vectorEffect="non-scaling-stroke" className="stroke-ink" />
      )}
    </svg>
  );
}

function Legend({ pace }: { pace: boolean }) {
  return (
    <>
      <LegendItem swatch={<rect y="2" width="24" height="8" className="fill-accent" />}>{m.ui_actual()}</LegendItem>
      <LegendItem swatch={<path d="M12 0v12" strokeWidth="3" className="stroke-ink" />}>{m.ui_target()}</LegendItem>
      {pace ? (
        <LegendItem swatch={<path d="M12 0v12" strokeWidth="2" strokeDasharray="4 2" className="stroke-forge" />}>{m.ui_pace()}</LegendItem>
      ) : null}
    </>
  );
}

function Figure({ actual, target, unit, to }: Bullet) {
  const { before, after } = unitParts(unit);
  const figure = (
    <>
      {before ? <span className="text-ink-soft">{before}</span> : null}
      <b>{formatNumber(actual, 1)}</b>
      <span className="text-ink-soft">
        {target === null ? "" : ` / ${formatNumber(target, 1)}`}
        {after}
      </span>
    </>
  );
  return to ? (
    <Link to={to} prefetch="intent" className="tabular inline-block min-h-6 decoration-accent underline-offset-4 hover:underline">
      {figure}
      <span className="visually-hidden">{m.ui_open_rows()}</span>
    </Link>
  ) : (
    <span className="tabular">{figure}</span>
  );
}

type BulletListProps = ChartProps & { rows: Array<Bullet & { label: string }>; legend?: boolean };

/** Actual against target, with the line one should have reached by today; each row on its own scale. */
export function BulletList({ rows, legend = true, ...frame }: BulletListProps) {
  const pace = rows.some((row) => row.pace !== null && row.pace !== undefined);
  return (
    <ChartFrame
      {...frame}
      legend={legend ? <Legend pace={pace} /> : undefined}
      table={{
        head: [m.ui_measure(), m.ui_actual(), m.ui_target(), ...(pace ? [m.ui_pace()] : [])],
        rows: rows.map((row) => ({
          key: row.label,
          cells: [
            row.label,
            formatNumber(row.actual, 1),
            row.target === null ? m.ui_none() : formatNumber(row.target, 1),
            ...(pace ? [row.pace === null || row.pace === undefined ? m.ui_none() : formatNumber(row.pace, 1)] : []),
          ],
        })),
      }}
    >
      <ul className="divide-y divide-line border-y border-line">
        {rows.map((row) => (
          <li
            key={row.label}
            className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-4 py-2 text-note lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_11rem_15rem] lg:items-center lg:gap-x-6"
          >
            <span className="min-w-0 font-medium">{row.label}</span>
            <span className="text-end lg:col-start-3">
              <Figure {...row} />
            </span>
            {row.target === null ? null : (
              <div className="col-span-2 lg:col-span-1 lg:col-start-2 lg:row-start-1">
                <Bar {...row} max={Math.max(row.target ?? 0, row.actual, row.pace ?? 0, 1)} />
              </div>
            )}
            {row.note ? <div className="col-span-2 text-ink-soft lg:col-span-1 lg:col-start-4">{row.note}</div> : null}
          </li>
        ))}
      </ul>
    </ChartFrame>
  );
}

type BulletBarProps = ChartProps & Bullet & { max?: number };

/** One measure by itself. */
export function BulletBar({ title, summary, tableOpen, max, ...bullet }: BulletBarProps) {
  const { actual, target, pace } = bullet;
  return (
    <ChartFrame
      title={title}
      summary={summary}
      tableOpen={tableOpen}
      titleHidden
      table={{
        head: [m.ui_measure(), m.ui_actual(), m.ui_target(), m.ui_pace()],
        rows: [
          {
            key: title,
            cells: [
              title,
              formatNumber(actual, 1),
              target === null ? m.ui_none() : formatNumber(target, 1),
              pace === null || pace === undefined ? m.ui_none() : formatNumber(pace, 1),
            ],
          },
        ],
      }}
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 text-note">
        <span className="min-w-0 font-medium">{title}</span>
        <Figure {...bullet} />
      </div>
      {target === null ? null : <Bar {...bullet} label={title} max={Math.max(max ?? 0, target ?? 0, actual, pace ?? 0, 1)} />}
      {bullet.note ? <p className="text-note text-ink-soft">{bullet.note}</p> : null}
    </ChartFrame>
  );
}
