import type { MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { assignmentUseName, NameLink, pointsText, settingName, settingValue, sideNames } from "~/features/assignments";
import { type Comparison, compareRuns } from "~/features/assignments/index.server";
import { hasRole } from "~/http/access";
import { page } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { uuid } from "~/lib/text";
import { formatDate } from "~/lib/time";
import { DateTime } from "~/ui/DateTime";
import { EmptyState } from "~/ui/EmptyState";
import { PageHeader, Section } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";
import { Table } from "~/ui/Table";

const loaderShape = { access: hasRole("staff", "admin"), params: z.object({ runId: uuid }), query: z.object({ with: uuid }) };

export const loader = page(loaderShape, async ({ ctx, params, query }) => {
  // The earlier one first, whichever was asked from; ids are in the order of time.
  const [first = "", second = ""] = [query.with, params.runId].sort();
  const comparison = await compareRuns(ctx, first, second);
  const own = comparison?.runs.find((one) => one.id === params.runId);
  const name =
    comparison && own
      ? m.assignments_run_of({ use: assignmentUseName(comparison.use), when: formatDate(own.createdAt, ctx.locale, { time: true }) })
      : m.assignments_result();
  return { title: m.assignments_compare_title(), here: { to: `/staff/assignments/${params.runId}`, label: name }, comparison };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function AssignmentComparison() {
  const { title, here, comparison } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[{ to: comparison ? `/staff/assignments?use=${comparison.use}` : "/staff/assignments", label: m.assignments_title() }, here]}
        lead={m.assignments_compare_lead()}
      />
      {comparison ? <Compared {...(comparison as unknown as Comparison)} /> : <EmptyState title={m.assignments_compare_none()} />}
    </>
  );
}

function Compared({ use, runs, same, changes, wishes, settings }: Comparison) {
  const [a, b] = runs;
  const share = (run: Comparison["runs"][number] | undefined, key: string) => {
    const found = run?.shares.find((one) => one.key === key);
    return found ? m.assignments_share(found) : "–";
  };
  const figures = [
    { name: m.assignments_figure_pairs(), a: a?.count, b: b?.count },
    { name: m.assignments_figure_points(), a: shownPoints(a?.points), b: shownPoints(b?.points) },
    { name: m.assignments_figure_worst(), a: shownPoints(a?.worst), b: shownPoints(b?.worst) },
    ...(use === "teams_to_challenges"
      ? [
          { name: m.assignments_figure_first_time(), a: share(a, "first_time"), b: share(b, "first_time") },
          { name: m.assignments_figure_students(), a: share(a, "students"), b: share(b, "students") },
        ]
      : []),
  ];
  const heads = [a, b].map((run) => (run ? <RunLink key={run.id} id={run.id} at={run.createdAt} /> : null));
  return (
    <>
      <Section
        title={m.assignments_result()}
        lead={
          <>
            {heads[0]} → {heads[1]}
          </>
        }
      >
        <Table
          caption={m.assignments_result()}
          captionHidden
          rows={figures}
          rowKey={(row) => row.name}
          columns={[
            { key: "name", header: m.assignments_compare_field(), primary: true, cell: (row) => row.name },
            { key: "a", header: m.assignments_compare_before(), numeric: true, cell: (row) => row.a },
            { key: "b", header: m.assignments_compare_after(), numeric: true, cell: (row) => row.b },
          ]}
        />
      </Section>
      {settings.length > 0 ? (
        <Section title={m.assignments_compare_settings()}>
          <Table
            caption={m.assignments_compare_settings()}
            captionHidden
            rows={settings}
            rowKey={(row) => row.field}
            columns={[
              { key: "field", header: m.assignments_compare_field(), primary: true, cell: (row) => settingName(use, row.field) },
              { key: "a", header: m.assignments_compare_before(), cell: (row) => settingValue(row.before) },
              { key: "b", header: m.assignments_compare_after(), cell: (row) => settingValue(row.after) },
            ]}
          />
        </Section>
      ) : null}
      {wishes.length > 0 ? (
        <Section title={m.assignments_compare_wishes()}>
          <ul className="list-disc ps-5">
            {wishes.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Section title={m.assignments_compare_changes()} lead={m.assignments_compare_same({ n: same })}>
        <Table
          caption={m.assignments_compare_changes()}
          captionHidden
          rows={changes}
          rowKey={(row) => row.left.id}
          empty={<EmptyState title={m.assignments_compare_no_changes()} />}
          columns={[
            { key: "left", header: sideNames(use).left, primary: true, cell: (row) => <NameLink {...row.left} /> },
            { key: "before", header: m.assignments_compare_before(), cell: (row) => pairsLine(row.before) },
            { key: "after", header: m.assignments_compare_after(), cell: (row) => pairsLine(row.after) },
            {
              key: "gain",
              header: m.assignments_compare_gain(),
              numeric: true,
              cell: (row) => (row.gain > 0 ? `+${pointsText(row.gain)}` : pointsText(row.gain)),
            },
          ]}
        />
      </Section>
    </>
  );
}

const RunLink = ({ id, at }: { id: string; at: Date }) => (
  <Link to={`/staff/assignments/${id}`} className="link inline-flex min-h-6 items-center">
    <DateTime value={at} time />
  </Link>
);
const pairsLine = (of: { name: string; score: number }[]): string =>
  of.length === 0
    ? m.assignments_nobody()
    : of.map(({ name, score }) => m.assignments_alternate({ name, score: pointsText(score) })).join(m.assignments_and());

const shownPoints = (of: number | null | undefined): string => (of === null || of === undefined ? "–" : pointsText(of));
