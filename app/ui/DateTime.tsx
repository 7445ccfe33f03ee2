import { m } from "~/i18n/messages";
import { daysBetween, formatDate, relativeAge } from "~/lib/time";
import { cx } from "./classes";
import { Icon } from "./Icon";
import { useDateStyle, useLocale } from "./locale";

type When = Date | string;

/** `YYYY-MM-DD` is a day without a clock; anything else is an instant. */
function read(value: When): Date | string {
  if (typeof value !== "string") return value;
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : new Date(value);
}

function machine(value: Date | string): string {
  return typeof value === "string" ? value : value.toISOString();
}

type DateTimeProps = { value: When; weekday?: boolean; time?: boolean; zone?: boolean; className?: string };

/** A date in the reader's calendar; the other calendar stands in the title. */
export function DateTime({ value, weekday, time, zone, className }: DateTimeProps) {
  const locale = useLocale();
  const calendar = useDateStyle();
  const when = read(value);
  const withTime = time && typeof when !== "string";
  const other = formatDate(when, locale, { weekday: true, time: withTime, calendar: calendar === "roc" ? "ad" : "roc" });
  const words = formatDate(when, locale, { weekday, time: withTime, calendar });
  const rest = zone ? formatDate(when, locale, { weekday, time: withTime, zone, calendar }).slice(words.length) : "";
  return (
    <time dateTime={machine(when)} title={other} className={cx("tabular", className)}>
      <span className="whitespace-nowrap">{words}</span>
      {rest ? <span className="inline-block whitespace-pre">{rest}</span> : null}
    </time>
  );
}

type DeadlineProps = {
  value: When;
  now: When;
  /** From how many days before the end it is shown as pressing. */
  soonDays?: number;
};

/** A deadline leaves no doubt: weekday, time, zone, and how long is left. */
export function Deadline({ value, now, soonDays = 7 }: DeadlineProps) {
  const when = read(value);
  const present = read(now);
  const days = daysBetween(present, when);
  const end = typeof when === "string" ? new Date(`${when}T23:59:59.999+08:00`) : when;
  const current = typeof present === "string" ? new Date(`${present}T00:00:00+08:00`) : present;
  const over = end.getTime() < current.getTime();
  const left = over ? m.ui_deadline_over() : days === 0 ? m.ui_deadline_today() : m.ui_days_left({ days });
  const pressing = !over && days <= soonDays;
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2">
      <DateTime value={value} weekday time zone={typeof when !== "string"} />
      <span className={pressing ? "inline-flex items-baseline gap-1 font-bold whitespace-nowrap text-forge" : "whitespace-nowrap text-ink-soft"}>
        {pressing ? <Icon name="clock" size={16} /> : null}
        {left}
      </span>
    </span>
  );
}

type AgeProps = { since: When; now: When; warnAfterDays?: number };

/** How long something has been waiting. */
export function Age({ since, now, warnAfterDays }: AgeProps) {
  const locale = useLocale();
  const from = new Date(since);
  const to = new Date(now);
  const late = warnAfterDays !== undefined && daysBetween(from, to) > warnAfterDays;
  return (
    <span className={late ? "inline-flex items-baseline gap-1 font-bold text-warn" : "text-ink-soft"}>
      {late ? <Icon name="alert" size={16} label={m.ui_overdue()} /> : null}
      <span className="tabular">
        {to.getTime() - from.getTime() < 60_000 ? m.ui_waiting_just() : m.ui_waiting({ age: relativeAge(from, to, locale) })}
      </span>
    </span>
  );
}
