import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ChallengeRecord } from "~/features/challenges";
import { challengeId, extendDeadline, extensionForm, publicationView } from "~/features/challenges/index.server";
import { signedIn } from "~/http/access";
import { act, page, redirectTo } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { pick } from "~/lib/bilingual";
import { addDays, instantInput, taipeiDay, taipeiTime } from "~/lib/time";
import { Button } from "~/ui/Button";
import { TextField } from "~/ui/Field";
import { Form, FormActions } from "~/ui/Form";
import { Section } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";

export const loader = page({ access: signedIn, params: challengeId }, async ({ ctx, params }) => {
  const { head, closesAt } = await publicationView(ctx, params.challengeId, "extend");
  const from = closesAt && closesAt > ctx.now ? closesAt : ctx.now;
  return {
    head,
    suggested: instantInput(taipeiTime(addDays(taipeiDay(from), 14), "17:00"), ctx.locale),
    title: m.ui_pair({ name: m.challenges_deadline_title(), value: pick(head.title, ctx.locale).text }),
  };
});

export const action = act({ access: signedIn, params: challengeId, form: extensionForm, page: loader }, async ({ ctx, params, form }) => {
  await extendDeadline(ctx, { ...params, closesAt: form.closesAt });
  return redirectTo(`/challenges/${params.challengeId}/record`, "challenges_extended_flash");
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function Deadline() {
  const { head, suggested } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <ChallengeRecord top={head}>
      <Section title={m.challenges_deadline_title()} lead={m.challenges_deadline_lead()}>
        <Form result={result}>
          <TextField
            name="closesAt"
            label={m.challenges_closes_field()}
            hint={m.challenges_instant_hint()}
            defaultValue={suggested}
            width="medium"
            required
          />
          <FormActions>
            <Button kind="primary" icon="calendar">
              {m.challenges_deadline_send()}
            </Button>
          </FormActions>
        </Form>
      </Section>
    </ChallengeRecord>
  );
}
