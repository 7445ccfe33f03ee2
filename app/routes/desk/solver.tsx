import type { MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { endedStates } from "~/features/applications";
import { myApplications, myInvitations } from "~/features/applications/index.server";
import { ApplicationItem, ApplicationState } from "~/features/applications/ui/ApplicationItem";
import { InvitationItem } from "~/features/applications/ui/InvitationItem";
import { dueOf, inLocale, soonestFirst, whatNext, whoNext } from "~/features/applications/ui/words";
import { EngagementRow } from "~/features/engagements";
import { myEngagements } from "~/features/engagements/index.server";
import { rankChallengesFor } from "~/features/matching/index.server";
import { MatchLine, MatchWords } from "~/features/matching/ui/MatchReasons";
import { teamCards } from "~/features/teams/index.server";
import { signedIn } from "~/http/access";
import { page } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { LinkButton } from "~/ui/Button";
import { Card, CardGrid } from "~/ui/Card";
import { DateTime, Deadline } from "~/ui/DateTime";
import { EmptyState } from "~/ui/EmptyState";
import { GradeBadge } from "~/ui/GradeBadge";
import { DeskSection, PageHeader, Section } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";
import { Table } from "~/ui/Table";

const teamsShown = 3;

export const loader = page({ access: signedIn }, async ({ ctx }) => {
  const mine = ctx.actor.kind === "person" ? ctx.actor.teams : [];
  const cards = await teamCards(
    ctx.db,
    mine.map((team) => team.id),
  );
  const teams = mine.map((team) => ({ ...team, name: inLocale(team.name, cards.get(team.id)?.nameEn ?? null) }));
  const recommended = [];
  for (const team of teams.slice(0, teamsShown)) recommended.push({ team, ranking: await rankChallengesFor(ctx, team.id, { limit: 3 }) });
  return {
    title: m.applications_desk_title(),
    teams,
    applications: await myApplications(ctx),
    invitations: await myInvitations(ctx),
    engagements: (await myEngagements(ctx)).filter((one) => mine.some((team) => team.id === one.teamId)),
    recommended,
    now: ctx.now,
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function SolverDesk() {
  const { teams, applications, invitations, engagements, recommended, now } = useLoaderData<typeof loader>();
  const waiting = applications.filter((one) => one.actsNext === "team" && one.relation === "team_lead");
  const needs = soonestFirst([
    ...invitations.map((one) => ({ id: one.id, due: one.answerBy, item: <InvitationItem key={one.id} invitation={one} now={now} /> })),
    ...waiting.map((one) => ({ id: one.id, due: dueOf(one), item: <ApplicationItem key={one.id} application={one} now={now} /> })),
  ]);
  if (teams.length === 0) {
    return (
      <>
        <PageHeader title={m.applications_desk_title()} lead={m.applications_desk_lead()} />
        <EmptyState
          title={m.applications_desk_no_team_title()}
          level={2}
          action={
            <LinkButton to="/teams/new" kind="primary">
              {m.applications_apply_create_team()}
            </LinkButton>
          }
        >
          {m.applications_desk_no_team()}
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHeader title={m.applications_desk_title()} lead={m.applications_desk_lead()} />
      <DeskSection
        title={m.applications_desk_needs()}
        count={needs.length}
        empty={<EmptyState title={m.applications_desk_needs_empty_title()}>{m.applications_desk_needs_empty()}</EmptyState>}
      >
        {needs.map((one) => one.item)}
      </DeskSection>
      {engagements.length > 0 ? (
        <DeskSection title={m.applications_desk_engagements()} count={engagements.length}>
          {engagements.map((card) => (
            <EngagementRow key={card.id} card={card} />
          ))}
        </DeskSection>
      ) : null}
      {recommended.map(({ team, ranking }) => (
        <Section
          key={team.id}
          title={m.applications_desk_recommended({ team: team.name })}
          actions={
            <Link to={`/teams/${team.id}/recommended`} className="link inline-flex min-h-6 items-center text-note">
              {m.applications_desk_recommended_all()}
            </Link>
          }
        >
          {ranking.items.length === 0 ? (
            <EmptyState
              title={m.applications_desk_recommended_empty_title()}
              action={<LinkButton to={`/teams/${team.id}/profile`}>{m.applications_desk_profile()}</LinkButton>}
            >
              {m.applications_desk_recommended_empty()}
            </EmptyState>
          ) : (
            <CardGrid>
              {ranking.items.map((one) => (
                <Card
                  key={one.id}
                  to={`/challenges/${one.id}`}
                  title={one.title.text}
                  lang={one.title.lang}
                  grade={
                    one.challenge.grade ? <GradeBadge grade={one.challenge.grade} word={nameOf.grade(one.challenge.grade)} size="sm" /> : undefined
                  }
                  kicker={one.challenge.industry ? nameOf.industry(one.challenge.industry) : undefined}
                  meta={one.challenge.closesAt ? <Deadline value={one.challenge.closesAt} now={now} /> : undefined}
                >
                  <MatchLine match={one} calibration={ranking.calibration} />
                  <MatchWords match={one} />
                </Card>
              ))}
            </CardGrid>
          )}
        </Section>
      ))}
      <Section title={m.applications_desk_applications()}>
        <Table
          caption={m.applications_desk_applications()}
          captionHidden
          rows={applications}
          rowKey={(one) => one.id}
          empty={
            <EmptyState
              title={m.applications_desk_applications_empty_title()}
              action={<LinkButton to="/challenges">{m.applications_desk_browse()}</LinkButton>}
            >
              {m.applications_desk_applications_empty()}
            </EmptyState>
          }
          columns={[
            {
              key: "challenge",
              header: m.applications_col_challenge(),
              primary: true,
              cell: (one) => (
                <Link to={`/applications/${one.id}`} lang={one.title.lang} className="link inline-flex min-h-6 items-center">
                  {one.title.text}
                </Link>
              ),
            },
            { key: "team", header: m.applications_col_team(), cell: (one) => inLocale(one.teamName, one.teamNameEn) },
            { key: "state", header: m.applications_col_state(), cell: (one) => <ApplicationState application={one} /> },
            {
              key: "next",
              header: m.applications_col_next(),
              cell: (one) =>
                (endedStates as readonly string[]).includes(one.state)
                  ? whatNext(one)
                  : m.applications_next_line({ who: whoNext(one), what: whatNext(one) }),
            },
            { key: "since", header: m.applications_col_since(), cell: (one) => <DateTime value={one.stateSince} /> },
          ]}
        />
      </Section>
      <Section title={m.applications_desk_teams()}>
        <CardGrid>
          {teams.map((team) => (
            <Card
              key={team.id}
              to={`/teams/${team.id}`}
              title={team.name}
              kicker={team.role === "lead" ? m.applications_desk_team_lead() : m.applications_desk_team_member()}
            />
          ))}
        </CardGrid>
      </Section>
    </>
  );
}
