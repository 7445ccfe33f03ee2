import { m } from "~/i18n/messages";
import type { Viewer } from "~/ui/Shell";
import type { DeskKey } from "../rules";

const deskWords: Record<DeskKey, () => string> = {
  staff: m.accounts_desk_staff,
  agency: m.accounts_desk_agency,
  broker: m.accounts_desk_broker,
  review: m.accounts_desk_review,
  mentor: m.accounts_desk_mentor,
  institute: m.accounts_desk_institute,
  owner: m.accounts_desk_owner,
  solver: m.accounts_desk_solver,
};
export const deskPath = (key: DeskKey): string => `/desk/${key}`;
export const deskName = (key: DeskKey): string => deskWords[key]();

/** The reader's menus, for the shell. */
export function viewerOf(facts: { name: string; desks: DeskKey[]; officer: boolean; unread: number } | null): Viewer | null {
  if (!facts) return null;
  return {
    name: facts.name,
    desks: facts.desks.map((key) => ({ to: deskPath(key), label: deskName(key) })),
    menu: [
      { to: "/account", label: m.accounts_menu_account(), icon: "person" },
      { to: "/notifications", label: m.accounts_menu_notifications(), icon: "bell" },
      ...(facts.officer ? [{ to: "/staff/people", label: m.accounts_menu_people(), icon: "people" as const }] : []),
    ],
    notificationsTo: "/notifications",
    unread: facts.unread,
    signOutAction: "/sign-out",
  };
}
