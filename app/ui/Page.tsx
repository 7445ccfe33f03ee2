import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { m } from "~/i18n/messages";
import { cx } from "./classes";
import { Icon } from "./Icon";
import { langTag } from "./locale";
import { type TabItem, Tabs } from "./Tabs";

export * from "./Section";

/** Who acts next, what they do, and by when. */
export type NextStep = { who: ReactNode; what: ReactNode; due?: ReactNode; action?: ReactNode; mine?: boolean };

export type Crumb = { to: string; label: string };

export type PageHeaderProps = {
  title: ReactNode;
  crumbs?: Crumb[];
  lead?: ReactNode;
  state?: ReactNode;
  grade?: ReactNode;
  next?: NextStep;
  actions?: ReactNode;
  meta?: ReactNode;
  /** The language of a title written by a user. */
  lang?: "zh" | "en" | string;
};

function titleLang(lang: string | undefined): string | undefined {
  return lang === "zh" || lang === "en" ? langTag(lang) : lang;
}

/** Where am I, what is the state, what comes next: the same three answers on top of every page. */
export function PageHeader({ title, crumbs = [], lead, state, grade, next, actions, meta, lang }: PageHeaderProps) {
  return (
    <div className="mb-8">
      {crumbs.length > 0 ? (
        <nav aria-label={m.ui_breadcrumb()} className="mb-4">
          <ol className="flex flex-wrap items-center gap-x-1 text-note text-ink-soft">
            {crumbs.map((crumb) => (
              <li key={crumb.to} className="inline-flex items-center gap-1">
                <Link
                  to={crumb.to}
                  prefetch="intent"
                  className="inline-flex min-h-6 items-center underline-offset-4 hover:text-accent hover:underline"
                >
                  {crumb.label}
                </Link>
                <Icon name="chevron-right" size={16} className="text-edge" />
              </li>
            ))}
          </ol>
        </nav>
      ) : null}
      {grade || state ? (
        <div className="mb-3 flex flex-wrap items-center gap-4">
          {state}
          {grade}
        </div>
      ) : null}
      <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
        <div className="min-w-0 lg:flex-1">
          <h1 lang={titleLang(lang)} className="max-w-[24em] text-title lg:text-display">
            {title}
          </h1>
          {lead ? <div className="mt-3 max-w-prose text-lead text-pretty text-ink-soft">{lead}</div> : null}
          {meta ? <div className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-note text-ink-soft">{meta}</div> : null}
        </div>
        {actions ? <div className="no-print flex flex-wrap gap-3 lg:mt-1">{actions}</div> : null}
      </div>
      {next ? <NextStepBar {...next} /> : null}
    </div>
  );
}

/** The bar that says who acts now; solid when it is the reader. */
export function NextStepBar({ who, what, due, action, mine }: NextStep) {
  return (
    <section
      aria-label={m.ui_next_step()}
      className={cx(
        "mt-6 grid gap-x-8 gap-y-3 rounded-md border px-5 py-4 md:grid-cols-[auto_1fr_auto] md:items-center",
        mine ? "border-accent bg-accent-wash" : "border-line bg-wash",
      )}
    >
      <div className="flex items-center gap-3">
        <Icon name={mine ? "arrow-right" : "clock"} size={24} className={mine ? "text-forge" : "text-ink-soft"} />
        <div>
          <p className="text-note text-ink-soft">{mine ? m.ui_next_mine() : m.ui_next_theirs()}</p>
          <p className="font-bold">{who}</p>
        </div>
      </div>
      <div className="min-w-0 md:border-s md:border-edge md:ps-8">
        <div>{what}</div>
        {due ? <div className="text-note text-ink-soft">{due}</div> : null}
      </div>
      {action ? <div className="no-print">{action}</div> : null}
    </section>
  );
}

type RecordLayoutProps = PageHeaderProps & { tabs?: TabItem[]; aside?: ReactNode; children: ReactNode };

/** A record page: header, tabs, content, and its timeline beside it. */
export function RecordLayout({ tabs, aside, children, ...header }: RecordLayoutProps) {
  return (
    <>
      <PageHeader {...header} />
      {tabs && tabs.length > 0 ? <Tabs items={tabs} /> : null}
      <div className={cx("grid gap-x-12 gap-y-10", aside !== undefined && "lg:grid-cols-[minmax(0,1fr)_18rem]")}>
        <div className="min-w-0">{children}</div>
        {aside === undefined ? null : <aside className="print-hide min-w-0 lg:border-s lg:border-line lg:ps-8">{aside}</aside>}
      </div>
    </>
  );
}

/** A list page: what narrows it on the left, the list on the right. */
export function ListLayout({ facets, label, children }: { facets: ReactNode; label?: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[15rem_minmax(0,1fr)]">
      <div className="print-hide min-w-0">{facets}</div>
      <div className="min-w-0">
        <h2 className="visually-hidden">{label ?? m.ui_results()}</h2>
        {children}
      </div>
    </div>
  );
}
