import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ResultFigure, RowsTable, resultParams, YearMeta, YearTabs, yearQuery } from "~/features/kpi";
import { keyResultRows } from "~/features/kpi/index.server";
import { ExportMenu } from "~/features/reports";
import { open } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { cursorParam } from "~/lib/pagination";
import { formatQuantity } from "~/ui/locale";
import { PageHeader } from "~/ui/Page";
import { Pagination } from "~/ui/Pagination";
import { pageTitle } from "~/ui/pageTitle";
import { Section } from "~/ui/Section";

export const loader = open({ params: resultParams, query: yearQuery.extend({ after: cursorParam }) }, async ({ ctx, params, query }) => {
  const { snapshots: _, ...result } = await keyResultRows(ctx, { code: params.code, year: query.year, after: query.after });
  return { title: `${result.code} ${result.name.text}`, result, first: !query.after };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function PublicResult() {
  const { title, result, first } = useLoaderData<typeof loader>();
  const { code, year } = result;
  const here = `/statistics/${code}?year=${year.year}`;
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[{ to: `/statistics?year=${year.year}`, label: m.kpi_statistics_title() }]}
        meta={<YearMeta year={year} elapsed={result.elapsed} asOf={result.asOf} />}
      />
      <YearTabs years={result.years} current={year.year} to={(one) => `/statistics/${code}?year=${one}`} />
      <ResultFigure {...result} />
      <Section
        title={m.kpi_rows_title()}
        lead={m.kpi_rows_total({ total: result.rowCount })}
        actions={<ExportMenu to={`/statistics/${code}/rows?year=${year.year}`} />}
      >
        <RowsTable rows={result.rows} name={result.name.text} unit={result.unit?.text} office={false} />
        <Pagination prevTo={first ? undefined : here} nextTo={result.next ? `${here}&after=${result.next}` : undefined} />
        {result.hidden > 0 ? (
          <p className="mt-3 text-note text-ink-soft">
            {m.kpi_rows_hidden({ count: result.hidden, quantity: formatQuantity(result.hiddenQuantity, result.unit?.text, 4) })}
          </p>
        ) : null}
      </Section>
    </>
  );
}
