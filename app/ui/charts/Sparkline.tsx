import { m } from "~/i18n/messages";
import { formatNumber, formatQuantity, unitParts } from "../locale";
import { ChartFrame, type ChartProps } from "./ChartFrame";

type SparklineProps = ChartProps & { points: Array<{ label: string; value: number }>; unit?: string };

/** The course of one figure; its last value is marked and written out. */
export function Sparkline({ points, unit, ...frame }: SparklineProps) {
  const values = points.map((point) => point.value);
  const low = Math.min(0, ...values);
  const high = Math.max(1, ...values);
  const x = (index: number) => (points.length > 1 ? (index / (points.length - 1)) * 190 + 5 : 100);
  const y = (value: number) => 42 - ((value - low) / (high - low)) * 36;
  const line = points.map((point, index) => `${x(index).toFixed(1)} ${y(point.value).toFixed(1)}`).join("L");
  const last = points.at(-1);
  return (
    <ChartFrame
      {...frame}
      table={{
        head: [m.ui_when(), unit || m.ui_count()],
        rows: points.map((point) => ({ key: point.label, cells: [point.label, formatNumber(point.value, 1)] })),
      }}
    >
      <svg viewBox="0 0 200 48" className="chart block h-auto w-full max-w-note" role="img" focusable="false">
        <title>{frame.title}</title>
        <desc>{points.map((point) => `${point.label} ${formatQuantity(point.value, unit, 1)}`).join(", ")}</desc>
        <path d="M0 42.5h200" strokeWidth="1" className="stroke-line" />
        {points.length > 0 ? <path d={`M${line}`} fill="none" strokeWidth="2" strokeLinejoin="round" className="stroke-accent" /> : null}
        {last ? <rect x={x(points.length - 1) - 3} y={y(last.value) - 3} width="6" height="6" className="fill-forge" /> : null}
      </svg>
      {last ? (
        <p className="tabular text-note text-ink-soft">
          {last.label} {unitParts(unit).before}
          <b className="text-ink">{formatNumber(last.value, 1)}</b>
          {unitParts(unit).after}
        </p>
      ) : null}
    </ChartFrame>
  );
}
