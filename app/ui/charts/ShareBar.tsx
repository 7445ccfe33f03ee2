import { useId } from "react";
import { m } from "~/i18n/messages";
import { safeId } from "../classes";
import { formatNumber } from "../locale";
import { ChartFrame, type ChartProps, Hatch, LegendItem } from "./ChartFrame";

type Mark = { label: string; share: number };
type ShareBarProps = ChartProps & {
  parts: Array<{ label: string; value: number }>;
  /** A figure to read it beside, e.g. the share among engineering students. */
  reference?: Mark;
  /** A line that a rule draws; only where the rule binds. */
  threshold?: Mark;
};

/** Parts of a whole in neutral fills: a fact to read, with no colour of praise or blame. */
export function ShareBar({ parts, reference, threshold, ...frame }: ShareBarProps) {
  const id = `share${safeId(useId())}`;
  const total = parts.reduce((sum, part) => sum + part.value, 0);
  const fills = ["fill-accent", "", "fill-edge", "fill-line"];
  const paint = (index: number) => (index % 4 === 1 ? { fill: `url(#${id})` } : { className: fills[index % 4] });
  const percent = (value: number) => (total > 0 ? `${((value / total) * 100).toFixed(1)}%` : m.ui_none());
  let from = 0;
  const marks = [reference, threshold].filter((mark) => mark !== undefined);
  return (
    <ChartFrame
      {...frame}
      table={{
        head: [m.ui_part(), m.ui_count(), m.ui_share()],
        rows: parts.map((part) => ({ key: part.label, cells: [part.label, formatNumber(part.value), percent(part.value)] })),
      }}
      legend={parts.map((part, index) => (
        <LegendItem key={part.label} swatch={<rect width="24" height="12" strokeWidth="1" {...paint(index)} />}>
          <span>
            {part.label} <b className="tabular text-ink">{formatNumber(part.value)}</b> <span className="tabular">({percent(part.value)})</span>
          </span>
        </LegendItem>
      ))}
    >
      <svg viewBox="0 0 400 30" preserveAspectRatio="none" className="chart block h-8 w-full" role="img" focusable="false">
        <title>{frame.title}</title>
        <desc>{parts.map((part) => `${part.label} ${part.value} (${percent(part.value)})`).join(", ")}</desc>
        <defs>
          <Hatch id={id} className="stroke-temper-2" />
        </defs>
        {parts.map((part, index) => {
          const width = total > 0 ? (part.value / total) * 400 : 0;
          const start = from;
          from += width;
          return <rect key={part.label} x={start} y="5" width={Math.max(0, width - 1)} height="20" {...paint(index)} />;
        })}
        {marks.map((mark) => (
          <path
            key={mark.label}
            d={`M${(mark.share * 400).toFixed(1)} 0v30`}
            strokeWidth="3"
            vectorEffect="non-scaling-stroke"
            className={mark === threshold ? "stroke-ink" : "stroke-forge"}
            strokeDasharray={mark === threshold ? undefined : "5 3"}
          />
        ))}
      </svg>
      {marks.length > 0 ? (
        <p className="mt-1 flex flex-wrap gap-x-5 text-note text-ink-soft">
          {marks.map((mark) => (
            <LegendItem
              key={mark.label}
              swatch={
                <path
                  d="M12 0v12"
                  strokeWidth="3"
                  strokeDasharray={mark === threshold ? undefined : "4 2"}
                  className={mark === threshold ? "stroke-ink" : "stroke-forge"}
                />
              }
            >
              {`${mark.label} ${(mark.share * 100).toFixed(1)}%`}
            </LegendItem>
          ))}
        </p>
      ) : null}
    </ChartFrame>
  );
}
