type Scale = { L1: string; L2: string; L3: string; L4: string };

const bands = [
  { grade: "L1", fill: "fill-temper-1" },
  { grade: "L2", fill: "fill-temper-2" },
  { grade: "L3", fill: "fill-temper-3" },
  { grade: "L4", fill: "fill-temper-4" },
] as const;

const step = 52;
const slant = 4.6;
const width = 132;
const left = (y: number) => 96 - (y / step) * slant;

/** The part of the bar between two depths. */
const slice = (from: number, to: number) => `M${left(from)} ${from}h${width}L${left(to) + width} ${to}h${-width}z`;

/** Above the water: the bar as it comes from the fire. Decoration. */
export function HotBar() {
  return (
    <svg viewBox="0 0 400 176" className="sign absolute inset-0 size-full" preserveAspectRatio="xMidYMax meet" aria-hidden="true" focusable="false">
      <path className="fill-forge-deep" d="M168 0h140L301.7 22h-140z" />
      <path className="fill-forge" d="M161.7 22h140L257.7 176h-140z" />
      <path className="fill-forge-wash" opacity="0.85" d="M132 126h7L124.7 176h-7z" />
    </svg>
  );
}

/** Under the water: bent, and tempered through the colours that stand for the four grades. */
export function TemperedBar({ scale }: { scale: Scale }) {
  return (
    <svg viewBox="0 0 400 292" className="sign block h-auto w-full" aria-hidden="true" focusable="false">
      {[16, 34, 58].map((y, index) => (
        <g key={y} className="stroke-accent" strokeWidth={2 - index * 0.5} opacity={0.5 - index * 0.13}>
          <path d={`M${4 + index * 22} ${y}H${left(y) - 16 - index * 5}`} />
          <path d={`M${left(y) + width + 16 + index * 5} ${y}H${396 - index * 26}`} />
        </g>
      ))}
      {bands.map(({ grade, fill }, index) => (
        <g key={grade}>
          <path className={fill} d={slice(index * step, (index + 1) * step)} />
          <path className="stroke-edge" strokeWidth="1" d={`M${left((index + 0.5) * step) + width + 6} ${(index + 0.5) * step + 26}h34`} opacity={index === 3 ? 0 : 1} transform="translate(0 -26)" />
        </g>
      ))}
      <path className="fill-accent" d={slice(4 * step, 292)} />
      {bands.map(({ grade }, index) => (
        <text key={grade} x={left((index + 0.5) * step) + width + 48} y={(index + 0.5) * step + 5} fontSize="15" className="fill-ink font-sans">
          <tspan fontWeight="700">{grade}</tspan>
          <tspan dx="7" className="fill-ink-soft">
            {scale[grade]}
          </tspan>
        </text>
      ))}
    </svg>
  );
}
