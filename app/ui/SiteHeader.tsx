import { Link, useLocation } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { buttonClass } from "./Button";
import { cx } from "./classes";
import { Icon } from "./Icon";
import { useLocale } from "./locale";
import { Wordmark } from "./Mark";
import { Anchor } from "./SiteFooter";
import { isCurrent, MobileMenu, type NavItem, type Viewer, ViewerMenus } from "./SiteMenus";

export type { NavItem, Viewer };

export type SiteHeaderProps = {
  nav: NavItem[];
  viewer: Viewer | null;
  demo?: { enterTo: string; note?: string } | null;
  signInTo?: string;
  registerTo?: string;
  searchTo?: string;
};

export function SiteHeader({ nav, viewer, demo, signInTo, registerTo, searchTo }: SiteHeaderProps) {
  const location = useLocation();
  return (
    <header className="no-print">
      {demo ? <DemoBanner {...demo} /> : null}
      <div className="temper-line" aria-hidden="true" />
      <div className="border-b border-line">
        <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-2 px-4 py-2 sm:gap-x-6 sm:px-6 lg:flex-nowrap">
          <Link to="/" className="inline-flex min-h-11 items-center" aria-label={m.shell_home()}>
            <Wordmark compact />
          </Link>
          <MainNav nav={nav} pathname={location.pathname} label={m.shell_main_nav()} className="hidden lg:block" />
          <div className="ms-auto flex items-center sm:gap-1" key={location.key}>
            <Anchor id="U" name={m.shell_anchor_header()} />
            {searchTo ? (
              <Link
                to={searchTo}
                aria-label={m.shell_search()}
                className="hidden size-11 items-center justify-center hover:text-accent sm:inline-flex"
              >
                <Icon name="search" />
              </Link>
            ) : null}
            <LanguageLink />
            {viewer ? <ViewerMenus viewer={viewer} pathname={location.pathname} /> : <Visitor signInTo={signInTo} registerTo={registerTo} />}
            {nav.length > 0 ? <MobileMenu nav={nav} pathname={location.pathname} viewer={viewer} registerTo={registerTo} /> : null}
          </div>
        </div>
      </div>
    </header>
  );
}

function DemoBanner({ enterTo, note }: { enterTo: string; note?: string }) {
  return (
    <div className="bg-ink text-sheet">
      <p className="mx-auto flex max-w-page flex-wrap items-center gap-x-4 px-4 py-1 text-note sm:px-6">
        <span>{note ?? m.shell_demo()}</span>
        <Link to={enterTo} className="inline-flex min-h-6 items-center font-bold underline underline-offset-4 focus-visible:outline-temper-1">
          {m.shell_demo_enter()}
        </Link>
      </p>
    </div>
  );
}

function MainNav({ nav, pathname, label, className }: { nav: NavItem[]; pathname: string; label: string; className?: string }) {
  return (
    <nav aria-label={label} className={className}>
      <ul className="flex gap-x-1">
        {nav.map((item) => {
          const current = isCurrent(item, pathname);
          return (
            <li key={item.to}>
              <Link
                to={item.to}
                prefetch="intent"
                aria-current={current ? "page" : undefined}
                className={cx(
                  "inline-flex min-h-11 items-center border-b-3 px-2.5 pt-[3px] whitespace-nowrap",
                  current ? "border-accent font-bold" : "border-transparent hover:border-edge",
                )}
              >
                {item.label}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** Stays on the page: only the language changes. */
function LanguageLink() {
  const locale = useLocale();
  const { pathname, search } = useLocation();
  const params = new URLSearchParams(search);
  const other = locale === "en" ? { code: "zh-TW", tag: "zh-Hant-TW", name: "中文" } : { code: "en", tag: "en", name: "English" };
  params.set("lang", other.code);
  return (
    <a
      href={`${pathname}?${params}`}
      lang={other.tag}
      hrefLang={other.tag}
      className="inline-flex min-h-11 items-center px-2 whitespace-nowrap underline-offset-4 hover:text-accent hover:underline"
    >
      {other.name}
    </a>
  );
}

function Visitor({ signInTo, registerTo }: { signInTo?: string; registerTo?: string }) {
  return (
    <>
      {registerTo ? (
        <Link
          to={registerTo}
          className="hidden min-h-11 items-center px-2 whitespace-nowrap underline-offset-4 hover:text-accent hover:underline md:inline-flex"
        >
          {m.shell_register()}
        </Link>
      ) : null}
      {signInTo ? (
        <Link to={signInTo} className={cx(buttonClass("primary", "sm"), "ms-1 min-h-9! whitespace-nowrap")}>
          {m.shell_sign_in()}
        </Link>
      ) : null}
    </>
  );
}
