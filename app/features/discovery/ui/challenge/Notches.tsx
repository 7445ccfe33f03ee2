import { cx } from "~/ui/classes";

/** A level as struck notches: filled up to it, outlined beyond. Decoration: the number stands beside it. */
export function Notches({ level, max, strong }: { level: number; max: 4 | 5; strong?: boolean }) {
  return (
    <svg viewBox={`0 0 ${max * 16} 14`} width={max * 16} height={14} className="sign flex-none" aria-hidden="true" focusable="false">
      {[1, 2, 3, 4, 5].slice(0, max).map((step, index) => (
        <path
          key={step}
          d={`M${index * 16 + 3} 1h11l-2.5 12h-11z`}
          strokeWidth="1"
          className={cx(step <= level ? (strong ? "fill-forge stroke-forge" : "fill-accent stroke-accent") : "fill-transparent stroke-edge")}
        />
      ))}
    </svg>
  );
}
