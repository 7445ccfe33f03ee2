import type { MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { invitationAnswerForm } from "~/features/applications";
import { answerInvitation, invitationView } from "~/features/applications/index.server";
import { inLocale } from "~/features/applications/ui/words";
import { fitFor } from "~/features/matching/index.server";
import { MatchLine, MatchReasons } from "~/features/matching/ui/MatchReasons";
import { signedIn } from "~/http/access";
import { act, page, redirectTo } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { toneOf } from "~/i18n/tones";
import { nameOf } from "~/i18n/vocabulary";
import { inTeam } from "~/lib/ctx";
import { uuid } from "~/lib/text";
import { StateBadge } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { Deadline } from "~/ui/DateTime";
import { Form, FormActions } from "~/ui/Form";
import { GradeBadge } from "~/ui/GradeBadge";
import { Facts, Notice, PageHeader, Prose, Section } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";

const params = z.object({ invitationId: uuid });

export const loader = page({ access: signedIn, params }, async ({ ctx, params: { invitationId } }) => {
  const invitation = await invitationView(ctx, invitationId);
  const names = {
    owner: inLocale(invitation.organisationName, invitation.organisationNameEn),
    team: inLocale(invitation.teamName, invitation.teamNameEn),
  };
  const fit = inTeam(ctx.actor, invitation.teamId) ? await fitFor(ctx, invitation.teamId, invitation.challengeId) : null;
  return { title: m.applications_invitation_title(names), invitation, fit, now: ctx.now };
});

export const action = act({ access: signedIn, params, form: invitationAnswerForm, page: loader }, async ({ ctx, params: { invitationId }, form }) => {
  const { applicationId } = await answerInvitation(ctx, { invitationId, answer: form.answer });
  return applicationId
    ? redirectTo(`/applications/${applicationId}`, "applications_invitation_accepted_flash")
    : redirectTo("/desk/solver", "applications_invitation_refused_flash");
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function Invitation() {
  const { title, invitation, fit, now } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[{ to: "/desk/solver", label: m.applications_desk_title() }]}
        lead={m.applications_invitation_lead()}
        state={<StateBadge tone={toneOf.invitationState(invitation.state)}>{nameOf.invitationState(invitation.state)}</StateBadge>}
        grade={invitation.grade ? <GradeBadge grade={invitation.grade} word={nameOf.grade(invitation.grade)} /> : undefined}
      />
      <Facts
        items={[
          {
            term: m.applications_record_challenge(),
            value: (
              <Link to={`/challenges/${invitation.challengeId}`} lang={invitation.title.lang} className="link inline-flex min-h-6 items-center">
                {invitation.title.text}
              </Link>
            ),
          },
          {
            term: m.applications_invitation_by(),
            value: invitation.invitedByName,
            note: inLocale(invitation.organisationName, invitation.organisationNameEn),
          },
          { term: m.applications_invitation_answer_by(), value: <Deadline value={invitation.answerBy} now={now} /> },
          ...(invitation.closesAt ? [{ term: m.applications_record_deadline(), value: <Deadline value={invitation.closesAt} now={now} /> }] : []),
        ]}
      />
      {invitation.message ? (
        <div className="mt-8">
          <Section title={m.applications_invitation_message()}>
            <Prose preserve>{invitation.message}</Prose>
          </Section>
        </div>
      ) : null}
      {invitation.mayAnswer ? (
        <Form result={result}>
          <FormActions>
            <Button kind="primary" name="answer" value="accept">
              {m.applications_invitation_accept()}
            </Button>
            <Button name="answer" value="refuse">
              {m.applications_invitation_refuse()}
            </Button>
          </FormActions>
        </Form>
      ) : invitation.state === "open" ? (
        <div className="mt-6">
          <Notice tone="info">{m.applications_invitation_lead_only()}</Notice>
        </div>
      ) : null}
      {fit ? (
        <div className="mt-8">
          <Section title={m.applications_invitation_fit_title()} lead={m.applications_invitation_fit_lead()}>
            <MatchLine match={fit.match} calibration={null} />
            <div className="mt-4">
              <MatchReasons
                match={fit.match}
                model={fit.model}
                closings={fit}
                evidence={(item) => `/teams/${invitation.teamId}/profile/items/${item}`}
              />
            </div>
          </Section>
        </div>
      ) : null}
    </>
  );
}
