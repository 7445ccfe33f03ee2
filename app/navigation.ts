import type { Desk } from "~/features/accounts";
import { m } from "~/i18n/messages";
import type { NavItem, Viewer } from "~/ui/Shell";

export const mainNav = (): NavItem[] => [
  { to: "/challenges", label: m.shell_nav_challenges() },
  { to: "/organisations", label: m.shell_nav_organisations() },
  { to: "/classes", label: m.shell_nav_classes() },
  { to: "/cases", label: m.shell_nav_cases() },
  { to: "/statistics", label: m.shell_nav_statistics() },
  { to: "/how-it-works", label: m.shell_nav_how() },
];

export const footerLinks = (demo: boolean): NavItem[] => [
  { to: "/how-it-works", label: m.shell_nav_how() },
  { to: "/site-map", label: m.shell_nav_site_map() },
  { to: "/accessibility", label: m.shell_nav_accessibility() },
  { to: "/privacy", label: m.shell_nav_privacy() },
  { to: "/statistics#open-data", label: m.shell_nav_open_data() },
  ...(demo ? [{ to: "/outbox", label: m.shell_nav_outbox() }] : []),
];

/** What the frame needs to know of the reader. */
export interface ShellPerson {
  name: string;
  desks: readonly Desk[];
  unread: number;
}

const deskName: Record<Desk, () => string> = {
  staff: m.shell_desk_staff,
  review: m.shell_desk_review,
  broker: m.shell_desk_broker,
  mentor: m.shell_desk_mentor,
  agency: m.shell_desk_agency,
  institute: m.shell_desk_institute,
  owner: m.shell_desk_owner,
  solver: m.shell_desk_solver,
};

export const viewerOf = ({ name, desks, unread }: ShellPerson): Viewer => ({
  name,
  desks: desks.length > 0 ? desks.map((desk) => ({ to: `/desk/${desk}`, label: deskName[desk]() })) : [{ to: "/desk", label: m.shell_desk() }],
  menu: [
    { to: "/account", label: m.shell_menu_profile(), icon: "person" },
    { to: "/account/sessions", label: m.shell_menu_sessions(), icon: "lock" },
    { to: "/account/data", label: m.shell_menu_data(), icon: "download" },
    ...(desks.includes("staff") ? [{ to: "/staff/people", label: m.accounts_people_title(), icon: "people" as const }] : []),
    { to: "/teams", label: m.shell_my_teams(), icon: "people" },
    { to: "/organisations/new", label: m.shell_new_organisation(), icon: "building" },
    { to: "/teams/new", label: m.shell_new_team(), icon: "people" },
  ],
  notificationsTo: "/notifications",
  unread,
  signOutAction: "/sign-out",
});
