import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { offerAnswerForm } from "~/features/applications";
import { answerOffer, applicationView } from "~/features/applications/index.server";
import { RecordFacts } from "~/features/applications/ui/RecordFacts";
import { crumbsOf } from "~/features/applications/ui/words";
import { openEngagement } from "~/features/engagements/index.server";
import { signedIn } from "~/http/access";
import { onceKey } from "~/http/once.server";
import { act, page, redirectTo } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { AppError } from "~/lib/errors";
import { uuid } from "~/lib/text";
import { Button } from "~/ui/Button";
import { Radios } from "~/ui/Choice";
import { Deadline } from "~/ui/DateTime";
import { Form, FormActions } from "~/ui/Form";
import { Notice, PageHeader } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";

const params = z.object({ applicationId: uuid });

export const loader = page({ access: signedIn, params }, async ({ ctx, params: { applicationId } }) => {
  const application = await applicationView(ctx, applicationId);
  if (application.relation !== "team_lead" && application.relation !== "team_member")
    throw new AppError("forbidden", { reason: "applications_refused_team" });
  return {
    title: m.applications_title_of({ what: m.applications_answer_title(), of: application.title.text }),
    application,
    now: ctx.now,
    key: onceKey(),
  };
});

export const action = act(
  { access: signedIn, params, form: offerAnswerForm, once: true, page: loader },
  async ({ ctx, params: { applicationId }, form }) => {
    const answer = await answerOffer(ctx, { applicationId, answer: form.answer }, openEngagement);
    return answer.state === "accepted"
      ? redirectTo(`/engagements/${answer.engagementId}`, "applications_accepted_flash")
      : redirectTo(`/applications/${applicationId}`, "applications_declined_flash");
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function Answer() {
  const { application, now, key } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <>
      <PageHeader
        title={m.applications_answer_title()}
        crumbs={crumbsOf(application, true)}
        lead={m.applications_answer_lead()}
        meta={application.offerAnswerBy ? <Deadline value={application.offerAnswerBy} now={now} /> : undefined}
      />
      <div className="mb-8">
        <RecordFacts application={application} now={now} />
      </div>
      {application.can.answerOffer === null ? (
        <Form result={result}>
          <input type="hidden" name="_key" value={key} />
          <Radios
            name="answer"
            label={m.applications_answer_choose()}
            options={[
              { value: "accept", label: m.applications_answer_accept(), hint: m.applications_answer_accept_hint() },
              { value: "decline", label: m.applications_answer_decline(), hint: m.applications_answer_decline_hint() },
            ]}
          />
          <FormActions>
            <Button kind="primary">{m.applications_answer_send()}</Button>
          </FormActions>
        </Form>
      ) : (
        <Notice tone="info">{application.can.answerOffer}</Notice>
      )}
    </>
  );
}
