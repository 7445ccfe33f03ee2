import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { shownTeamName, teamAnswerForm } from "~/features/teams";
import { answerTeamInvitation, noticeLines, teamInvitationBehind } from "~/features/teams/index.server";
import { anyone } from "~/http/access";
import { act, open, redirectTo } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { Button, ButtonRow, LinkButton } from "~/ui/Button";
import { Checkbox } from "~/ui/Field";
import { Form } from "~/ui/Form";
import { PageHeader } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";
import { Facts, Notice, Section } from "~/ui/Section";

const params = z.object({ token: z.string().min(20).max(200) });

export const loader = open({ params }, async ({ ctx, params: { token } }) => {
  const { team, inviter, standing } = await teamInvitationBehind(ctx, token);
  const name = shownTeamName(team, ctx.locale).text;
  const person = ctx.actor.kind === "person" ? ctx.actor.name : null;
  const notice = noticeLines({ team, inviter }, ctx.locale);
  return { title: m.teams_invitation_title({ name }), token, name, kind: team.kind, inviter: inviter ?? name, standing, person, notice };
});

export const action = act({ access: anyone, params, form: teamAnswerForm, page: loader }, async ({ ctx, params: { token }, form }) => {
  const { teamId, joined } = await answerTeamInvitation(ctx, { token, answer: form.answer });
  return joined ? redirectTo(`/teams/${teamId}`, "teams_joined") : redirectTo("/", "teams_declined");
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

const closed = {
  expired: m.teams_invitation_expired,
  replaced: m.teams_invitation_replaced,
  answered: m.teams_invitation_answered,
  withdrawn: m.teams_invitation_withdrawn,
};

export default function TeamInvitation() {
  const { title, token, name, kind, inviter, standing, person, notice } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = encodeURIComponent(`/teams/invitation/${token}`);
  if (standing !== "open") {
    return (
      <>
        <PageHeader title={title} />
        <Notice tone="warn" actions={<LinkButton to="/">{m.errors_home()}</LinkButton>}>
          {closed[standing]()}
        </Notice>
      </>
    );
  }
  return (
    <>
      <PageHeader title={title} lead={m.teams_invitation_lead({ inviter })} />
      <div className="max-w-prose">
        <Facts
          items={[
            { term: m.teams_invitation_by(), value: inviter },
            { term: m.teams_field_kind(), value: nameOf.teamKind(kind) },
            ...(person ? [{ term: m.teams_invitation_account(), value: person, note: m.teams_invitation_account_note() }] : []),
          ]}
        />
        <div className="mt-8">
          <Section title={m.teams_notice_title()} lead={m.teams_notice_lead()}>
            <ul className="prose list-disc ps-6">
              {notice.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </Section>
        </div>
        {person ? null : (
          <Notice
            tone="info"
            title={m.teams_invitation_sign_in_title()}
            actions={
              <>
                <LinkButton to={`/sign-in?to=${here}`} kind="primary">
                  {m.shell_sign_in()}
                </LinkButton>
                <LinkButton to={`/register?to=${here}`}>{m.shell_register()}</LinkButton>
              </>
            }
          >
            {m.teams_invitation_sign_in_body()}
          </Notice>
        )}
        <Form result={result}>
          {person ? <Checkbox name="consent" label={m.teams_consent_label({ name })} /> : null}
          <ButtonRow>
            {person ? (
              <Button kind="primary" name="answer" value="accept">
                {m.teams_invitation_accept()}
              </Button>
            ) : null}
            <Button kind="secondary" name="answer" value="decline">
              {m.teams_invitation_decline()}
            </Button>
          </ButtonRow>
        </Form>
      </div>
    </>
  );
}
