import type { MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { standings } from "~/features/applications/index.server";
import { ApplicationState } from "~/features/applications/ui/ApplicationItem";
import { inLocale } from "~/features/applications/ui/words";
import { challengeCard } from "~/features/challenges/index.server";
import { rankTeamsFor } from "~/features/matching/index.server";
import { ExcludedList } from "~/features/matching/ui/ExcludedList";
import { MatchLine, MatchReasons, ReservedPlace } from "~/features/matching/ui/MatchReasons";
import { signedIn } from "~/http/access";
import { page } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { pick } from "~/lib/bilingual";
import { hasRole } from "~/lib/ctx";
import { notFound } from "~/lib/errors";
import { uuid } from "~/lib/text";
import { Tag } from "~/ui/Badge";
import { LinkButton } from "~/ui/Button";
import { ScoreRange } from "~/ui/charts/ScoreRange";
import { EmptyState } from "~/ui/EmptyState";
import { Notice, PageHeader } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";

const params = z.object({ challengeId: uuid });
const step = 20;
const most = 200;
/** How many are listed: whole steps; anything else typed there is the first step. */
const query = z.object({ show: z.coerce.number().int().multipleOf(step).min(step).max(most).catch(step) });

export const loader = page({ access: signedIn, params, query }, async ({ ctx, params: { challengeId }, query: { show } }) => {
  const ranking = await rankTeamsFor(ctx, challengeId, { limit: show });
  const card = await challengeCard(ctx.db, challengeId);
  if (!card) throw notFound();
  const known = await standings(ctx, challengeId);
  const challenge = pick(card.title, ctx.locale);
  const items = ranking.items.map((one) => ({ ...one, standing: known.get(one.id) ?? {} }));
  return {
    title: m.applications_title_of({ what: m.matching_teams_title(), of: challenge.text }),
    challengeId,
    challenge,
    open: card.state === "published",
    // Those who introduce read every profile; an owner reads it once the team has applied.
    introduces: hasRole(ctx.actor, "staff", "admin", "broker"),
    more: ranking.items.length === show && ranking.items.length < ranking.total && show < most ? show + step : null,
    ranking: { ...ranking, items },
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function RankedTeams() {
  const { challengeId, challenge, open, introduces, more, ranking } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={m.matching_teams_title()}
        crumbs={[{ to: `/challenges/${challengeId}`, label: challenge.text }]}
        lead={m.matching_teams_lead()}
        meta={
          <>
            <span>{m.matching_teams_challenge({ title: challenge.text })}</span>
            <span className="tabular">{m.matching_teams_total({ total: ranking.total, shown: ranking.items.length })}</span>
          </>
        }
        actions={<LinkButton to={`/challenges/${challengeId}/invitations`}>{m.applications_invitations_list()}</LinkButton>}
      />
      {open ? null : <Notice>{m.applications_invitations_closed()}</Notice>}
      {ranking.partial ? <Notice>{m.matching_teams_partial()}</Notice> : null}
      {ranking.items.length === 0 ? (
        <EmptyState title={m.matching_teams_empty_title()} level={2}>
          {m.matching_teams_empty()}
        </EmptyState>
      ) : null}
      {ranking.items.length > 0 && !introduces ? <p className="mb-4 text-note text-ink-soft">{m.matching_teams_evidence()}</p> : null}
      <ol className="border-t-2 border-ink">
        {ranking.items.map((one) => (
          <li key={one.id} id={`rank-${one.rank}`} className="grid gap-x-12 gap-y-4 border-b border-line py-6 lg:grid-cols-[22rem_minmax(0,1fr)]">
            <div className="grid content-start gap-3">
              <div className="min-w-0">
                <p className="tabular text-note text-ink-soft">{m.matching_rank({ rank: one.rank })}</p>
                <h2 className="text-lead font-bold">
                  <Link to={`/teams/${one.id}`} className="underline-offset-4 hover:text-accent hover:underline">
                    {inLocale(one.name, one.nameEn)}
                  </Link>
                </h2>
                <p className="text-note text-ink-soft">{nameOf.teamKind(one.kind)}</p>
                <MatchLine match={one} calibration={ranking.calibration} />
                <ReservedPlace match={one} of="team" />
              </div>
              <ScoreRange score={one.score} low={one.interval[0]} high={one.interval[1]} />
              <div className="flex flex-wrap items-center gap-3">
                {one.standing.application ? (
                  <>
                    <ApplicationState application={one.standing.application} />
                    <LinkButton to={`/applications/${one.standing.application.id}`} size="sm">
                      {m.applications_act_view()}
                    </LinkButton>
                  </>
                ) : one.standing.invitation ? (
                  <Tag tone="wait">
                    {m.applications_title_of({ what: m.matching_teams_invited(), of: nameOf.invitationState(one.standing.invitation.state) })}
                  </Tag>
                ) : null}
                {open && !one.standing.application && one.standing.invitation?.state !== "open" ? (
                  <LinkButton
                    to={`/challenges/${challengeId}/invitations?team=${one.id}`}
                    kind="primary"
                    size="sm"
                    describe={` ${inLocale(one.name, one.nameEn)}`}
                  >
                    {m.matching_teams_invite()}
                  </LinkButton>
                ) : null}
              </div>
            </div>
            <MatchReasons
              match={one}
              model={ranking.model}
              evidence={(item) =>
                introduces || one.standing.application ? `/teams/${one.id}/profile/items/${item}` : `/teams/${one.id}#item-${item}`
              }
            />
          </li>
        ))}
      </ol>
      {more ? (
        <p className="mt-6">
          <LinkButton to={`?show=${more}#rank-${ranking.items.length + 1}`} icon="plus" unread>
            {m.matching_teams_more({ count: step })}
          </LinkButton>
        </p>
      ) : null}
      <ExcludedList excluded={ranking.excluded.map((one) => ({ id: one.id, code: one.code, name: inLocale(one.name, one.nameEn) }))} />
    </>
  );
}
