import { Form, Link, useLocation } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { buttonClass } from "./Button";
import { cx } from "./classes";
import { Icon, type IconName } from "./Icon";
import { useLocale } from "./locale";
import { Wordmark } from "./Mark";
import { Popover } from "./Popover";
import { Anchor } from "./SiteFooter";

export type NavItem = { to: string; label: string; icon?: IconName; current?: boolean };

export type Viewer = {
  name: string;
  /** The desks of this person's roles; one person, several desks. */
  desks: NavItem[];
  menu: NavItem[];
  notificationsTo: string;
  unread: number;
  signOutAction: string;
};

export type SiteHeaderProps = {
  nav: NavItem[];
  viewer: Viewer | null;
  demo?: { enterTo: string; note?: string } | null;
  signInTo?: string;
  registerTo?: string;
  searchTo?: string;
};

function isCurrent(item: NavItem, pathname: string): boolean {
  return item.current ?? (item.to === "/" ? pathname === "/" : pathname === item.to || pathname.startsWith(`${item.to}/`));
}

export function SiteHeader({ nav, viewer, demo, signInTo, registerTo, searchTo }: SiteHeaderProps) {
  const location = useLocation();
  return (
    <header className="no-print">
      {demo ? <DemoBanner {...demo} /> : null}
      <div className="temper-line" aria-hidden="true" />
      <div className="border-b border-line">
        <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-6 px-4 py-2 sm:px-6 lg:flex-nowrap">
          <Link to="/" className="inline-flex min-h-11 items-center" aria-label={m.shell_home()}>
            <Wordmark />
          </Link>
          <MainNav nav={nav} pathname={location.pathname} label={m.shell_main_nav()} className="hidden lg:block" />
          <div className="ms-auto flex items-center gap-1" key={location.key}>
            <Anchor id="U" name={m.shell_anchor_header()} />
            {searchTo ? (
              <Link to={searchTo} aria-label={m.shell_search()} className="hidden size-11 items-center justify-center hover:text-accent sm:inline-flex">
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
      className="inline-flex min-h-11 items-center px-2 underline-offset-4 hover:text-accent hover:underline"
    >
      {other.name}
    </a>
  );
}

function Visitor({ signInTo, registerTo }: { signInTo?: string; registerTo?: string }) {
  return (
    <>
      {registerTo ? (
        <Link to={registerTo} className="hidden min-h-11 items-center px-2 whitespace-nowrap underline-offset-4 hover:text-accent hover:underline md:inline-flex">
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

function MenuLinks({ items, pathname }: { items: NavItem[]; pathname: string }) {
  return (
    <ul>
      {items.map((item) => {
        const current = isCurrent(item, pathname);
        return (
          <li key={item.to}>
            <Link
              to={item.to}
              aria-current={current ? "page" : undefined}
              className={cx("flex min-h-11 items-center gap-2.5 px-4 hover:bg-wash", current && "font-bold")}
            >
              {item.icon ? <Icon name={item.icon} className="text-ink-soft" /> : null}
              <span className="grow">{item.label}</span>
              {current ? <Icon name="check" size={16} className="text-accent" /> : null}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

function ViewerMenus({ viewer, pathname }: { viewer: Viewer; pathname: string }) {
  const desk = viewer.desks.find((item) => isCurrent(item, pathname)) ?? viewer.desks[0];
  return (
    <>
      {viewer.desks.length === 1 && desk ? (
        <Link to={desk.to} className="hidden min-h-11 items-center gap-1.5 px-2 whitespace-nowrap hover:text-accent md:inline-flex">
          <Icon name="table" />
          {desk.label}
        </Link>
      ) : null}
      {viewer.desks.length > 1 && desk ? (
        <Popover label={m.shell_desks()} summary={<span className="whitespace-nowrap">{desk.label}</span>} icon="table" className="hidden md:block">
          <MenuLinks items={viewer.desks} pathname={pathname} />
        </Popover>
      ) : null}
      <Link
        to={viewer.notificationsTo}
        className="relative inline-flex size-11 items-center justify-center hover:text-accent"
        aria-label={viewer.unread > 0 ? m.shell_unread({ count: viewer.unread }) : m.shell_notifications()}
      >
        <Icon name="bell" />
        {viewer.unread > 0 ? (
          <span aria-hidden="true" className="tabular absolute end-0.5 top-0.5 min-w-5 rounded-sm bg-forge px-1 text-center text-note leading-5 font-bold text-sheet">
            {viewer.unread > 99 ? "99+" : viewer.unread}
          </span>
        ) : null}
      </Link>
      <Popover label={m.shell_account()} icon="person" summary={<span className="hidden max-w-[8em] truncate xl:inline">{viewer.name}</span>}>
        <p className="border-b border-line px-4 pt-1 pb-2 font-bold">{viewer.name}</p>
        <div className="md:hidden">
          {viewer.desks.length > 0 ? <p className="px-4 pt-2 text-note text-ink-soft">{m.shell_desks()}</p> : null}
          <MenuLinks items={viewer.desks} pathname={pathname} />
        </div>
        <div className="max-md:border-t max-md:border-line">
          <MenuLinks items={viewer.menu} pathname={pathname} />
        </div>
        <Form method="post" action={viewer.signOutAction} reloadDocument className="border-t border-line">
          <button type="submit" className="flex min-h-11 w-full items-center px-4 text-start hover:bg-wash">
            {m.shell_sign_out()}
          </button>
        </Form>
      </Popover>
    </>
  );
}

type MobileMenuProps = { nav: NavItem[]; pathname: string; viewer: Viewer | null; registerTo?: string };

function MobileMenu({ nav, pathname, viewer, registerTo }: MobileMenuProps) {
  const items = viewer || !registerTo ? nav : [...nav, { to: registerTo, label: m.shell_register() }];
  return (
    <Popover label={m.shell_menu()} icon="menu" className="lg:hidden">
      <nav aria-label={m.shell_main_nav()}>
        <MenuLinks items={items} pathname={pathname} />
      </nav>
    </Popover>
  );
}
