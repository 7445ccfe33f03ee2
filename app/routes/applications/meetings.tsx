import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { meetingForm } from "~/features/applications";
import { cancelMeeting, meetingsView, moveMeeting, planMeeting, recordMeeting } from "~/features/applications/index.server";
import { MeetingFacts, MeetingList } from "~/features/applications/ui/MeetingFacts";
import { MeetingForms, PlanForm } from "~/features/applications/ui/MeetingForms";
import { crumbsOf, inLocale } from "~/features/applications/ui/words";
import { signedIn } from "~/http/access";
import { onceKey } from "~/http/once.server";
import { act, page, redirectTo } from "~/http/page.server";
import { refusalOf } from "~/http/refusal";
import { m } from "~/i18n/messages";
import { uuid } from "~/lib/text";
import { addDays, instantInput, taipeiDay, taipeiTime } from "~/lib/time";
import { rereadAfterConflict } from "~/ui/Conflict";
import { Notice, PageHeader, Section } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";

const params = z.object({ applicationId: uuid });

export const loader = page({ access: signedIn, params }, async ({ ctx, params: { applicationId } }) => {
  const view = await meetingsView(ctx, applicationId);
  const soon = taipeiTime(addDays(taipeiDay(ctx.now), 7), "14:00");
  return {
    title: m.applications_title_of({ what: m.applications_meetings_title(), of: view.application.title.text }),
    ...view,
    stored: Object.fromEntries(view.meetings.map((one) => [one.id, instantInput(one.startsAt, ctx.locale)])),
    soon: instantInput(soon, ctx.locale),
    key: onceKey(),
  };
});

export const action = act(
  { access: signedIn, params, form: meetingForm, once: true, page: loader },
  async ({ ctx, params: { applicationId }, form }) => {
    const to = `/applications/${applicationId}/meetings`;
    switch (form.intent) {
      case "plan":
        await planMeeting(ctx, { applicationId, ...form });
        return redirectTo(to, "applications_meeting_planned_flash");
      case "move":
        await moveMeeting(ctx, { applicationId, ...form });
        return redirectTo(to, "applications_meeting_moved_flash");
      case "cancel":
        await cancelMeeting(ctx, { applicationId, ...form });
        return redirectTo(to, "applications_meeting_cancelled_flash");
      case "record":
        await recordMeeting(ctx, { applicationId, ...form });
        return redirectTo(to, "applications_meeting_recorded_flash");
    }
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);
export const shouldRevalidate = rereadAfterConflict;

export default function Meetings() {
  const { application, meetings, cannot, keeps, stored, soon, key } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const team = inLocale(application.teamName, application.teamNameEn);
  const to = `/applications/${application.id}/meetings`;
  return (
    <>
      <PageHeader
        title={m.applications_meetings_title()}
        crumbs={
          application.relation === "broker"
            ? [{ to: `/challenges/${application.challengeId}`, label: application.title.text }]
            : crumbsOf(application, true)
        }
        lead={keeps ? m.applications_meetings_lead() : m.applications_meetings_lead_team()}
        meta={
          <>
            <span lang={application.title.lang}>{application.title.text}</span>
            <span>{team}</span>
          </>
        }
      />
      {keeps && meetings.length > 0 ? (
        <ul className="mb-10 grid gap-8">
          {meetings.map((one) => (
            <li key={one.id} className="border-t-2 border-ink pt-4">
              {one.due ? <Notice tone="warn">{m.applications_meeting_due()}</Notice> : null}
              <MeetingFacts meeting={one} />
              <MeetingForms
                key={one.version}
                meeting={one}
                stored={stored[one.id] ?? ""}
                to={to}
                refusal={refusalOf(result)}
                mayPlan={cannot.plan === null}
                mayKeep={cannot.keep === null}
              />
            </li>
          ))}
        </ul>
      ) : (
        <div className="mb-10">
          <MeetingList meetings={meetings} keeps={keeps} level={2} />
        </div>
      )}
      {keeps ? (
        <Section title={m.applications_meeting_plan()}>
          {cannot.plan === null ? <PlanForm key={key} result={result} formKey={key} startsAt={soon} /> : <Notice>{cannot.plan}</Notice>}
        </Section>
      ) : null}
    </>
  );
}
