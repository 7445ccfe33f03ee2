import { m } from "~/i18n/messages";
import { cx } from "./classes";

export type Grade = 1 | 2 | 3 | 4 | "L1" | "L2" | "L3" | "L4";

/** Ingots struck with one to four notches; the bar is worked further, and tempered darker, with each grade. */
const ingots = {
  1: { outline: "M3 32 8 8h14v4h4V8h14l5 24z", fill: "fill-temper-1", figure: "fill-ink" },
  2: { outline: "M3 32 7 8h9v4h4V8h8v4h4V8h9l4 24z", fill: "fill-temper-2", figure: "fill-sheet" },
  3: { outline: "M2 27 6 8h6v4h4V8h6v4h4V8h6v4h4V8h6l4 19-5 5H7z", fill: "fill-temper-3", figure: "fill-sheet" },
  4: { outline: "M1 22 6 8h4v4h3.5V8h5v4H22V8h4v4h3.5V8h5v4H38V8h4l5 14-8 10H9z", fill: "fill-temper-4", figure: "fill-sheet" },
} as const;

function words(grade: 1 | 2 | 3 | 4): string {
  return { 1: m.ui_grade_1, 2: m.ui_grade_2, 3: m.ui_grade_3, 4: m.ui_grade_4 }[grade]();
}

function rank(grade: Grade): 1 | 2 | 3 | 4 {
  return typeof grade === "number" ? grade : ({ L1: 1, L2: 2, L3: 3, L4: 4 } as const)[grade];
}

const sizes = { sm: { width: 40, height: 24 }, md: { width: 52, height: 30 }, lg: { width: 88, height: 51 } } as const;

type GradeBadgeProps = {
  grade: Grade;
  /** The word beside the ingot; the grade's own name when absent, "" for none. */
  word?: string;
  size?: "sm" | "md" | "lg";
  className?: string;
};

export function GradeBadge({ grade, word, size = "md", className }: GradeBadgeProps) {
  const level = rank(grade);
  const ingot = ingots[level];
  const name = words(level);
  const shown = word ?? name;
  return (
    <span className={cx("inline-flex items-center gap-2 whitespace-nowrap", className)}>
      <svg
        viewBox="0 6 48 28"
        {...sizes[size]}
        className="sign flex-none"
        role="img"
        aria-label={shown ? `L${level}` : `L${level} ${name}`}
        focusable="false"
      >
        <path className={ingot.fill} d={ingot.outline} />
        <text x="24" y="28" textAnchor="middle" fontSize="13" fontWeight="700" className={cx(ingot.figure, "font-sans")}>
          {`L${level}`}
        </text>
      </svg>
      {shown ? <span className={cx("font-medium", size === "lg" ? "text-body" : "text-note")}>{shown}</span> : null}
    </span>
  );
}
