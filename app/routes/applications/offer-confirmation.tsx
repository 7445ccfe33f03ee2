import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { confirmForm, offerAnswerDays } from "~/features/applications";
import { applicationView, confirmOffer, placesOf } from "~/features/applications/index.server";
import { ApplicationState } from "~/features/applications/ui/ApplicationItem";
import { RecordFacts } from "~/features/applications/ui/RecordFacts";
import { crumbsOf, inLocale } from "~/features/applications/ui/words";
import { hasRole } from "~/http/access";
import { act, page, redirectTo } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { uuid } from "~/lib/text";
import { addDays, instantInput, taipeiDay, taipeiTime } from "~/lib/time";
import { Button } from "~/ui/Button";
import { DateTime } from "~/ui/DateTime";
import { Form, FormActions } from "~/ui/Form";
import { Facts, Notice, PageHeader } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";
import { TextField } from "~/ui/TextFields";

const params = z.object({ applicationId: uuid });
const staff = hasRole("staff", "admin");

export const loader = page({ access: staff, params }, async ({ ctx, params: { applicationId } }) => {
  const application = await applicationView(ctx, applicationId);
  const answerBy = instantInput(taipeiTime(addDays(taipeiDay(ctx.now), offerAnswerDays), "17:00"), ctx.locale);
  return {
    title: m.applications_confirm_title({ team: application.teamName }),
    application,
    places: await placesOf(ctx, application),
    answerBy,
    now: ctx.now,
  };
});

export const action = act({ access: staff, params, form: confirmForm, page: loader }, async ({ ctx, params: { applicationId }, form }) => {
  await confirmOffer(ctx, { applicationId, answerBy: form.answerBy });
  return redirectTo("/staff/applications?queue=offers", "applications_confirmed_flash");
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function OfferConfirmation() {
  const { application, places, answerBy, now } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const refused =
    application.can.confirmOffer ??
    (application.ownerChoiceAt ? (places.taken >= places.places ? m.applications_refused_places_full() : null) : m.applications_refused_not_chosen());
  return (
    <>
      <PageHeader
        title={m.applications_confirm_title({ team: inLocale(application.teamName, application.teamNameEn) })}
        crumbs={crumbsOf(application, true)}
        lead={m.applications_confirm_lead()}
        state={<ApplicationState application={application} />}
      />
      <Facts
        items={[
          { term: m.applications_confirm_places(), value: <span className="tabular">{m.applications_of_challenge_places(places)}</span> },
          ...(application.ownerChoiceAt
            ? [{ term: m.applications_confirm_chosen_at(), value: <DateTime value={application.ownerChoiceAt} weekday time /> }]
            : []),
          ...(application.ownerChoiceReason ? [{ term: m.applications_choose_reason(), value: application.ownerChoiceReason }] : []),
        ]}
      />
      <RecordFacts application={application} now={now} />
      <div className="mt-8">
        {refused ? (
          <Notice tone="warn">{refused}</Notice>
        ) : (
          <Form result={result}>
            <TextField
              name="answerBy"
              label={m.applications_answer_due()}
              hint={m.applications_when_hint()}
              width="medium"
              required
              defaultValue={answerBy}
              autoComplete="off"
            />
            <FormActions>
              <Button kind="primary">{m.applications_confirm_send()}</Button>
            </FormActions>
          </Form>
        )}
      </div>
    </>
  );
}
