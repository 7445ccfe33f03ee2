import type { MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { YearTabs, yearQuery } from "~/features/kpi";
import { callKindName } from "~/features/programmes";
import { callRuling, callsOfYear, currentYear, programmeYears } from "~/features/programmes/index.server";
import { hasRole } from "~/http/access";
import { page } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { toneOf } from "~/i18n/tones";
import { nameOf } from "~/i18n/vocabulary";
import { StateBadge } from "~/ui/Badge";
import { BiText } from "~/ui/BiText";
import { LinkButton } from "~/ui/Button";
import { DateTime } from "~/ui/DateTime";
import { EmptyState } from "~/ui/EmptyState";
import { PageHeader } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";
import { Table } from "~/ui/Table";

export const loader = page({ access: hasRole("staff", "admin", "agency"), query: yearQuery }, async ({ ctx, query }) => {
  const year = query.year ?? (await currentYear(ctx.db, ctx.now)).year;
  return {
    title: m.programmes_calls_title(),
    year,
    years: await programmeYears(ctx.db),
    calls: await callsOfYear(ctx, year),
    mayCreate: callRuling(ctx, "edit", "new").ok,
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function Calls() {
  const { title, year, years, calls, mayCreate } = useLoaderData<typeof loader>();
  const create = mayCreate ? (
    <LinkButton to="/staff/calls/new" kind="primary" icon="plus">
      {m.programmes_calls_new()}
    </LinkButton>
  ) : null;
  return (
    <>
      <PageHeader title={title} lead={m.programmes_calls_lead()} actions={create} />
      <YearTabs years={years} current={year} to={(one) => `/staff/calls?year=${one}`} />
      <Table
        caption={title}
        captionHidden
        rows={calls}
        rowKey={(call) => call.id}
        empty={<EmptyState title={m.programmes_calls_empty_title()}>{m.programmes_calls_empty()}</EmptyState>}
        columns={[
          {
            key: "title",
            header: m.programmes_call_title(),
            primary: true,
            cell: (call) => (
              <Link to={`/staff/calls/${call.id}`} className="link inline-block min-h-6">
                <BiText value={call.title} />
              </Link>
            ),
          },
          { key: "kind", header: m.programmes_call_kind(), cell: (call) => callKindName(call.kind) },
          {
            key: "window",
            header: m.programmes_call_window(),
            cell: (call) => (
              <>
                <DateTime value={call.opensAt} time /> {m.kpi_from_to()} <DateTime value={call.closesAt} time />
              </>
            ),
          },
          {
            key: "state",
            header: m.programmes_call_state(),
            cell: (call) => <StateBadge tone={toneOf.callState(call.state)}>{nameOf.callState(call.state)}</StateBadge>,
          },
        ]}
      />
    </>
  );
}
