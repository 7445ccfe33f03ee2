import { assignmentUses } from "@db/vocabulary/kinds";
import type { MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { assignmentUseName, PolicyForm, pointsText, policyForm, stateName, stateTone } from "~/features/assignments";
import { boardView, requestRun } from "~/features/assignments/index.server";
import { hasRole } from "~/http/access";
import { onceKey } from "~/http/once.server";
import { act, page, redirectTo } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { StateBadge } from "~/ui/Badge";
import { DateTime } from "~/ui/DateTime";
import { EmptyState } from "~/ui/EmptyState";
import { PageHeader, Section } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";
import { Table } from "~/ui/Table";
import { Tabs } from "~/ui/Tabs";

const access = hasRole("staff", "admin");

export const loader = page({ access, query: z.object({ use: z.enum(assignmentUses).catch("teams_to_challenges") }) }, async ({ ctx, query }) => ({
  title: m.assignments_title(),
  key: onceKey(),
  ...(await boardView(ctx, query.use)),
}));

export const action = act({ access, form: policyForm, once: true }, async ({ ctx, form }) => {
  const { id } = await requestRun(ctx, form);
  return redirectTo(`/staff/assignments/${id}`);
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function Assignments() {
  const { title, use, settings, runs, key } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <>
      <PageHeader title={title} crumbs={[{ to: "/desk/staff", label: m.shell_staff_title() }]} lead={m.assignments_lead()} />
      <Tabs
        label={m.assignments_uses()}
        items={assignmentUses.map((one) => ({ to: `/staff/assignments?use=${one}`, label: assignmentUseName(one), current: one === use }))}
      />
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[20rem_minmax(0,1fr)]">
        <Section title={m.assignments_policy()}>
          <PolicyForm key={use} use={use} settings={settings} result={result} action={`/staff/assignments?use=${use}`} formKey={key} />
        </Section>
        <Section title={m.assignments_runs()}>
          <Table
            caption={m.assignments_runs()}
            captionHidden
            rows={runs}
            rowKey={(run) => run.id}
            empty={<EmptyState title={m.assignments_runs_empty_title()}>{m.assignments_runs_empty()}</EmptyState>}
            columns={[
              {
                key: "when",
                header: m.assignments_col_when(),
                primary: true,
                cell: (run) => (
                  <Link to={`/staff/assignments/${run.id}`} className="link inline-block min-h-6">
                    <DateTime value={run.createdAt} time />
                  </Link>
                ),
              },
              { key: "asked", header: m.assignments_policy(), cell: (run) => <span className="text-note">{run.asked}</span> },
              { key: "by", header: m.assignments_col_by(), cell: (run) => <span className="whitespace-nowrap">{run.requestedByName}</span> },
              {
                key: "state",
                header: m.assignments_col_state(),
                cell: (run) =>
                  run.status === "infeasible" ? (
                    <StateBadge tone="warn">{m.assignments_brief_infeasible()}</StateBadge>
                  ) : (
                    <StateBadge tone={stateTone(run.state, run.nothing)}>{stateName(run.state, run.nothing)}</StateBadge>
                  ),
              },
              {
                key: "result",
                header: m.assignments_col_result(),
                cell: (run) => (
                  <>
                    {run.status !== null && run.status !== "infeasible"
                      ? m.assignments_brief_done({ count: run.pairs, points: pointsText(run.points ?? 0) })
                      : null}
                    {run.published > 0 ? <span className="block text-ink-soft">{m.assignments_brief_published({ n: run.published })}</span> : null}
                  </>
                ),
              },
            ]}
          />
        </Section>
      </div>
    </>
  );
}
