import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { AttendanceTable, attendanceForm, ClassHeader } from "~/features/activities";
import { attendanceView, recordAttendance } from "~/features/activities/index.server";
import { signedIn } from "~/http/access";
import { act, page, redirectTo } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { pick } from "~/lib/bilingual";
import { uuid } from "~/lib/text";
import { Button, LinkButton } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { Stat, StatRow } from "~/ui/Figures";
import { Form, FormActions } from "~/ui/Form";
import { Pagination } from "~/ui/Pagination";
import { pageTitle } from "~/ui/pageTitle";
import { Section } from "~/ui/Section";

const params = z.object({ activityId: uuid });

export const loader = page({ access: signedIn, params, query: z.object({ after: uuid.optional() }) }, async ({ ctx, params, query }) => {
  const view = await attendanceView(ctx, params.activityId, query.after);
  return { title: m.activities_attendance_title({ title: pick(view.card.title, ctx.locale).text }), ...view, later: query.after !== undefined };
});

export const action = act({ access: signedIn, params, form: attendanceForm, page: loader }, async ({ ctx, params, form, request }) => {
  const { changed, completed } = await recordAttendance(ctx, { activityId: params.activityId, entries: form.entries });
  return redirectTo(`/classes/${params.activityId}/attendance${new URL(request.url).search}`, {
    key: "activities_attendance_saved",
    params: { changed, completed },
  });
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function Attendance() {
  const { card, counts, people, next, can, later } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = `/classes/${card.id}/attendance`;
  const editable = can.recordAttendance === null;
  const roster = can.importRoster === null;
  return (
    <>
      <ClassHeader
        card={card}
        title={m.activities_attendance()}
        lead={m.activities_completion_rule({ n: card.completionHours })}
        actions={
          roster ? (
            <LinkButton to={`/classes/${card.id}/roster`} icon="upload">
              {m.activities_roster()}
            </LinkButton>
          ) : undefined
        }
      />
      <StatRow columns={3}>
        <Stat value={counts.enrolled} label={m.activities_enrolled()} />
        <Stat value={counts.completed} label={m.activities_completed()} />
        <Stat value={counts.without} label={m.activities_without_hours()} />
      </StatRow>
      <Section title={m.activities_people()} className="mt-10" lead={editable ? m.activities_attendance_lead() : (can.recordAttendance ?? undefined)}>
        {people.length === 0 ? (
          <EmptyState
            title={m.activities_people_empty_title()}
            action={roster ? <LinkButton to={`/classes/${card.id}/roster`}>{m.activities_roster()}</LinkButton> : undefined}
          >
            {m.activities_people_empty_body()}
          </EmptyState>
        ) : editable ? (
          <Form result={result} guard className="max-w-none!" key={people.map((one) => `${one.id}:${one.attendedHours}`).join()}>
            <AttendanceTable people={people} editable hours={card.hours} />
            <FormActions>
              <Button kind="primary" icon="check">
                {m.activities_attendance_save()}
              </Button>
            </FormActions>
          </Form>
        ) : (
          <AttendanceTable people={people} editable={false} hours={card.hours} />
        )}
        <Pagination prevTo={later ? here : null} nextTo={next ? `${here}?after=${next}` : null} label={m.activities_people()} />
      </Section>
    </>
  );
}
