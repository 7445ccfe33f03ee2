import type { MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { openInvitations } from "~/features/applications/index.server";
import { inLocale } from "~/features/applications/ui/words";
import { rankChallengesFor } from "~/features/matching/index.server";
import { ExcludedList } from "~/features/matching/ui/ExcludedList";
import { MatchLine, MatchReasons, ReservedPlace } from "~/features/matching/ui/MatchReasons";
import { teamCard } from "~/features/teams/index.server";
import { signedIn } from "~/http/access";
import { page } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { leadsTeam } from "~/lib/ctx";
import { notFound } from "~/lib/errors";
import { uuid } from "~/lib/text";
import { LinkButton } from "~/ui/Button";
import { ScoreRange } from "~/ui/charts/ScoreRange";
import { Deadline } from "~/ui/DateTime";
import { EmptyState } from "~/ui/EmptyState";
import { GradeBadge } from "~/ui/GradeBadge";
import { PageHeader } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";

const params = z.object({ teamId: uuid });

export const loader = page({ access: signedIn, params }, async ({ ctx, params: { teamId } }) => {
  const ranking = await rankChallengesFor(ctx, teamId);
  const card = await teamCard(ctx.db, teamId);
  if (!card) throw notFound();
  const team = inLocale(card.name, card.nameEn);
  const invited = new Map((await openInvitations(ctx, [teamId])).map((one) => [one.challengeId, { id: one.id, answerBy: one.answerBy }]));
  return {
    title: m.applications_title_of({ what: m.matching_challenges_title(), of: team }),
    teamId,
    team,
    ranking: { ...ranking, items: ranking.items.map((one) => ({ ...one, invitation: invited.get(one.id) ?? null })) },
    lead: leadsTeam(ctx.actor, teamId),
    now: ctx.now,
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function Recommended() {
  const { teamId, team, ranking, lead, now } = useLoaderData<typeof loader>();
  const profile = <LinkButton to={`/teams/${teamId}/profile`}>{m.matching_profile()}</LinkButton>;
  return (
    <>
      <PageHeader
        title={m.matching_challenges_title()}
        crumbs={[{ to: `/teams/${teamId}`, label: team }]}
        lead={m.matching_challenges_lead({ team })}
        meta={<span className="tabular">{m.matching_challenges_total({ total: ranking.total, shown: ranking.items.length })}</span>}
        actions={lead ? profile : null}
      />
      {ranking.items.length === 0 ? (
        <EmptyState title={m.matching_challenges_empty_title()} level={2} action={profile}>
          {m.matching_challenges_empty()}
        </EmptyState>
      ) : null}
      <ol className="border-t-2 border-ink">
        {ranking.items.map((one) => (
          <li key={one.id} className="grid gap-x-12 gap-y-4 border-b border-line py-6 lg:grid-cols-[22rem_minmax(0,1fr)]">
            <div className="grid content-start gap-3">
              <div className="min-w-0">
                <div className="mb-1 flex flex-wrap items-center gap-3">
                  <span className="tabular text-note text-ink-soft">{m.matching_rank({ rank: one.rank })}</span>
                  {one.challenge.grade ? <GradeBadge grade={one.challenge.grade} word={nameOf.grade(one.challenge.grade)} size="sm" /> : null}
                </div>
                <h2 lang={one.title.lang} className="text-lead font-bold">
                  <Link to={`/challenges/${one.id}`} className="underline-offset-4 hover:text-accent hover:underline">
                    {one.title.text}
                  </Link>
                </h2>
                <p className="flex flex-wrap gap-x-4 text-note text-ink-soft">
                  {one.challenge.industry ? <span>{nameOf.industry(one.challenge.industry)}</span> : null}
                  <span className="tabular">{m.matching_challenges_places({ count: one.challenge.placesLeft })}</span>
                  {one.challenge.closesAt ? <Deadline value={one.challenge.closesAt} now={now} /> : null}
                </p>
                <MatchLine match={one} calibration={ranking.calibration} />
                <ReservedPlace match={one} of="challenge" />
              </div>
              <ScoreRange score={one.score} low={one.interval[0]} high={one.interval[1]} />
              {one.invitation ? (
                <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-note">
                  <span className="font-bold">{m.applications_invited_answer_by()}</span>
                  <Deadline value={one.invitation.answerBy} now={now} />
                  <LinkButton to={`/invitations/${one.invitation.id}`} kind="primary" size="sm" describe={` ${one.title.text}`}>
                    {m.applications_invited_open()}
                  </LinkButton>
                </p>
              ) : null}
              <LinkButton
                className="justify-self-start"
                to={lead ? `/challenges/${one.id}/apply` : `/challenges/${one.id}`}
                kind={lead && !one.invitation ? "primary" : "secondary"}
                size="sm"
                unread={lead}
                describe={` ${one.title.text}`}
              >
                {lead ? m.matching_challenges_apply() : m.matching_challenges_view()}
              </LinkButton>
            </div>
            <MatchReasons match={one} model={ranking.model} closings={ranking} evidence={(item) => `/teams/${teamId}/profile/items/${item}`} />
          </li>
        ))}
      </ol>
      <ExcludedList
        excluded={ranking.excluded.map((one) => ({ id: one.id, code: one.code, name: <span lang={one.title.lang}>{one.title.text}</span> }))}
      />
    </>
  );
}
