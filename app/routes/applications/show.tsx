import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { inTheRunning } from "~/features/applications";
import { type ApplicationView, applicationView, candidatesBeside, meetingsView } from "~/features/applications/index.server";
import { ApplicationTimeline, ApplicationTrack } from "~/features/applications/ui/ApplicationHistory";
import { ApplicationState } from "~/features/applications/ui/ApplicationItem";
import { FullNotice } from "~/features/applications/ui/FullNotice";
import { MeetingList } from "~/features/applications/ui/MeetingFacts";
import { NextAction } from "~/features/applications/ui/NextAction";
import { OwnerActions } from "~/features/applications/ui/OwnerActions";
import { ProposalText } from "~/features/applications/ui/ProposalText";
import { RecordFacts } from "~/features/applications/ui/RecordFacts";
import { crumbsOf, dueOf, inLocale, isMine, whatNext, whoNext } from "~/features/applications/ui/words";
import { myEngagements } from "~/features/engagements/index.server";
import { reasonsFor } from "~/features/matching/index.server";
import { MatchLine, MatchReasons } from "~/features/matching/ui/MatchReasons";
import { signedIn } from "~/http/access";
import { page } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import type { Ctx } from "~/lib/ctx";
import { uuid } from "~/lib/text";
import { LinkButton } from "~/ui/Button";
import { Deadline } from "~/ui/DateTime";
import { GradeBadge } from "~/ui/GradeBadge";
import { Notice, Prose, RecordLayout, Section } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";

const params = z.object({ applicationId: uuid });

const isOwners = ({ relation }: Pick<ApplicationView, "relation">) => relation === "owner_lead" || relation === "owner_member";

/** Why this team, beside the others the owner could choose. */
async function fitOf(ctx: Ctx, { id, challengeId, teamId }: ApplicationView) {
  const others = (await candidatesBeside(ctx, id)).items.map((one) => one.teamId);
  const { model, items } = await reasonsFor(ctx, challengeId, [...new Set([...others, teamId])]);
  const match = items.find((one) => one.id === teamId);
  return match ? { model, match, total: items.length } : null;
}

export const loader = page({ access: signedIn, params }, async ({ ctx, params: { applicationId } }) => {
  const application = await applicationView(ctx, applicationId);
  const { state, challengeId, teamId } = application;
  const [engagement] = state === "accepted" ? await myEngagements(ctx, { challengeId, teamId }) : [];
  const { meetings, keeps, cannot } = await meetingsView(ctx, applicationId);
  const owner = isOwners(application);
  const team = inLocale(application.teamName, application.teamNameEn);
  return {
    meetings: meetings.length > 0 || cannot.plan === null ? { meetings, keeps } : null,
    engagementId: engagement?.id ?? null,
    fit: (owner || application.can.confirmOffer === null) && inTheRunning(application) ? await fitOf(ctx, application) : null,
    title: m.applications_title_of({ what: m.applications_record_title(), of: owner ? team : application.title.text }),
    application,
    now: ctx.now,
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function Application() {
  const { application, engagementId, meetings, fit, now } = useLoaderData<typeof loader>();
  const team = inLocale(application.teamName, application.teamNameEn);
  const due = dueOf(application);
  const owner = isOwners(application);
  return (
    <RecordLayout
      title={owner ? team : application.title.text}
      {...(owner ? {} : { lang: application.title.lang })}
      crumbs={crumbsOf(application)}
      state={<ApplicationState application={application} />}
      grade={application.grade ? <GradeBadge grade={application.grade} word={nameOf.grade(application.grade)} /> : undefined}
      meta={
        owner ? (
          <span>{m.applications_record_kicker_owner({ title: application.title.text })}</span>
        ) : (
          <span>{m.applications_record_kicker({ team })}</span>
        )
      }
      next={{
        who: whoNext(application),
        what: whatNext(application),
        due: due ? <Deadline value={due} now={now} /> : undefined,
        mine: isMine(application),
        action: <NextAction application={application} />,
      }}
      aside={<ApplicationTimeline application={application} />}
    >
      <div className="mb-10">
        <ApplicationTrack application={application} />
      </div>
      {application.full ? <FullNotice /> : null}
      {application.state === "needs_supplement" && application.supplementNote ? (
        <Notice tone="warn" title={m.applications_supplement_notice()}>
          <Prose preserve>{application.supplementNote}</Prose>
        </Notice>
      ) : null}
      {application.hasLetter ? (
        <Notice tone="info" actions={<LinkButton to={`/applications/${application.id}/letter`}>{m.applications_record_letter()}</LinkButton>}>
          {whatNext(application)}
        </Notice>
      ) : null}
      {engagementId ? (
        <div className="mb-8">
          <LinkButton to={`/engagements/${engagementId}`} kind="primary">
            {m.applications_record_engagement()}
          </LinkButton>
        </div>
      ) : null}
      {owner ? (
        <div className="mb-8">
          <OwnerActions id={application.id} state={application.state} chosen={application.ownerChoiceAt !== null} team={team} />
        </div>
      ) : null}
      {meetings ? (
        <Section
          title={m.applications_meetings_title()}
          actions={
            <LinkButton to={`/applications/${application.id}/meetings`} size="sm">
              {meetings.keeps ? m.applications_meetings_open() : m.applications_meetings_see()}
            </LinkButton>
          }
        >
          <MeetingList {...meetings} />
        </Section>
      ) : null}
      {fit ? (
        <Section title={m.applications_fit_title()} lead={m.applications_fit_lead({ rank: fit.match.rank, total: fit.total })}>
          <MatchLine match={fit.match} calibration={null} />
          <div className="mt-4">
            <MatchReasons match={fit.match} model={fit.model} evidence={(item) => `/teams/${application.teamId}/profile/items/${item}`} />
          </div>
        </Section>
      ) : null}
      <Section title={m.applications_record_facts()}>
        <RecordFacts application={application} now={now} />
      </Section>
      <Section title={m.applications_record_proposal()} lead={m.applications_record_private()}>
        <ProposalText proposal={application.proposal} lang={application.lang} />
      </Section>
      {application.can.withdraw === null ? (
        <LinkButton to={`/applications/${application.id}/withdrawal`} kind="quiet">
          {m.applications_act_withdraw()}
        </LinkButton>
      ) : null}
    </RecordLayout>
  );
}
