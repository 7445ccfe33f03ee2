import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { assignmentUseName, publishForm, publishName } from "~/features/assignments";
import { publishRun, runView } from "~/features/assignments/index.server";
import { hasRole } from "~/http/access";
import { onceKey } from "~/http/once.server";
import { act, page, redirectTo } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { notFound } from "~/lib/errors";
import { uuid } from "~/lib/text";
import { addDays, formatDate, instantInput, taipeiDay, taipeiTime } from "~/lib/time";
import { Button } from "~/ui/Button";
import { Details } from "~/ui/Dialog";
import { Hidden, TextArea, TextField } from "~/ui/Field";
import { Form, FormActions } from "~/ui/Form";
import { Notice, PageHeader } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";

const access = hasRole("staff", "admin");
const params = z.object({ runId: uuid });

export const loader = page({ access, params }, async ({ ctx, params: { runId } }) => {
  const run = await runView(ctx, runId);
  if (!run.can.publish) throw notFound();
  const week = taipeiTime(addDays(taipeiDay(ctx.now), 7), "17:00");
  return {
    title: publishName(run.use),
    run: { id: runId, use: run.use, count: (run.result?.count ?? 0) - run.published.sent, ...run.published },
    pairs: (run.result?.rights ?? []).flatMap((one) =>
      one.pairs.filter((pair) => !pair.proposal?.state).map((pair) => m.assignments_pair({ left: pair.left.name, right: pair.right.name })),
    ),
    name: m.assignments_run_of({ use: assignmentUseName(run.use), when: formatDate(run.createdAt, ctx.locale, { time: true }) }),
    answerBy: instantInput(week, ctx.locale),
    key: onceKey(),
  };
});

export const action = act({ access, params, form: publishForm, once: true, page: loader }, async ({ ctx, params: { runId }, form }) => {
  const params = await publishRun(ctx, { runId, ...form });
  return redirectTo(`/staff/assignments/${runId}`, { key: "assignments_published_counts_flash", params });
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function AssignmentPublication() {
  const { title, run, pairs, name, answerBy, key } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const lead =
    run.use === "teams_to_challenges" ? m.assignments_publish_lead_teams({ n: run.count }) : m.assignments_publish_lead_mentors({ n: run.count });
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[
          { to: `/staff/assignments?use=${run.use}`, label: m.assignments_title() },
          { to: `/staff/assignments/${run.id}`, label: name },
        ]}
        lead={lead}
      />
      {run.sent + run.skipped > 0 ? <Notice tone="info">{m.assignments_publish_again_note({ sent: run.sent, n: run.skipped })}</Notice> : null}
      <Details summary={m.assignments_publish_preview({ n: run.count })} className="mb-6">
        <ul>
          {pairs.map((pair) => (
            <li key={pair}>{pair}</li>
          ))}
        </ul>
      </Details>
      <Form result={result} className="max-w-prose">
        <Hidden name="_key" value={key} />
        <TextField
          name="answerBy"
          label={m.assignments_publish_answer_by()}
          hint={m.assignments_publish_answer_by_hint()}
          width="medium"
          defaultValue={answerBy}
          required
          autoComplete="off"
        />
        <TextArea name="message" label={m.assignments_publish_message()} rows={4} limit={500} optional />
        <FormActions>
          <Button kind="primary" icon="send">
            {m.assignments_publish_submit()}
          </Button>
        </FormActions>
      </Form>
    </>
  );
}
