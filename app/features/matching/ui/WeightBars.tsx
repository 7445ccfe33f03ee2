import { m } from "~/i18n/messages";
import { ChartFrame, type ChartProps, Hatch, LegendItem } from "~/ui/charts/ChartFrame";
import { formatNumber } from "~/ui/locale";
import { type PartKey, partKeys, type Weights } from "../weights";
import { partName } from "./partWords";

type Props = ChartProps & { weights: Weights; fresh?: Weights | undefined };

const percent = (share: number) => formatNumber(share * 100, 1);
const pattern = "weights-before";

/** What each part of a score weighs, in percent; with `fresh` before and after, one under the other. */
export function WeightBars({ weights, fresh, ...frame }: Props) {
  const widest = Math.max(...partKeys.flatMap((key) => [weights[key], fresh?.[key] ?? 0]), 0.01);
  const x = (share: number) => (share / widest) * 400;
  const legend = fresh ? (
    <>
      <LegendItem swatch={<rect y="2" width="24" height="8" fill={`url(#${pattern})`} className="stroke-edge" />}>
        {m.matching_weights_old()}
      </LegendItem>
      <LegendItem swatch={<rect y="2" width="24" height="8" className="fill-accent" />}>{m.matching_weights_new()}</LegendItem>
    </>
  ) : undefined;
  const difference = (key: PartKey) => (fresh ? fresh[key] - weights[key] : 0);
  return (
    <ChartFrame
      {...frame}
      legend={legend}
      table={{
        head: [m.ui_part(), m.matching_weights_old(), ...(fresh ? [m.matching_weights_new()] : [])],
        rows: partKeys.map((key) => ({ key, cells: [partName(key), `${percent(weights[key])} %`, ...(fresh ? [`${percent(fresh[key])} %`] : [])] })),
      }}
    >
      <ul>
        {partKeys.map((key) => (
          <li key={key} className="grid grid-cols-[7rem_minmax(0,1fr)_6.5rem] items-center gap-x-3 border-b border-line py-1.5 text-note">
            <span>{partName(key)}</span>
            <svg
              viewBox={`0 0 400 ${fresh ? 22 : 12}`}
              preserveAspectRatio="none"
              className="chart block h-5 w-full"
              aria-hidden="true"
              focusable="false"
            >
              <defs>
                <Hatch id={pattern} className="stroke-edge" />
              </defs>
              <rect
                width={x(weights[key])}
                height={fresh ? 9 : 12}
                {...(fresh ? { fill: `url(#${pattern})`, className: "stroke-edge" } : { className: "fill-accent" })}
              />
              {fresh ? <rect y="12" width={x(fresh[key])} height="9" className="fill-accent" /> : null}
            </svg>
            <span className="tabular text-end">
              <b>{`${percent(fresh?.[key] ?? weights[key])} %`}</b>
              {fresh && Math.abs(difference(key)) >= 0.0005 ? (
                <span className="ms-1 text-ink-soft">{`${difference(key) > 0 ? "+" : "−"}${percent(Math.abs(difference(key)))}`}</span>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
    </ChartFrame>
  );
}
