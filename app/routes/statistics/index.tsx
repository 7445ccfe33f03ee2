import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { AllYears, DemoNote, ObjectiveFigures, PublicGender, YearMeta, YearTabs, yearQuery } from "~/features/kpi";
import { kpiTree, publicGender } from "~/features/kpi/index.server";
import { open } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { LinkButton } from "~/ui/Button";
import { PageHeader } from "~/ui/Page";
import { PrintButton } from "~/ui/Print";
import { pageTitle } from "~/ui/pageTitle";
import { Section } from "~/ui/Section";
import { Tabs } from "~/ui/Tabs";

export const loader = open({ query: yearQuery.extend({ tab: z.enum(["year", "all"]).catch("year") }) }, async ({ ctx, query }) => {
  const tree = await kpiTree(ctx, query.year, query.tab === "all");
  return { title: m.kpi_statistics_title(), tab: query.tab, tree, gender: await publicGender(ctx, tree.year) };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

const files = [
  { to: "/statistics/data.csv", label: "CSV" },
  { to: "/statistics/data.json", label: "JSON" },
  { to: "/statistics/data.ods", label: "ODS" },
];

export default function Statistics() {
  const { title, tab, tree, gender } = useLoaderData<typeof loader>();
  const year = tree.year.year;
  return (
    <>
      <PageHeader
        title={title}
        lead={m.kpi_statistics_lead()}
        meta={<YearMeta year={tree.year} elapsed={tree.elapsed} asOf={tree.asOf} />}
        actions={<PrintButton />}
      />
      <Tabs
        label={m.kpi_views()}
        items={[
          { to: `/statistics?year=${year}`, label: m.kpi_tab_year(), current: tab === "year" },
          { to: "/statistics?tab=all", label: m.kpi_tab_all(), current: tab === "all" },
        ]}
      />
      {tab === "year" ? <YearTabs years={tree.years} current={year} to={(one) => `/statistics?year=${one}`} /> : null}
      <DemoNote isDemo={tree.isDemo} sourcePlan={tree.sourcePlan} />
      {tab === "year" ? (
        tree.objectives.map((objective, at) => <ObjectiveFigures key={objective.code} {...objective} legend={at === 0} />)
      ) : (
        <AllYears lines={tree.allYears} />
      )}
      {tab === "year" ? (
        <Section title={m.kpi_statistics_gender()} lead={m.kpi_gender_statistics_lead()}>
          <PublicGender groups={gender.groups} k={gender.k} />
        </Section>
      ) : null}
      <Section title={m.kpi_open_section()} lead={m.kpi_open_lead()} id="open-data">
        <div className="cluster mb-4">
          {files.map((file) => (
            <LinkButton key={file.to} to={file.to} download icon="download" describe={m.kpi_open_title()}>
              {file.label}
            </LinkButton>
          ))}
        </div>
        <p className="max-w-prose text-note text-ink-soft">{m.kpi_open_fields()}</p>
        <p className="max-w-prose text-note text-ink-soft">{m.kpi_open_licence()}</p>
      </Section>
    </>
  );
}
