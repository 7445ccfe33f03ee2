import { cx } from "./classes";

/** A glowing bar goes into the water and comes out bent and blue: 淬 above, 煉 below. */
export function Mark({ size = 32, label, className }: { size?: 20 | 24 | 32 | 40 | 64; label?: string; className?: string }) {
  return (
    <svg
      viewBox="0 0 32 32"
      width={size}
      height={size}
      className={cx("sign flex-none", className)}
      role={label ? "img" : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
      focusable="false"
    >
      <path className="fill-forge" d="M13 1h9l-4 14H9z" />
      <path className="fill-accent" d="M9.5 18h9l-1 13h-9z" />
      <path className="fill-accent" d="M0 15.5h6.5v3H0zM21 15.5h11v3H20.8z" />
    </svg>
  );
}

/** Mark with the name; the name is set in the heading serif. `compact` drops the Latin name on a phone. */
export function Wordmark({ className, compact }: { className?: string; compact?: boolean }) {
  return (
    <span className={cx("inline-flex items-center gap-2.5", className)}>
      <Mark size={32} />
      <span className="font-serif text-lead leading-none font-bold whitespace-nowrap text-ink">
        <span lang="zh-Hant-TW">淬煉</span>
        <span lang="en" className={cx("ms-2 text-note font-normal tracking-wide text-ink-soft", compact && "max-sm:hidden")}>
          Cuilian
        </span>
      </span>
    </span>
  );
}
