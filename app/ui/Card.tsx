import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { cx } from "./classes";

type CardProps = {
  title: ReactNode;
  to?: string;
  /** A short line above the title: whose, what kind. */
  kicker?: ReactNode;
  grade?: ReactNode;
  state?: ReactNode;
  meta?: ReactNode;
  footer?: ReactNode;
  tone?: "sheet" | "forge" | "plain";
  /** The language of a user-written title. */
  lang?: string;
  level?: 2 | 3;
  children?: ReactNode;
  className?: string;
};

const surfaces = {
  sheet: "border-line bg-sheet",
  forge: "border-forge bg-forge-wash",
  plain: "border-line",
} as const;

/** A record in a grid. The whole card follows the title's link; links inside still work. */
export function Card({ title, to, kicker, grade, state, meta, footer, tone = "sheet", lang, level = 3, children, className }: CardProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <article className={cx("relative flex min-w-0 flex-col rounded-md border p-5", to && "hover:border-accent", surfaces[tone], className)}>
      {grade || state ? (
        <div className="mb-3 flex flex-wrap items-center justify-between gap-2">
          {grade}
          {state}
        </div>
      ) : null}
      {kicker ? <div className="text-note text-ink-soft">{kicker}</div> : null}
      <Heading lang={lang} className="font-serif text-lead font-bold">
        {to ? (
          <Link to={to} prefetch="intent" className="stretched underline-offset-4 hover:text-accent hover:underline">
            {title}
          </Link>
        ) : (
          title
        )}
      </Heading>
      {children ? <div className="mt-2">{children}</div> : null}
      {meta ? <div className="mt-3 text-note text-ink-soft">{meta}</div> : null}
      {footer ? <div className="relative mt-auto pt-4 text-note">{footer}</div> : null}
    </article>
  );
}

/** Cards in one, two or three columns, as the width allows. */
export function CardGrid({ children, columns = 3 }: { children: ReactNode; columns?: 2 | 3 }) {
  return <div className={cx("grid gap-5 md:grid-cols-2", columns === 3 && "xl:grid-cols-3")}>{children}</div>;
}
