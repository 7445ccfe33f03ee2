import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ResultFigure, RowsTable, resultParams, SnapshotTable, YearMeta, YearTabs, yearQuery } from "~/features/kpi";
import { keyResultRows, kpiRuling, snapshotLine } from "~/features/kpi/index.server";
import { ExportMenu } from "~/features/reports";
import { hasRole } from "~/http/access";
import { page } from "~/http/page.server";
import { say } from "~/i18n/lookup.server";
import { m } from "~/i18n/messages";
import { cursorParam } from "~/lib/pagination";
import { ButtonForm } from "~/ui/Button";
import { PageHeader } from "~/ui/Page";
import { Pagination } from "~/ui/Pagination";
import { pageTitle } from "~/ui/pageTitle";
import { Section } from "~/ui/Section";

export const loader = page(
  { access: hasRole("staff", "admin", "agency"), params: resultParams, query: yearQuery.extend({ after: cursorParam }) },
  async ({ ctx, params, query }) => {
    const result = await keyResultRows(ctx, { code: params.code, year: query.year, after: query.after });
    const waiting = result.snapshots.some((one) => one.state === "frozen");
    const freeze = kpiRuling(ctx, "freeze", waiting ? "frozen" : "live");
    return {
      title: `${result.code} ${result.name.text}`,
      result,
      snapshots: result.snapshots.map((one) => snapshotLine(ctx, one)),
      first: !query.after,
      freezeRefused: freeze.ok ? null : say(freeze.refused, {}, ctx.locale),
      showFreeze: kpiRuling(ctx, "freeze", "live").ok,
    };
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function KeyResult() {
  const { title, result, snapshots, first, freezeRefused, showFreeze } = useLoaderData<typeof loader>();
  const { code, year } = result;
  const here = `/staff/kpi/${code}?year=${year.year}`;
  const freeze = showFreeze ? (
    <ButtonForm
      action={`/staff/kpi/${code}/snapshots`}
      label={m.kpi_freeze()}
      kind="primary"
      icon="lock"
      fields={{ year: String(year.year) }}
      refused={freezeRefused}
      confirm={m.kpi_freeze_confirm({ year: year.year, count: result.rowCount })}
      describe={title}
    />
  ) : null;
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[{ to: `/staff/kpi?year=${year.year}`, label: m.kpi_title() }]}
        meta={<YearMeta year={year} elapsed={result.elapsed} asOf={result.asOf} />}
        actions={freeze}
      />
      <YearTabs years={result.years} current={year.year} to={(one) => `/staff/kpi/${code}?year=${one}`} />
      <ResultFigure {...result} />
      <Section
        title={m.kpi_rows_title()}
        lead={m.kpi_rows_total({ total: result.rowCount })}
        actions={<ExportMenu to={`/staff/kpi/${code}/export?year=${year.year}`} />}
      >
        <RowsTable rows={result.rows} name={result.name.text} unit={result.unit?.text} office />
        <Pagination prevTo={first ? undefined : here} nextTo={result.next ? `${here}&after=${result.next}` : undefined} />
      </Section>
      <Section title={m.kpi_snapshots_title()} lead={m.kpi_snapshots_lead()}>
        <SnapshotTable rows={snapshots} />
      </Section>
    </>
  );
}
