import { useId } from "react";
import { m } from "~/i18n/messages";
import { safeId } from "../classes";
import { formatNumber } from "../locale";
import { ChartFrame, type ChartProps, LegendItem } from "./ChartFrame";

export type RadarAxis = { label: string; need: number; have: number; note?: string };
type RadarProps = ChartProps & { axes: RadarAxis[]; max?: number; haveLabel?: string; needLabel?: string };

const CENTRE = { x: 180, y: 150 };
const RADIUS = 88;

/** Breaks a label into at most two lines: Han by count, Latin at a space. */
function lines(label: string): string[] {
  const width = (text: string) => [...text].reduce((sum, char) => sum + (char.charCodeAt(0) > 0x2e7f ? 2 : 1), 0);
  if (width(label) <= 14) return [label];
  if (/[⺀-鿿]/.test(label)) {
    const chars = [...label];
    const half = Math.min(7, Math.ceil(chars.length / 2));
    const second = chars.slice(half, half * 2);
    return [chars.slice(0, half).join(""), second.join("") + (chars.length > half * 2 ? "…" : "")];
  }
  const words = label.split(" ");
  let first = words.shift() ?? "";
  while (words.length > 0 && width(`${first} ${words[0]}`) <= 14) first = `${first} ${words.shift()}`;
  const rest = words.join(" ");
  return rest === "" ? [first] : [first, rest.length > 14 ? `${rest.slice(0, 12)}…` : rest];
}

/** What a team can do against what a brief needs: a dashed outline to be filled. */
export function Radar({ axes, max = 5, haveLabel, needLabel, ...frame }: RadarProps) {
  const id = `radar${safeId(useId())}`;
  const have = haveLabel ?? m.ui_radar_have();
  const need = needLabel ?? m.ui_radar_need();
  const at = (index: number, value: number) => {
    const angle = (index / axes.length) * 2 * Math.PI - Math.PI / 2;
    const reach = (Math.max(0, Math.min(value, max)) / max) * RADIUS;
    return { x: CENTRE.x + reach * Math.cos(angle), y: CENTRE.y + reach * Math.sin(angle) };
  };
  const shape = (value: (axis: RadarAxis) => number) =>
    axes
      .map((axis, index) => at(index, value(axis)))
      .map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`)
      .join(" ");
  const short = axes.filter((axis) => axis.have < axis.need).map((axis) => axis.label);
  const summary = frame.summary ?? (short.length === 0 ? m.ui_radar_covered() : m.ui_radar_short({ list: short.join(m.ui_list_comma()) }));

  return (
    <ChartFrame
      {...frame}
      summary={summary}
      table={{
        head: [m.ui_radar_axis(), need, have],
        rows: axes.map((axis) => ({ key: axis.label, cells: [axis.label, formatNumber(axis.need, 1), formatNumber(axis.have, 1)] })),
      }}
      legend={
        <>
          <LegendItem swatch={<rect y="1" x="1" width="22" height="10" strokeWidth="2" className="fill-accent/25 stroke-accent" />}>
            {have}
          </LegendItem>
          <LegendItem swatch={<path d="M0 6h24" strokeWidth="3" strokeDasharray="5 3" className="stroke-forge" />}>{need}</LegendItem>
        </>
      }
    >
      {axes.length < 3 ? null : (
        <svg
          viewBox="-14 14 388 272"
          className="chart block h-auto w-full max-w-[30rem]"
          role="img"
          aria-labelledby={`${id}-t ${id}-d`}
          focusable="false"
        >
          <title id={`${id}-t`}>{frame.title}</title>
          <desc id={`${id}-d`}>{axes.map((axis) => `${axis.label} ${axis.have} / ${axis.need}`).join("; ")}</desc>
          {Array.from({ length: max }, (_, index) => index + 1).map((ring) => (
            <polygon key={ring} points={shape(() => ring)} fill="none" strokeWidth="1" className="stroke-line" />
          ))}
          {axes.map((axis, index) => {
            const end = at(index, max);
            return (
              <path key={axis.label} d={`M${CENTRE.x} ${CENTRE.y}L${end.x.toFixed(1)} ${end.y.toFixed(1)}`} strokeWidth="1" className="stroke-line" />
            );
          })}
          <polygon points={shape((axis) => axis.have)} strokeWidth="2" strokeLinejoin="round" className="fill-accent/25 stroke-accent" />
          <polygon points={shape((axis) => axis.need)} fill="none" strokeWidth="2.5" strokeDasharray="6 4" className="stroke-forge" />
          {axes.map((axis, index) => {
            const dot = at(index, axis.have);
            return (
              <rect
                key={axis.label}
                x={dot.x - 3}
                y={dot.y - 3}
                width="6"
                height="6"
                className={axis.have < axis.need ? "fill-forge" : "fill-accent"}
              />
            );
          })}
          {axes.map((axis, index) => {
            const angle = (index / axes.length) * 2 * Math.PI - Math.PI / 2;
            const x = CENTRE.x + (RADIUS + 12) * Math.cos(angle);
            const y = CENTRE.y + (RADIUS + 14) * Math.sin(angle);
            const side = Math.cos(angle);
            const text = lines(axis.label);
            const lift = Math.sin(angle) < -0.5 ? (text.length - 1) * -14 : Math.sin(angle) > 0.5 ? 8 : (text.length - 1) * -7 + 4;
            return (
              <text
                key={axis.label}
                x={x}
                y={y + lift}
                fontSize="12"
                textAnchor={side > 0.2 ? "start" : side < -0.2 ? "end" : "middle"}
                className="fill-ink"
              >
                {text.map((line, row) => (
                  <tspan key={line} x={x} dy={row === 0 ? 0 : 14}>
                    {line}
                  </tspan>
                ))}
              </text>
            );
          })}
        </svg>
      )}
    </ChartFrame>
  );
}
