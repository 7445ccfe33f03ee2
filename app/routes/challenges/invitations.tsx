import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { inviteForm } from "~/features/applications";
import { challengeForInviting, challengeInvitations, invitee, inviteTeam } from "~/features/applications/index.server";
import { FullNotice } from "~/features/applications/ui/FullNotice";
import { inLocale } from "~/features/applications/ui/words";
import { challengeCard } from "~/features/challenges/index.server";
import { signedIn } from "~/http/access";
import { onceKey } from "~/http/once.server";
import { act, page, redirectTo } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { toneOf } from "~/i18n/tones";
import { nameOf } from "~/i18n/vocabulary";
import { pick } from "~/lib/bilingual";
import { notFound } from "~/lib/errors";
import { uuid } from "~/lib/text";
import { addDays, instantInput, taipeiDay, taipeiTime } from "~/lib/time";
import { StateBadge } from "~/ui/Badge";
import { Button, LinkButton } from "~/ui/Button";
import { DateTime, Deadline } from "~/ui/DateTime";
import { EmptyState } from "~/ui/EmptyState";
import { Form, FormActions } from "~/ui/Form";
import { Notice, PageHeader, Section } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";
import { Table } from "~/ui/Table";
import { TextArea, TextField } from "~/ui/TextFields";

const params = z.object({ challengeId: uuid });

export const loader = page(
  { access: signedIn, params, query: z.object({ team: uuid.optional().catch(undefined) }) },
  async ({ ctx, params: { challengeId }, query }) => {
    const terms = await challengeForInviting(ctx, challengeId);
    const card = await challengeCard(ctx.db, challengeId);
    if (!card) throw notFound();
    const challenge = pick(card.title, ctx.locale);
    const week = taipeiTime(addDays(taipeiDay(ctx.now), 7), "17:00");
    const answerBy = terms.closesAt && terms.closesAt.getTime() < week.getTime() ? terms.closesAt : week;
    return {
      title: m.applications_title_of({ what: m.applications_invitations_title(), of: challenge.text }),
      challengeId,
      challenge,
      open: card.state === "published",
      full: card.placesLeft === 0,
      invitations: await challengeInvitations(ctx, challengeId),
      team: await invitee(ctx, query.team),
      answerBy: instantInput(answerBy, ctx.locale),
      now: ctx.now,
      key: onceKey(),
    };
  },
);

export const action = act(
  { access: signedIn, params, form: inviteForm, once: true, page: loader },
  async ({ ctx, params: { challengeId }, form }) => {
    await inviteTeam(ctx, { challengeId, ...form });
    return redirectTo(`/challenges/${challengeId}/invitations`, "applications_invitations_sent_flash");
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function Invitations() {
  const { challengeId, challenge, open, full, invitations, team, answerBy, now, key } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const pickTeam = open ? (
    <LinkButton to={`/challenges/${challengeId}/teams`} kind={team ? "quiet" : "primary"}>
      {m.applications_invitations_pick()}
    </LinkButton>
  ) : undefined;
  return (
    <>
      <PageHeader
        title={m.applications_invitations_title()}
        crumbs={[{ to: `/challenges/${challengeId}`, label: challenge.text }]}
        lead={m.applications_invitations_lead({ title: challenge.text })}
        actions={invitations.length > 0 || team ? pickTeam : undefined}
      />
      {open ? null : <Notice>{m.applications_invitations_closed()}</Notice>}
      {open && full ? <FullNotice>{m.applications_full_inviting()}</FullNotice> : null}
      {open && team ? (
        <Section title={m.applications_invitations_form({ team: team.name })} id="invite">
          <Form result={result}>
            <input type="hidden" name="teamId" value={team.id} />
            <input type="hidden" name="_key" value={key} />
            <TextField
              name="answerBy"
              label={m.applications_invitation_answer_by()}
              hint={m.applications_when_hint()}
              width="medium"
              required
              defaultValue={answerBy}
              autoComplete="off"
            />
            <TextArea
              name="message"
              label={m.applications_invitations_message()}
              hint={m.applications_invitations_message_hint()}
              rows={4}
              limit={500}
              optional
            />
            <FormActions>
              <Button kind="primary">{m.applications_invitations_send()}</Button>
            </FormActions>
          </Form>
        </Section>
      ) : null}
      {open || invitations.length > 0 ? (
        <Section title={m.applications_invitations_list()}>
          <Table
            caption={m.applications_invitations_list()}
            captionHidden
            rows={invitations}
            rowKey={(one) => one.id}
            empty={
              <EmptyState title={m.applications_invitations_empty_title()} action={pickTeam}>
                {m.applications_invitations_empty()}
              </EmptyState>
            }
            columns={[
              { key: "team", header: m.applications_col_team(), primary: true, cell: (one) => inLocale(one.teamName, one.teamNameEn) },
              {
                key: "state",
                header: m.applications_col_state(),
                cell: (one) => <StateBadge tone={toneOf.invitationState(one.state)}>{nameOf.invitationState(one.state)}</StateBadge>,
              },
              { key: "sent", header: m.applications_invitations_sent(), cell: (one) => <DateTime value={one.createdAt} /> },
              {
                key: "due",
                header: m.applications_invitation_answer_by(),
                cell: (one) => (one.state === "open" ? <Deadline value={one.answerBy} now={now} /> : <DateTime value={one.answerBy} />),
              },
            ]}
          />
        </Section>
      ) : null}
    </>
  );
}
