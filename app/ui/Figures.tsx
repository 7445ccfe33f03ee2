import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { m } from "~/i18n/messages";
import { cx } from "./classes";
import { formatNumber } from "./locale";
import { type Tone, toneFill, toneText } from "./tone";

type StatProps = {
  value: number | bigint | string;
  unit?: string;
  label: ReactNode;
  /** The very rows behind the number. */
  to?: string;
  note?: ReactNode;
  tone?: Tone;
  size?: "md" | "lg";
};

/** One number with its unit and meaning; a press opens its rows. */
export function Stat({ value, unit, label, to, note, tone, size = "md" }: StatProps) {
  const figure = (
    <>
      <span className={cx("tabular font-serif font-bold", size === "lg" ? "text-display" : "text-title", tone && toneText[tone])}>
        {typeof value === "string" ? value : formatNumber(value, 1)}
      </span>
      {unit ? <span className="ms-1 text-note text-ink-soft">{unit}</span> : null}
    </>
  );
  return (
    <div className="relative flex min-w-0 flex-col border-t-2 border-ink pt-2">
      <dt className="order-2 text-note text-ink-soft">{label}</dt>
      <dd className="order-1 leading-tight">
        {to ? (
          <Link to={to} prefetch="intent" className="stretched decoration-accent decoration-2 underline-offset-4 hover:underline">
            {figure}
            <span className="visually-hidden">{m.ui_open_rows()}</span>
          </Link>
        ) : (
          figure
        )}
      </dd>
      {note ? <dd className="order-3 text-note text-ink-soft">{note}</dd> : null}
    </div>
  );
}

/** Numbers in a row; each keeps its rule so that they read as columns. */
export function StatRow({ children, columns = 4 }: { children: ReactNode; columns?: 3 | 4 | 5 }) {
  const wide = { 3: "md:grid-cols-3", 4: "md:grid-cols-4", 5: "md:grid-cols-5" }[columns];
  return <dl className={cx("grid grid-cols-2 gap-x-6 gap-y-6", wide)}>{children}</dl>;
}

/** The rows of a figure that this reader may not see, told as one line. */
export function NotPublic({ count }: { count: number }) {
  if (count <= 0) return null;
  return <p className="text-note text-ink-soft">{m.ui_not_public({ count })}</p>;
}

type MeterProps = { label: ReactNode; value: number; max: number; unit?: string; tone?: Tone; note?: ReactNode };

/** How much of a quota is used. */
export function Meter({ label, value, max, unit = "", tone = "info", note }: MeterProps) {
  const width = max > 0 ? Math.min(100, (value / max) * 100) : 0;
  return (
    <div>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 text-note">
        <span className="font-medium">{label}</span>
        <span className="tabular">
          {m.ui_of({ value: formatNumber(value, 1), total: formatNumber(max, 1) })}
          {unit ? ` ${unit}` : ""}
        </span>
      </div>
      <svg viewBox="0 0 100 3" preserveAspectRatio="none" className="mt-1 block h-2 w-full" aria-hidden="true" focusable="false">
        <rect width="100" height="3" className="fill-line" />
        <rect width={width.toFixed(2)} height="3" className={toneFill[tone]} />
      </svg>
      {note ? <p className="mt-1 text-note text-ink-soft">{note}</p> : null}
    </div>
  );
}

/** Work under way, with a count; it can be left. */
export function ProgressBar({ label, done, total }: { label: ReactNode; done: number; total: number }) {
  return (
    <div>
      <div className="flex flex-wrap justify-between gap-x-4 text-note">
        <span>{label}</span>
        <span className="tabular">{m.ui_of({ value: formatNumber(done), total: formatNumber(total) })}</span>
      </div>
      <progress
        value={done}
        max={Math.max(total, 1)}
        aria-label={typeof label === "string" ? label : m.ui_working()}
        className="progress mt-1 block h-2 w-full"
      />
    </div>
  );
}
