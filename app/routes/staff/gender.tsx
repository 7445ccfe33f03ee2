import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { BoundGroup, StatisticGroup, YearTabs, yearQuery } from "~/features/kpi";
import { genderShares } from "~/features/kpi/index.server";
import { hasRole } from "~/http/access";
import { page } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { Meter } from "~/ui/Meter";
import { PageHeader } from "~/ui/Page";
import { PrintButton } from "~/ui/Print";
import { pageTitle } from "~/ui/pageTitle";
import { Section } from "~/ui/Section";

export const loader = page({ access: hasRole("staff", "admin", "agency"), query: yearQuery }, async ({ ctx, query }) => ({
  title: m.kpi_gender_title(),
  shares: await genderShares(ctx, query.year),
}));

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function Gender() {
  const { title, shares } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={title} lead={m.kpi_gender_lead()} crumbs={[{ to: "/staff/kpi", label: m.kpi_title() }]} actions={<PrintButton />} />
      <Section title={m.kpi_gender_bound()}>
        <div className="grid gap-x-12 md:grid-cols-2">
          {shares.bound.map((one) => (
            <BoundGroup key={one.group} {...one} />
          ))}
          <Section title={m.kpi_gender_awareness()} level={3}>
            <Meter label={m.kpi_gender_awareness_label()} value={shares.awareness.trained} max={shares.awareness.members} />
          </Section>
        </div>
      </Section>
      <Section title={m.kpi_gender_statistics()} lead={m.kpi_gender_statistics_lead()}>
        <YearTabs years={shares.years} current={shares.year.year} to={(year) => `/staff/gender?year=${year}`} />
        <div className="grid gap-x-12 md:grid-cols-2">
          {shares.statistics.map((one) => (
            <StatisticGroup key={one.group} {...one} />
          ))}
        </div>
      </Section>
    </>
  );
}
