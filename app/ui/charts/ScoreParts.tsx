import type { ReactNode } from "react";
import { m } from "~/i18n/messages";
import { formatNumber } from "../locale";
import { ChartFrame, type ChartProps } from "./ChartFrame";

export type ScorePart = { label: string; value: number; max: number; reason?: ReactNode };
type ScorePartsProps = ChartProps & {
  parts: ScorePart[];
  total?: number;
  max?: number;
  /** The range the total may lie in. */
  uncertain?: [number, number];
};

/** A score that can be added up by hand: each part with its ceiling and its reason. */
export function ScoreParts({ parts, total, max, uncertain, ...frame }: ScorePartsProps) {
  const sum = total ?? parts.reduce((all, part) => all + part.value, 0);
  const top = max ?? parts.reduce((all, part) => all + part.max, 0);
  const widest = Math.max(1, ...parts.map((part) => part.max));
  return (
    <ChartFrame
      {...frame}
      titleHidden
      table={{
        head: [m.ui_part(), m.ui_points(), m.ui_ceiling()],
        rows: [
          ...parts.map((part) => ({ key: part.label, cells: [part.label, formatNumber(part.value, 1), formatNumber(part.max, 1)] })),
          { key: "sum", cells: [m.ui_total(), formatNumber(sum, 1), formatNumber(top, 1)] },
        ],
      }}
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-line pb-2">
        <span className="font-bold">{frame.title}</span>
        <span className="tabular">
          <b className="font-serif text-title">{formatNumber(sum, 1)}</b>
          <span className="text-note text-ink-soft">{` / ${formatNumber(top, 1)}`}</span>
          {uncertain ? (
            <span className="ms-3 text-note text-ink-soft">
              {m.ui_range({ low: formatNumber(uncertain[0], 1), high: formatNumber(uncertain[1], 1) })}
            </span>
          ) : null}
        </span>
      </div>
      <ul>
        {parts.map((part) => (
          <li key={part.label} className="grid gap-x-4 border-b border-line py-2 text-note sm:grid-cols-[6.5rem_1fr_4.5rem] sm:items-center">
            <span className="font-medium">{part.label}</span>
            <svg
              viewBox="0 0 400 14"
              preserveAspectRatio="none"
              className="chart my-1 block h-3.5 w-full sm:my-0"
              aria-hidden="true"
              focusable="false"
            >
              <rect
                x="0.5"
                y="0.5"
                width={Math.max(0, (part.max / widest) * 400 - 1)}
                height="13"
                vectorEffect="non-scaling-stroke"
                className="fill-sheet stroke-edge"
              />
              <rect width={Math.max(0, (part.value / widest) * 400)} height="14" className="fill-accent" />
            </svg>
            <span className="tabular sm:text-end">
              <b>{`+${formatNumber(part.value, 1)}`}</b>
              <span className="text-ink-soft">{` / ${formatNumber(part.max, 1)}`}</span>
            </span>
            {part.reason ? <p className="text-ink-soft sm:col-span-2 sm:col-start-2">{part.reason}</p> : null}
          </li>
        ))}
      </ul>
    </ChartFrame>
  );
}
