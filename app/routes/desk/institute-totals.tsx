import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ClassRow, CompletedPeopleTable, EnrolmentTable, type InstituteTotal, instituteTotals, totalsQuery } from "~/features/activities";
import { totalRows } from "~/features/activities/index.server";
import { either, hasRole, ownsAny } from "~/http/access";
import { page } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { EmptyState } from "~/ui/EmptyState";
import { PageHeader } from "~/ui/Page";
import { Pagination } from "~/ui/Pagination";
import { pageTitle } from "~/ui/pageTitle";
import { DeskSection } from "~/ui/Section";
import { Tabs } from "~/ui/Tabs";

const list = "/desk/institute/totals";
const names: Record<InstituteTotal, () => string> = {
  classes: m.activities_total_classes,
  enrolled: m.activities_enrolled,
  completed: m.activities_completed,
  people: m.activities_total_people,
};

export const loader = page({ access: either(ownsAny, hasRole("institute", "staff", "admin")), query: totalsQuery }, async ({ ctx, query }) => ({
  title: m.activities_totals_title(),
  of: query.of,
  first: query.after === undefined,
  found: await totalRows(ctx, query),
}));

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function InstituteTotals() {
  const { title, of, first, found } = useLoaderData<typeof loader>();
  const here = `${list}?of=${of}`;
  return (
    <>
      <PageHeader title={title} lead={m.activities_totals_lead()} crumbs={[{ to: "/desk/institute", label: m.activities_desk() }]} />
      <Tabs
        label={m.activities_totals_title()}
        items={instituteTotals.map((one) => ({
          to: `${list}?of=${one}`,
          label: names[one](),
          count: found.totals[one],
          current: one === of,
        }))}
      />
      {found.totals[of] === 0 ? <EmptyState title={m.activities_totals_empty()}>{m.activities_totals_empty_body()}</EmptyState> : null}
      {of === "classes" && found.classes.length > 0 ? (
        <DeskSection title={m.activities_total_classes()}>
          {found.classes.map((line) => (
            <ClassRow key={line.id} line={line} />
          ))}
        </DeskSection>
      ) : null}
      {found.enrolments.length > 0 ? <EnrolmentTable rows={found.enrolments} caption={names[of]()} /> : null}
      {found.people.length > 0 ? <CompletedPeopleTable rows={found.people} caption={names[of]()} /> : null}
      <Pagination prevTo={first ? undefined : here} nextTo={found.next ? `${here}&after=${found.next}` : undefined} />
    </>
  );
}
