import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { myInvitations } from "~/features/applications/index.server";
import { ChallengeCard, ChallengeState } from "~/features/challenges";
import { challengeId } from "~/features/challenges/index.server";
import { applyStep, BriefSections, Owner, placesText } from "~/features/discovery";
import { publicChallengePage } from "~/features/discovery/index.server";
import { open, redirectTo } from "~/http/page.server";
import { siteOrigin } from "~/http/site.server";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { pick } from "~/lib/bilingual";
import { TagList } from "~/ui/Badge";
import { BiText } from "~/ui/BiText";
import { LinkButton } from "~/ui/Button";
import { CardGrid } from "~/ui/Card";
import { DateTime, Deadline } from "~/ui/DateTime";
import { GradeBadge } from "~/ui/GradeBadge";
import { useLocale } from "~/ui/locale";
import { Money } from "~/ui/Money";
import { RecordLayout } from "~/ui/Page";
import { pageMeta } from "~/ui/pageTitle";
import { Section } from "~/ui/Section";
import { Timeline } from "~/ui/Timeline";

export const loader = open({ params: challengeId }, async ({ ctx, params, request }) => {
  const found = await publicChallengePage(ctx, params.challengeId);
  if (!found) return redirectTo(`/challenges/${params.challengeId}/record`);
  const { challenge } = found;
  const invited = (await myInvitations(ctx)).find((one) => one.challengeId === challenge.id);
  const words = challenge.summary ?? challenge.brief.problem ?? challenge.title;
  return {
    ...found,
    invitation: invited ? { id: invited.id, answerBy: invited.answerBy, mayAnswer: invited.mayAnswer } : null,
    title: pick(challenge.title, ctx.locale).text,
    description: pick(words, ctx.locale).text,
    origin: siteOrigin(request),
    locale: ctx.locale,
    now: ctx.now,
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta(data ? { ...data, path: `/challenges/${data.challenge.id}`, type: "article" } : undefined);

type Data = ReturnType<typeof useLoaderData<typeof loader>>;

/** What one compares between challenges, always in the same place. */
function Terms({ challenge, now }: Pick<Data, "challenge" | "now">) {
  return (
    <dl className="mb-8 border-t-2 border-ink">
      {[
        ...(challenge.closesAt ? [{ term: m.discovery_deadline(), value: <Deadline value={challenge.closesAt} now={now} /> }] : []),
        {
          term: m.discovery_award(),
          value: challenge.awardTwd !== null && challenge.awardTwd > 0n ? <Money value={challenge.awardTwd} /> : m.discovery_no_award(),
        },
        { term: m.discovery_places(), value: placesText(challenge) },
        { term: m.discovery_applications(), value: m.discovery_applications_count({ count: challenge.applications }) },
      ].map(({ term, value }) => (
        <div key={term} className="border-b border-line py-2">
          <dt className="text-note text-ink-soft">{term}</dt>
          <dd className="font-medium">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

export default function Challenge() {
  const { challenge, timeline, related, applicant, closed, invitation, hasRecord, title, now } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const topics = [
    ...(challenge.industry ? [{ label: nameOf.industry(challenge.industry), to: `/challenges?industry=${challenge.industry}` }] : []),
    ...challenge.technologies.map((one) => ({ label: nameOf.technology(one), to: `/challenges?technology=${one}` })),
  ];
  return (
    <>
      <RecordLayout
        title={title}
        lang={pick(challenge.title, locale).lang}
        crumbs={[{ to: "/challenges", label: m.discovery_title() }]}
        state={<ChallengeState challenge={challenge} />}
        grade={challenge.grade ? <GradeBadge grade={challenge.grade} /> : undefined}
        lead={challenge.summary ? <BiText value={challenge.summary} /> : undefined}
        meta={
          <>
            <Owner challenge={challenge} english={locale === "en"} />
            {challenge.code ? <span className="tabular">{challenge.code}</span> : null}
            {challenge.firstPublishedAt ? (
              <span>
                {m.discovery_published_on()} <DateTime value={challenge.firstPublishedAt} />
              </span>
            ) : null}
            {challenge.organisation.isDemo ? <span>{m.discovery_demo()}</span> : null}
          </>
        }
        actions={
          <>
            {hasRecord ? (
              <LinkButton to={`/challenges/${challenge.id}/record`} icon="table">
                {m.discovery_record()}
              </LinkButton>
            ) : null}
            <LinkButton to={`/challenges/${challenge.id}/brief`} icon="print">
              {m.discovery_brief()}
            </LinkButton>
          </>
        }
        next={applyStep({ id: challenge.id, closesAt: challenge.closesAt, full: challenge.placesLeft === 0, closed, applicant, invitation, now })}
        aside={
          <>
            <Terms challenge={challenge} now={now} />
            <Timeline label={m.discovery_timeline()} events={timeline.map((one) => ({ id: one.id, when: one.at, who: one.who, what: one.what }))} />
          </>
        }
      >
        <div className="mb-8">
          <TagList items={topics} label={m.discovery_topics()} />
        </div>
        <BriefSections challenge={challenge} />
      </RecordLayout>
      {related.length > 0 ? (
        <Section title={m.discovery_related()} lead={m.discovery_related_lead()}>
          <CardGrid>
            {related.map((one) => (
              <ChallengeCard key={one.id} challenge={one} now={now} />
            ))}
          </CardGrid>
        </Section>
      ) : null}
    </>
  );
}
