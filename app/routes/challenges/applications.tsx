import type { MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { applicationsOfChallenge } from "~/features/applications/index.server";
import { ApplicationState } from "~/features/applications/ui/ApplicationItem";
import { FullNotice } from "~/features/applications/ui/FullNotice";
import { OwnerActions } from "~/features/applications/ui/OwnerActions";
import { inLocale, whatNext, whoNext } from "~/features/applications/ui/words";
import { challengeCard } from "~/features/challenges/index.server";
import { scoresFor } from "~/features/matching/index.server";
import { points } from "~/features/matching/ui/partWords";
import { signedIn } from "~/http/access";
import { page } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { pick } from "~/lib/bilingual";
import { notFound } from "~/lib/errors";
import { uuid } from "~/lib/text";
import { Tag } from "~/ui/Badge";
import { LinkButton } from "~/ui/Button";
import { DateTime } from "~/ui/DateTime";
import { EmptyState } from "~/ui/EmptyState";
import { PageHeader } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";
import { Table } from "~/ui/Table";

const params = z.object({ challengeId: uuid });

export const loader = page({ access: signedIn, params }, async ({ ctx, params: { challengeId } }) => {
  const applications = await applicationsOfChallenge(ctx, challengeId);
  const card = await challengeCard(ctx.db, challengeId);
  if (!card) throw notFound();
  const challenge = pick(card.title, ctx.locale);
  const scores = await scoresFor(
    ctx,
    challengeId,
    applications.items.map((one) => one.teamId),
  );
  return {
    title: m.applications_title_of({ what: m.applications_of_challenge_title(), of: challenge.text }),
    challengeId,
    challenge,
    ...applications,
    items: applications.items.map((one) => ({ ...one, score: scores.get(one.teamId) ?? null })),
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function ApplicationsOfChallenge() {
  const { challengeId, challenge, items, places, taken, owner } = useLoaderData<typeof loader>();
  const nameOfTeam = (one: (typeof items)[number]) => inLocale(one.teamName, one.teamNameEn);
  return (
    <>
      <PageHeader
        title={m.applications_of_challenge_title()}
        crumbs={[{ to: `/challenges/${challengeId}`, label: challenge.text }]}
        lead={m.applications_of_challenge_lead({ title: challenge.text })}
        meta={<span className="tabular">{m.applications_of_challenge_places({ taken, places })}</span>}
        actions={
          <>
            <LinkButton to={`/challenges/${challengeId}/teams`}>{m.applications_of_challenge_see_ranked()}</LinkButton>
            <LinkButton to={`/challenges/${challengeId}/invitations`} kind="quiet">
              {m.applications_invitations_title()}
            </LinkButton>
          </>
        }
      />
      {taken >= places ? <FullNotice>{m.applications_full_owner()}</FullNotice> : null}
      <Table
        caption={m.applications_of_challenge_table()}
        captionHidden
        rows={items}
        rowKey={(one) => one.id}
        empty={
          <EmptyState
            title={m.applications_of_challenge_empty_title()}
            level={2}
            action={<LinkButton to={`/challenges/${challengeId}/teams`}>{m.applications_of_challenge_see_ranked()}</LinkButton>}
          >
            {m.applications_of_challenge_empty()}
          </EmptyState>
        }
        columns={[
          {
            key: "team",
            header: m.applications_col_team(),
            primary: true,
            cell: (one) => (
              <>
                <Link to={`/applications/${one.id}`} className="link inline-flex min-h-6 items-center">
                  {nameOfTeam(one)}
                </Link>
                <div className="text-note font-normal text-ink-soft">{nameOf.teamKind(one.teamKind)}</div>
              </>
            ),
          },
          {
            key: "score",
            header: m.matching_score_title(),
            numeric: true,
            cell: (one) => (one.score === null ? null : <span className="tabular">{m.matching_score_short({ score: points(one.score) })}</span>),
          },
          {
            key: "state",
            header: m.applications_col_state(),
            cell: (one) => (
              <div className="flex flex-wrap items-center gap-2">
                <ApplicationState application={one} />
                {one.ownerChoiceAt && one.state === "shortlisted" ? <Tag tone="info">{m.applications_chosen_tag()}</Tag> : null}
              </div>
            ),
          },
          { key: "since", header: m.applications_of_challenge_since(), cell: (one) => <DateTime value={one.stateSince} /> },
          { key: "next", header: m.applications_col_next(), cell: (one) => m.applications_next_line({ who: whoNext(one), what: whatNext(one) }) },
          ...(owner
            ? [
                {
                  key: "actions",
                  header: m.applications_of_challenge_actions(),
                  cell: (one: (typeof items)[number]) => (
                    <OwnerActions id={one.id} state={one.state} chosen={one.ownerChoiceAt !== null} team={nameOfTeam(one)} />
                  ),
                },
              ]
            : []),
        ]}
      />
    </>
  );
}
