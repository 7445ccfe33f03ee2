import { cx } from "~/ui/classes";

/** A level as struck notches: filled up to it, outlined beyond. Decoration: the number stands beside it. */
export function Notches({ level, max, strong }: { level: number; max: number; strong?: boolean }) {
  return (
    <svg viewBox={`0 0 ${max * 16} 14`} width={max * 16} height={14} className="sign flex-none" aria-hidden="true" focusable="false">
      {Array.from({ length: max }, (_, index) => (
        <path
          key={index + 1}
          d={`M${index * 16 + 3} 1h11l-2.5 12h-11z`}
          strokeWidth="1"
          className={cx(index < level ? (strong ? "fill-forge stroke-forge" : "fill-accent stroke-accent") : "fill-transparent stroke-edge")}
        />
      ))}
    </svg>
  );
}
