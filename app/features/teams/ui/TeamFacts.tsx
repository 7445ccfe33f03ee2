import type { Industry, Technology } from "@db/vocabulary/kinds";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { TagList } from "~/ui/Badge";
import { Place } from "~/ui/Place";
import { Facts, Notice } from "~/ui/Section";
import type { TeamState } from "../policy";
import { nameOfLanguage } from "./team-words";

interface TeamFactsProps {
  team: {
    kind: Parameters<typeof nameOf.teamKind>[0];
    industries: Industry[];
    technologies: string[];
    languages: string[];
    city: string | null;
    website: string | null;
    capacity: number;
  };
  running: number;
  representative: string | null;
}

/** What is known of a team besides its capabilities. */
export function TeamFacts({ team, running, representative }: TeamFactsProps) {
  const facts = [
    { term: m.teams_field_kind(), value: nameOf.teamKind(team.kind) },
    ...(team.industries.length > 0 ? [{ term: m.teams_field_industries(), value: <TagList items={team.industries.map(nameOf.industry)} /> }] : []),
    ...(team.technologies.length > 0
      ? [{ term: m.teams_field_technologies(), value: <TagList items={team.technologies.map((one) => nameOf.technology(one as Technology))} /> }]
      : []),
    { term: m.teams_field_languages(), value: team.languages.map(nameOfLanguage).join(m.ui_list_comma()) },
    { term: m.teams_field_capacity(), value: m.teams_page_running({ running, capacity: team.capacity }) },
    ...(team.city ? [{ term: m.teams_field_city(), value: <Place name={team.city} /> }] : []),
    ...(team.website
      ? [
          {
            term: m.teams_field_website(),
            value: (
              <a className="link break-all" href={team.website} rel="nofollow noopener">
                {team.website}
              </a>
            ),
          },
        ]
      : []),
    ...(representative ? [{ term: m.teams_field_representative(), value: representative }] : []),
  ];
  return <Facts items={facts} />;
}

/** What limits who sees this page, or that it is only a record by now. */
export function TeamNotices({ state }: { state: TeamState }) {
  if (state === "public") return null;
  return (
    <Notice tone={state === "private" ? "info" : "warn"} title={state === "private" ? m.teams_page_private_title() : m.teams_dissolved()}>
      {state === "private" ? m.teams_page_private_body() : m.teams_page_dissolved()}
    </Notice>
  );
}
