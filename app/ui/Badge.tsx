import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { m } from "~/i18n/messages";
import { cx } from "./classes";
import { Icon, type IconName } from "./Icon";
import { type Tone, toneIcon, toneSurface } from "./tone";

type StateBadgeProps = {
  tone: Tone;
  /** Defaults to the tone's own icon. */
  icon?: IconName;
  size?: "sm" | "md";
  children: ReactNode;
};

/** The state of a record: colour, icon and word, never colour alone. */
export function StateBadge({ tone, icon, size = "md", children }: StateBadgeProps) {
  return (
    <span
      className={cx(
        "inline-flex items-center gap-1.5 rounded-sm border font-medium whitespace-nowrap",
        size === "sm" ? "px-1.5 text-note leading-6" : "px-2 py-0.5 text-note",
        toneSurface[tone],
      )}
    >
      <Icon name={icon ?? toneIcon[tone]} size={16} />
      {children}
    </span>
  );
}

type TagProps = { children: ReactNode; to?: string; icon?: IconName; tone?: Tone; removeTo?: string; lang?: string };

/** A word that classifies; with `to` it opens the list of its kind, with `removeTo` it can be taken away. */
export function Tag({ children, to, icon, tone = "neutral", removeTo, lang }: TagProps) {
  const shape = cx(
    "inline-flex min-h-6 max-w-full items-center gap-1 rounded-sm px-2 text-note",
    tone === "neutral" ? "bg-wash text-ink" : toneSurface[tone].replace(/border-\S+/, ""),
  );
  const inner = (
    <>
      {icon ? <Icon name={icon} size={16} /> : null}
      <span lang={lang}>{children}</span>
    </>
  );
  if (to) {
    return (
      <Link to={to} prefetch="intent" className={cx(shape, "underline-offset-4 hover:underline")}>
        {inner}
      </Link>
    );
  }
  return (
    <span className={shape}>
      {inner}
      {removeTo ? (
        <Link to={removeTo} className="-me-1 inline-flex size-6 items-center justify-center hover:text-bad" preventScrollReset>
          <Icon name="cross" size={16} label={m.ui_remove()} />
          <span className="visually-hidden">{children}</span>
        </Link>
      ) : null}
    </span>
  );
}

type TagListProps = { items: Array<string | { label: string; to?: string; lang?: string }>; max?: number; label?: string };

/** A row of tags; what does not fit under `max` is counted, not hidden in silence. */
export function TagList({ items, max = items.length, label }: TagListProps) {
  const rest = items.length - max;
  return (
    <ul className="flex flex-wrap gap-1.5" aria-label={label}>
      {items.slice(0, max).map((item) => {
        const tag = typeof item === "string" ? { label: item } : item;
        return (
          <li key={tag.label} className="max-w-full">
            <Tag to={tag.to} lang={tag.lang}>
              {tag.label}
            </Tag>
          </li>
        );
      })}
      {rest > 0 ? <li className="text-note leading-6 text-ink-soft">{m.ui_and_more({ count: rest })}</li> : null}
    </ul>
  );
}
