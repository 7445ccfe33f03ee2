import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ChallengeRecord, leastOpenDays, PassportNotice } from "~/features/challenges";
import {
  cancelPublication,
  challengeId,
  publicationForm,
  publicationView,
  publishChallenge,
  schedulePublication,
} from "~/features/challenges/index.server";
import { signedIn } from "~/http/access";
import { act, page, redirectTo } from "~/http/page.server";
import { refusalOf } from "~/http/refusal";
import { m } from "~/i18n/messages";
import { pick } from "~/lib/bilingual";
import { addDays, instantInput, taipeiDay, taipeiTime } from "~/lib/time";
import { Button, ButtonForm } from "~/ui/Button";
import { DateTime } from "~/ui/DateTime";
import { Hidden, TextField } from "~/ui/Field";
import { Form } from "~/ui/Form";
import { Notice, Section } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";

export const loader = page({ access: signedIn, params: challengeId }, async ({ ctx, params }) => {
  const view = await publicationView(ctx, params.challengeId, "publish");
  const today = taipeiDay(ctx.now);
  return {
    ...view,
    suggested: {
      publishAt: instantInput(view.publishAt ?? taipeiTime(addDays(today, 1), "09:00"), ctx.locale),
      closesAt: instantInput(view.closesAt ?? taipeiTime(addDays(today, 42), "17:00"), ctx.locale),
    },
    title: m.ui_pair({ name: m.challenges_publication_title(), value: pick(view.head.title, ctx.locale).text }),
  };
});

export const action = act({ access: signedIn, params: challengeId, form: publicationForm, page: loader }, async ({ ctx, params, form }) => {
  const base = `/challenges/${params.challengeId}`;
  if (form.intent === "cancel") {
    await cancelPublication(ctx, params);
    return redirectTo(`${base}/publication`, "challenges_unscheduled_flash");
  }
  if (form.intent === "schedule") {
    await schedulePublication(ctx, { ...params, ...form });
    return redirectTo(`${base}/record`, "challenges_scheduled_flash");
  }
  await publishChallenge(ctx, { ...params, closesAt: form.closesAt });
  return redirectTo(`${base}/record`, "challenges_published_flash");
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function Publication() {
  const { head, passport, publishAt, suggested } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const refusal = refusalOf(result);
  const intent = refusal?.values.intent;
  const closing = (
    <TextField
      name="closesAt"
      label={m.challenges_closes_field()}
      hint={m.challenges_closes_hint({ days: leastOpenDays })}
      defaultValue={suggested.closesAt}
      width="medium"
      required
    />
  );
  return (
    <ChallengeRecord top={head}>
      {refusal && passport.light === "red" ? (
        <Notice tone="bad" live>
          {refusal.message}
        </Notice>
      ) : null}
      <PassportNotice passport={passport} blocks />
      {publishAt ? (
        <Notice
          tone="info"
          title={m.challenges_scheduled_title()}
          actions={
            <ButtonForm action={`/challenges/${head.id}/publication`} label={m.challenges_unschedule()} size="sm" fields={{ intent: "cancel" }} />
          }
        >
          <DateTime value={publishAt} weekday time zone />
        </Notice>
      ) : null}
      {passport.light === "red" ? (
        <p className="max-w-prose">{m.challenges_publication_blocked_next()}</p>
      ) : (
        <>
          <Section title={m.challenges_publish_now_title()} lead={m.challenges_publish_now_lead()}>
            <Form result={intent === "schedule" ? undefined : result} id="publish-now">
              <Hidden name="intent" value="now" />
              {closing}
              <Button kind="primary" icon="upload">
                {m.challenges_publish_now()}
              </Button>
            </Form>
          </Section>
          <Section title={m.challenges_schedule_title()} lead={m.challenges_schedule_lead()}>
            <Form result={intent === "schedule" ? result : undefined} id="publish-later">
              <Hidden name="intent" value="schedule" />
              <TextField
                name="publishAt"
                label={m.challenges_publish_at_field()}
                hint={m.challenges_instant_hint()}
                defaultValue={suggested.publishAt}
                width="medium"
                required
              />
              {closing}
              <Button icon="calendar">{m.challenges_schedule()}</Button>
            </Form>
          </Section>
        </>
      )}
    </ChallengeRecord>
  );
}
