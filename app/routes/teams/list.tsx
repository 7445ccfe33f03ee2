import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { roleName, shownTeamName } from "~/features/teams";
import { myTeams } from "~/features/teams/index.server";
import { signedIn } from "~/http/access";
import { page } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { StateBadge } from "~/ui/Badge";
import { LinkButton } from "~/ui/Button";
import { Card, CardGrid } from "~/ui/Card";
import { EmptyState } from "~/ui/EmptyState";
import { useLocale } from "~/ui/locale";
import { PageHeader } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";

export const loader = page({ access: signedIn }, async ({ ctx }) => ({ title: m.teams_mine(), teams: await myTeams(ctx) }));

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function MyTeams() {
  const { title, teams } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const found = (
    <LinkButton to="/teams/new" kind="primary" icon="plus">
      {m.teams_new_action()}
    </LinkButton>
  );
  return (
    <>
      <PageHeader title={title} lead={m.teams_mine_lead()} actions={teams.length > 0 ? found : undefined} />
      {teams.length === 0 ? (
        <EmptyState title={m.teams_mine_none_title()} action={found} level={2}>
          {m.teams_mine_none_body()}
        </EmptyState>
      ) : (
        <CardGrid>
          {teams.map((team) => {
            const name = shownTeamName(team, locale);
            return (
              <Card
                key={team.id}
                to={`/teams/${team.id}`}
                title={name.text}
                lang={name.lang}
                level={2}
                kicker={nameOf.teamKind(team.kind)}
                state={
                  team.isPublic ? undefined : (
                    <StateBadge tone="neutral" size="sm" icon="lock">
                      {m.teams_private()}
                    </StateBadge>
                  )
                }
                meta={`${roleName(team.role)} · ${m.teams_members_count({ count: team.members })}`}
              />
            );
          })}
        </CardGrid>
      )}
    </>
  );
}
