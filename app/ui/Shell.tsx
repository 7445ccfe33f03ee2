import { useLocation } from "@remix-run/react";
import { type ReactNode, useEffect } from "react";
import { m } from "~/i18n/messages";
import { cx } from "./classes";
import { Icon } from "./Icon";
import { type DateStyle, type UiLocale, UiLocaleProvider } from "./locale";
import { ProgressBar } from "./Meter";
import { Anchor, SiteFooter, type SiteFooterProps } from "./SiteFooter";
import { SiteHeader, type SiteHeaderProps } from "./SiteHeader";
import { type Tone, toneIcon, toneSurface } from "./tone";

export type { NavItem, Viewer } from "./SiteHeader";

export type ShellProps = SiteHeaderProps & {
  locale: UiLocale;
  dates?: DateStyle;
  /** The demo programme is being written: a count that moves. */
  progress?: { label: string; done: number; total: number } | null;
  /** What the last deed came to. */
  flash?: { tone: Tone; text: string } | null;
  footer: SiteFooterProps;
  children: ReactNode;
};

/** The frame around every page: skip link, header, content, footer, and the three ::: anchors of Taiwan's public sites. */
export function Shell({ locale, dates, progress, flash, footer, children, ...header }: ShellProps) {
  useSlashKey();
  return (
    <UiLocaleProvider locale={locale} dates={dates}>
      <SkipLink />
      <SiteHeader {...header} />
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-page grow px-4 pt-3 pb-16 outline-none sm:px-6">
        <Anchor id="C" name={m.shell_anchor_content()} />
        {progress ? (
          <div className="no-print mb-6 rounded-md border border-line bg-wash px-4 py-3">
            <ProgressBar {...progress} />
          </div>
        ) : null}
        <Flash flash={flash ?? null} />
        {children}
      </main>
      <SiteFooter {...footer} />
    </UiLocaleProvider>
  );
}

/** The frame when nothing could be loaded: enough to know where one is and to get home. */
export function BareShell({ locale, children }: { locale: UiLocale; children: ReactNode }) {
  return (
    <UiLocaleProvider locale={locale}>
      <SkipLink />
      <SiteHeader nav={[]} viewer={null} />
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-page grow px-4 pt-3 pb-16 outline-none sm:px-6">
        <Anchor id="C" name={m.shell_anchor_content()} />
        {children}
      </main>
      <SiteFooter links={[]} />
    </UiLocaleProvider>
  );
}

function SkipLink() {
  return (
    <a href="#main" className="visually-hidden absolute start-4 top-4 z-30 rounded-sm bg-accent px-4 py-2 font-bold text-sheet">
      {m.shell_skip()}
    </a>
  );
}

/** Stands in the page even when empty, so that its next words are spoken. */
function Flash({ flash }: { flash: { tone: Tone; text: string } | null }) {
  return (
    <div role="status" aria-live="polite">
      {flash ? (
        <p className={cx("mb-6 flex items-start gap-3 rounded-md border px-4 py-3 font-medium", toneSurface[flash.tone])}>
          <Icon name={toneIcon[flash.tone]} size={20} className="mt-1" />
          {flash.text}
        </p>
      ) : null}
    </div>
  );
}

/** `/` goes to the page's main search box, unless one is typing. */
function useSlashKey() {
  const { key } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page may bring a new search box
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const from = event.target;
      const typing = from instanceof HTMLElement && (from.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(from.tagName));
      if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      const box = document.querySelector<HTMLInputElement>("[data-main-search]");
      if (!box) return;
      event.preventDefault();
      box.focus();
      box.select();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [key]);
}
