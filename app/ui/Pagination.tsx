import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { m } from "~/i18n/messages";
import { buttonClass } from "./Button";
import { Icon } from "./Icon";

type PaginationProps = { prevTo?: string | null; nextTo?: string | null; label?: string; summary?: ReactNode };

/** Cursor pages: back and on, and how much is shown. */
export function Pagination({ prevTo, nextTo, label, summary }: PaginationProps) {
  if (!prevTo && !nextTo && !summary) return null;
  return (
    <nav aria-label={label ?? m.ui_pages()} className="mt-6 flex flex-wrap items-center justify-between gap-3 border-t border-line pt-4">
      <p className="tabular text-note text-ink-soft">{summary}</p>
      <div className="flex gap-3">
        {prevTo ? (
          <Link to={prevTo} rel="prev" prefetch="intent" className={buttonClass()}>
            <Icon name="arrow-left" size={16} />
            {m.ui_previous_page()}
          </Link>
        ) : null}
        {nextTo ? (
          <Link to={nextTo} rel="next" prefetch="intent" className={buttonClass()}>
            {m.ui_next_page()}
            <Icon name="arrow-right" size={16} />
          </Link>
        ) : null}
      </div>
    </nav>
  );
}
