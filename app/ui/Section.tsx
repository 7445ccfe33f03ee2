import { Link } from "@remix-run/react";
import { type ReactNode, useId } from "react";
import { cx, safeId } from "./classes";
import { Icon } from "./Icon";
import { type Tone, toneIcon, toneSurface, toneText } from "./tone";

type SectionProps = {
  title: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
  id?: string;
  level?: 2 | 3;
  children?: ReactNode;
  className?: string;
};

/** A titled part of a page. */
export function Section({ title, lead, actions, id, level = 2, children, className }: SectionProps) {
  const made = safeId(useId());
  const headingId = `${id ?? `s${made}`}-title`;
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section id={id} aria-labelledby={headingId} className={cx(level === 2 ? "mb-12" : "mb-8", className)}>
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <Heading id={headingId} className={level === 2 ? "text-title" : "text-lead font-bold"}>
          {title}
        </Heading>
        {actions ? <div className="no-print flex flex-wrap items-center gap-3">{actions}</div> : null}
      </div>
      {lead ? <div className="-mt-2 mb-4 max-w-prose text-pretty text-ink-soft">{lead}</div> : null}
      {children}
    </section>
  );
}

type DeskSectionProps = {
  title: string;
  count?: number;
  /** The whole list behind what is shown. */
  total?: { label: string; to: string };
  empty?: ReactNode;
  children?: ReactNode;
};

/** One list on a desk: its size in the heading, what to expect when it is empty. */
export function DeskSection({ title, count, total, empty, children }: DeskSectionProps) {
  const heading = (
    <>
      {title}
      {count === undefined ? null : (
        <span
          className={cx("tabular ms-2 rounded-sm px-2 font-sans text-body font-medium", count > 0 ? "bg-accent text-sheet" : "bg-wash text-ink-soft")}
        >
          {count}
        </span>
      )}
    </>
  );
  return (
    <Section
      title={heading}
      actions={
        total ? (
          <Link to={total.to} prefetch="intent" className="link inline-flex min-h-6 items-center text-note">
            {total.label}
          </Link>
        ) : null
      }
    >
      {count === 0 && empty ? empty : <div className="border-t-2 border-ink">{children}</div>}
    </Section>
  );
}

type DeskItemProps = {
  to: string;
  title: ReactNode;
  lang?: string;
  state?: ReactNode;
  meta?: ReactNode;
  age?: ReactNode;
  due?: ReactNode;
  next?: ReactNode;
  actions?: ReactNode;
};

/** One thing that waits: what, how long, by when, and the next step. */
export function DeskItem({ to, title, lang, state, meta, age, due, next, actions }: DeskItemProps) {
  return (
    <article
      className={cx(
        "relative grid gap-x-6 gap-y-1.5 border-b border-line py-3 hover:bg-wash md:grid-cols-[minmax(0,1fr)_16rem] md:px-2",
        next !== undefined && "lg:grid-cols-[minmax(0,1fr)_19rem_16rem]",
      )}
    >
      <div className="min-w-0">
        <h3 lang={lang} className="text-body font-bold">
          <Link to={to} prefetch="intent" className="stretched underline-offset-4 hover:text-accent hover:underline">
            {title}
          </Link>
        </h3>
        {meta ? <div className="text-note text-ink-soft">{meta}</div> : null}
      </div>
      {next ? (
        <div className="flex min-w-0 items-start gap-1.5 text-note md:col-start-1 lg:col-start-auto lg:pt-0.5">
          <Icon name="arrow-right" size={16} className="mt-1 text-forge" />
          <span className="min-w-0">{next}</span>
        </div>
      ) : null}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-note md:col-start-2 md:row-span-2 md:row-start-1 md:flex-col md:items-end md:text-end md:[&_.flex-wrap]:justify-end lg:col-start-auto lg:row-auto">
        {state}
        {age}
        {due}
        {actions ? <div className="no-print relative z-10">{actions}</div> : null}
      </div>
    </article>
  );
}

/** Long text at a readable measure. */
export function Prose({ children, lang, preserve }: { children: ReactNode; lang?: string; preserve?: boolean }) {
  return (
    <div lang={lang} className={cx("prose max-w-prose", preserve && "whitespace-pre-line")}>
      {children}
    </div>
  );
}

/** Two columns from tablet width on. */
export function Columns({ children, className }: { children: ReactNode; className?: string }) {
  return <div className={cx("grid gap-x-10 gap-y-8 md:grid-cols-2", className)}>{children}</div>;
}

/** A wide part and a narrow part. */
export function SideBySide({ left, right }: { left: ReactNode; right: ReactNode }) {
  return (
    <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="min-w-0">{left}</div>
      <div className="min-w-0">{right}</div>
    </div>
  );
}

export type Fact = { term: ReactNode; value: ReactNode; note?: ReactNode };

const factColumns = { 1: "", 2: "sm:grid-cols-2", 3: "sm:grid-cols-2 lg:grid-cols-3" } as const;

/** What is known about a record: terms and values. */
export function Facts({ items, columns = 1 }: { items: Fact[]; columns?: 1 | 2 | 3 }) {
  return (
    <dl className={cx("grid gap-x-8", factColumns[columns])}>
      {items.map((item, index) => (
        <div
          key={typeof item.term === "string" ? item.term : index}
          className={cx("border-t border-line py-2.5", columns === 1 && "grid gap-x-6 sm:grid-cols-[10rem_1fr]")}
        >
          <dt className="text-note leading-7 text-ink-soft">{item.term}</dt>
          <dd className="min-w-0">
            {item.value}
            {item.note ? <div className="text-note text-ink-soft">{item.note}</div> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}

type NoticeProps = { tone?: Tone; title?: ReactNode; actions?: ReactNode; live?: boolean; children?: ReactNode };

/** A message in the page; `live` speaks it when it appears. */
export function Notice({ tone = "info", title, actions, live, children }: NoticeProps) {
  return (
    <div
      role={live ? (tone === "bad" ? "alert" : "status") : "note"}
      className={cx("mb-6 flex items-start gap-3 rounded-md border px-4 py-3", toneSurface[tone])}
    >
      <Icon name={toneIcon[tone]} size={20} className={cx("mt-1", toneText[tone])} />
      <div className="min-w-0 grow text-ink">
        {title ? <p className="font-bold">{title}</p> : null}
        {children ? <div>{children}</div> : null}
        {actions ? <div className="mt-2 flex flex-wrap gap-3">{actions}</div> : null}
      </div>
    </div>
  );
}
