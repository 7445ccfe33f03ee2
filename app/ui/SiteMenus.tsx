import { Form, Link } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { cx } from "./classes";
import { Icon, type IconName } from "./Icon";
import { Popover } from "./Popover";

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

/** The page itself or one beneath it. */
export function isCurrent(item: NavItem, pathname: string): boolean {
  return item.current ?? (item.to === "/" ? pathname === "/" : pathname === item.to || pathname.startsWith(`${item.to}/`));
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

/** Desk, notifications and account of whoever is signed in. */
export function ViewerMenus({ viewer, pathname }: { viewer: Viewer; pathname: string }) {
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
          <span
            aria-hidden="true"
            className="tabular absolute start-6 top-0 min-w-5 rounded-sm bg-forge px-1 text-center text-note leading-5 font-bold text-sheet"
          >
            {viewer.unread > 99 ? "99+" : viewer.unread}
          </span>
        ) : null}
      </Link>
      <Popover label={m.shell_account()} icon="person" summary={<span className="hidden max-w-[8em] truncate xl:inline">{viewer.name}</span>} compact>
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

/** The main menu where there is no room for a row. */
export function MobileMenu({ nav, pathname, viewer, registerTo }: MobileMenuProps) {
  const items = viewer || !registerTo ? nav : [...nav, { to: registerTo, label: m.shell_register() }];
  return (
    <Popover label={m.shell_menu()} icon="menu" className="lg:hidden">
      <nav aria-label={m.shell_main_nav()}>
        <MenuLinks items={items} pathname={pathname} />
      </nav>
    </Popover>
  );
}
