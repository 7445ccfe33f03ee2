type Scale = { L1: string; L2: string; L3: string; L4: string };

const bands = [
  { grade: "L1", fill: "fill-temper-1" },
  { grade: "L2", fill: "fill-temper-2" },
  { grade: "L3", fill: "fill-temper-3" },
  { grade: "L4", fill: "fill-temper-4" },
] as const;

/** Where the water stands, and the 4 units of its line. */
const water = 176;
const under = water + 4;
const band = 54;
const width = 124;
const leftAt = (y: number) => 99 - (y - under) * 0.077;
const slice = (from: number, to: number) => `M${leftAt(from)} ${from}h${width}L${leftAt(to) + width} ${to}h${-width}z`;

/**
 * The mark, drawn large: the bar comes glowing from the fire, crosses the water, and is tempered through the
 * colours that stand for the four grades. Decoration; the page says the same in words.
 */
export function QuenchDrawing({ scale }: { scale: Scale }) {
  return (
    <svg viewBox="0 0 400 472" className="sign block h-auto w-full" aria-hidden="true" focusable="false">
      <path className="fill-forge" d={`M142 0h${width}L${92 + width} ${water}h${-width}z`} />
      <path className="fill-forge-deep" d={`M142 0h${width}l-6 21h${-width}z`} />
      <path className="fill-temper-1" d={`M101 ${water - 32}h12L104 ${water}H92z`} />
      {[22, 42, 66].map((depth, index) => (
        <path
          key={depth}
          className="stroke-accent"
          strokeWidth={2 - index * 0.4}
          opacity={0.7 - index * 0.2}
          d={`M${14 + index * 20} ${under + depth}H${leftAt(under + depth) - 10 - index * 4}`}
        />
      ))}
      {bands.map(({ grade, fill }, index) => {
        const top = under + index * band;
        const middle = top + band / 2;
        const edge = leftAt(middle) + width;
        return (
          <g key={grade}>
            <path className={fill} d={slice(top, top + band)} />
            <path className="stroke-edge" strokeWidth="1" d={`M${edge + 8} ${middle}h30`} />
            <text x={edge + 48} y={middle + 5} fontSize="15" className="fill-ink font-sans">
              <tspan fontWeight="700">{grade}</tspan>
              <tspan dx="7" className="fill-ink-soft">
                {scale[grade]}
              </tspan>
            </text>
          </g>
        );
      })}
      <path className="fill-accent" d={slice(under + 4 * band, 472)} />
    </svg>
  );
}

/** The same without words, for a narrow screen: 112 units above the water line. */
export function SmallQuenchDrawing({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 76 200" width={76} height={200} className={className} aria-hidden="true" focusable="false">
      <path className="fill-forge" d="M36 0h36L40 112H4z" />
      {bands.map(({ grade, fill }, index) => (
        <path key={grade} className={fill} d={`M${6 - index * 1.2} ${116 + index * 16}h36l-1.2 16h-36z`} />
      ))}
      <path className="fill-accent" d="M1.2 180h36l-1.6 20H0z" />
    </svg>
  );
}
