import type { MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { AskedBecause } from "~/features/assignments";
import { whyAsked } from "~/features/assignments/index.server";
import { mentorProposalForm } from "~/features/engagements";
import { answerMentorProposal, mentorProposalView } from "~/features/engagements/index.server";
import { signedIn } from "~/http/access";
import { act, page, redirectTo } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { toneOf } from "~/i18n/tones";
import { nameOf } from "~/i18n/vocabulary";
import { uuid } from "~/lib/text";
import { StateBadge } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { DateTime, Deadline } from "~/ui/DateTime";
import { Form, FormActions } from "~/ui/Form";
import { GradeBadge } from "~/ui/GradeBadge";
import { Facts, Notice, PageHeader, Prose, Section } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";

const params = z.object({ proposalId: uuid });

export const loader = page({ access: signedIn, params }, async ({ ctx, params: { proposalId } }) => {
  const { organisationName, organisationNameEn, teamName, teamNameEn, ...proposal } = await mentorProposalView(ctx, proposalId);
  const inReadersWords = (name: string, english: string | null) => (ctx.locale === "en" && english ? english : name);
  return {
    title: m.engagements_proposal_title(),
    proposal,
    owner: inReadersWords(organisationName, organisationNameEn),
    team: inReadersWords(teamName, teamNameEn),
    why: await whyAsked(ctx, proposalId),
    now: ctx.now,
  };
});

export const action = act({ access: signedIn, params, form: mentorProposalForm, page: loader }, async ({ ctx, params: { proposalId }, form }) => {
  const { engagementId } = await answerMentorProposal(ctx, { proposalId, answer: form.answer });
  return engagementId
    ? redirectTo(`/engagements/${engagementId}`, "engagements_proposal_accepted_flash")
    : redirectTo("/desk/mentor", "engagements_proposal_refused_flash");
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function MentorProposal() {
  const { title, proposal, owner, team, why, now } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[{ to: "/desk/mentor", label: m.engagements_desk() }]}
        lead={m.engagements_proposal_lead({ team })}
        state={<StateBadge tone={toneOf.invitationState(proposal.state)}>{nameOf.invitationState(proposal.state)}</StateBadge>}
        grade={proposal.grade ? <GradeBadge grade={proposal.grade} word={nameOf.grade(proposal.grade)} /> : undefined}
      />
      <Facts
        items={[
          {
            term: m.engagements_proposal_challenge(),
            value: (
              <Link to={`/challenges/${proposal.challengeId}`} lang={proposal.title.lang} className="link inline-flex min-h-6 items-center">
                {proposal.title.text}
              </Link>
            ),
          },
          { term: m.engagements_proposal_owner(), value: owner },
          { term: m.engagements_proposal_team(), value: team },
          {
            term: m.engagements_proposal_period(),
            value: (
              <>
                <DateTime value={proposal.startsOn} /> {m.kpi_from_to()} <DateTime value={proposal.endsOn} />
              </>
            ),
          },
          ...(proposal.mentorHours === null
            ? []
            : [{ term: m.engagements_proposal_hours(), value: m.engagements_proposal_hours_value({ n: proposal.mentorHours }) }]),
          { term: m.engagements_proposal_answer_by(), value: <Deadline value={proposal.answerBy} now={now} /> },
        ]}
      />
      {proposal.message ? (
        <div className="mt-8">
          <Section title={m.engagements_proposal_message()}>
            <Prose preserve>{proposal.message}</Prose>
          </Section>
        </div>
      ) : null}
      {why.length > 0 ? (
        <div className="mt-8">
          <Section title={m.assignments_asked_title()} lead={m.assignments_asked_lead()}>
            <AskedBecause parts={why} />
          </Section>
        </div>
      ) : null}
      {proposal.mayAnswer ? (
        <Form result={result}>
          <FormActions>
            <Button kind="primary" name="answer" value="accept">
              {m.engagements_proposal_accept()}
            </Button>
            <Button name="answer" value="refuse">
              {m.engagements_proposal_refuse()}
            </Button>
          </FormActions>
        </Form>
      ) : proposal.state === "open" ? null : (
        <div className="mt-6">
          <Notice tone="info">{m.engagements_proposal_closed()}</Notice>
        </div>
      )}
    </>
  );
}
