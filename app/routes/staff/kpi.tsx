import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { AllYears, DemoNote, ObjectiveFigures, SnapshotTable, YearMeta, YearTabs, yearQuery } from "~/features/kpi";
import { kpiTree, snapshotsOfYear } from "~/features/kpi/index.server";
import { hasRole } from "~/http/access";
import { page } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { LinkButton } from "~/ui/Button";
import { PageHeader } from "~/ui/Page";
import { PrintButton } from "~/ui/Print";
import { pageTitle } from "~/ui/pageTitle";
import { Section } from "~/ui/Section";
import { Tabs } from "~/ui/Tabs";

const query = yearQuery.extend({ tab: z.enum(["year", "all", "snapshots"]).catch("year") });

export const loader = page({ access: hasRole("staff", "admin", "agency"), query }, async ({ ctx, query: { year, tab } }) => {
  const tree = await kpiTree(ctx, year, tab === "all");
  return { title: m.kpi_title(), tab, tree, snapshots: tab === "snapshots" ? await snapshotsOfYear(ctx, tree.year.year) : [] };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function Kpi() {
  const { title, tab, tree, snapshots } = useLoaderData<typeof loader>();
  const year = tree.year.year;
  const views = [
    { tab: "year", label: m.kpi_tab_year() },
    { tab: "all", label: m.kpi_tab_all() },
    { tab: "snapshots", label: m.kpi_tab_snapshots() },
  ];
  return (
    <>
      <PageHeader
        title={title}
        lead={m.kpi_lead()}
        meta={<YearMeta year={tree.year} elapsed={tree.elapsed} asOf={tree.asOf} budget />}
        actions={
          <>
            <LinkButton to="/staff/gender">{m.kpi_gender_title()}</LinkButton>
            <LinkButton to="/staff/calls">{m.programmes_calls_title()}</LinkButton>
            <PrintButton />
          </>
        }
      />
      <Tabs
        label={m.kpi_views()}
        items={views.map((view) => ({ to: `/staff/kpi?year=${year}&tab=${view.tab}`, label: view.label, current: view.tab === tab }))}
      />
      {tab === "all" ? null : <YearTabs years={tree.years} current={year} to={(one) => `/staff/kpi?year=${one}&tab=${tab}`} />}
      <DemoNote isDemo={tree.isDemo} sourcePlan={tree.sourcePlan} />
      {tab === "year" ? tree.objectives.map((objective, at) => <ObjectiveFigures key={objective.code} {...objective} legend={at === 0} />) : null}
      {tab === "all" ? <AllYears lines={tree.allYears} /> : null}
      {tab === "snapshots" ? (
        <Section title={m.kpi_snapshots_title()} lead={m.kpi_snapshots_lead()}>
          <SnapshotTable rows={snapshots} />
        </Section>
      ) : null}
    </>
  );
}
