import { Link, useLocation } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { cx } from "./classes";

export type TabItem = { to: string; label: string; count?: number; current?: boolean };

function matches(to: string, pathname: string, search: string): boolean {
  const [path = "", query] = to.split("?");
  if (path !== "" && path !== pathname) return false;
  const wanted = new URLSearchParams(query);
  const present = new URLSearchParams(search);
  if (query === undefined) return !present.has("tab");
  return [...wanted].every(([key, value]) => present.get(key) === value);
}

/** What a record contains, as links: each tab has its own address and works without JavaScript. */
export function Tabs({ items, label }: { items: TabItem[]; label?: string }) {
  const { pathname, search } = useLocation();
  return (
    <nav aria-label={label ?? m.ui_tabs()} className="mb-8 border-b border-edge">
      <ul className="-mb-px flex flex-wrap gap-x-3 max-sm:text-note sm:gap-x-6">
        {items.map((item) => {
          const current = item.current ?? matches(item.to, pathname, search);
          return (
            <li key={item.to}>
              <Link
                to={item.to}
                prefetch="intent"
                preventScrollReset
                aria-current={current ? "page" : undefined}
                className={cx(
                  "inline-flex min-h-11 items-center gap-1.5 border-b-3 py-1 whitespace-nowrap",
                  current ? "border-accent font-bold text-ink" : "border-transparent text-ink-soft hover:border-edge hover:text-ink",
                )}
              >
                {item.label}
                {item.count === undefined ? null : <span className="tabular text-note font-normal text-ink-soft">{item.count}</span>}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
