import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ChallengeRecord, mayStep } from "~/features/challenges";
import { challengeId, declineChallenge, declineForm, reviewView } from "~/features/challenges/index.server";
import { signedIn } from "~/http/access";
import { act, page, redirectTo } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { pick } from "~/lib/bilingual";
import { Button, LinkButton } from "~/ui/Button";
import { Hidden, TextArea } from "~/ui/Field";
import { Form, FormActions } from "~/ui/Form";
import { Notice, Section } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";

export const loader = page({ access: signedIn, params: challengeId }, async ({ ctx, params }) => {
  const { head } = await reviewView(ctx, params.challengeId);
  return { head, title: m.ui_pair({ name: m.challenges_decline_title(), value: pick(head.title, ctx.locale).text }) };
});

export const action = act({ access: signedIn, params: challengeId, form: declineForm, page: loader }, async ({ ctx, params, form }) => {
  await declineChallenge(ctx, { ...params, ...form });
  return redirectTo(`/challenges/${params.challengeId}/record?tab=decisions`, "challenges_declined_flash");
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function DeclineChallenge() {
  const { head } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <ChallengeRecord top={head}>
      <Section title={m.challenges_decline_title()} lead={m.challenges_decline_lead()}>
        {head.actions.includes("decline") ? (
          <Form result={result}>
            <Hidden name="revision" value={head.revision} />
            <TextArea
              name="reason"
              label={m.challenges_decline_reason()}
              hint={m.challenges_decline_hint()}
              rows={6}
              limit={2000}
              required
              example={{ good: m.challenges_decline_good(), bad: m.challenges_decline_bad() }}
            />
            <FormActions>
              <Button kind="danger">{m.challenges_decline_send()}</Button>
              <LinkButton to={`/challenges/${head.id}/review`}>{m.challenges_back_to_review()}</LinkButton>
            </FormActions>
          </Form>
        ) : (
          <Notice tone="warn">
            {mayStep(head.state, "decline").ok ? m.challenges_refused_assigned_reviewer() : m.challenges_refused_review_state()}
          </Notice>
        )}
      </Section>
    </ChallengeRecord>
  );
}
