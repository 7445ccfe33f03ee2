import { m } from "~/i18n/messages";
import { Tabs } from "~/ui/Tabs";

/** The pages of one team for those who work in it. */
export function TeamTabs({ teamId, edits }: { teamId: string; edits: boolean }) {
  return <Tabs items={teamTabs(teamId, edits)} />;
}

export const teamTabs = (teamId: string, edits: boolean) => [
  { to: `/teams/${teamId}`, label: m.competency_tab_team() },
  { to: `/teams/${teamId}/profile`, label: m.competency_tab_profile() },
  { to: `/teams/${teamId}/members`, label: m.competency_tab_members() },
  { to: `/teams/${teamId}/recommended`, label: m.competency_tab_recommended() },
  { to: `/teams/${teamId}/diagnosis`, label: m.competency_tab_diagnosis() },
  ...(edits ? [{ to: `/teams/${teamId}/edit`, label: m.competency_tab_edit() }] : []),
];
