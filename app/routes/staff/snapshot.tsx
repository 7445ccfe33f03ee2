import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { decisionForm, RowTitle, snapshotParams } from "~/features/kpi";
import { acceptSnapshot, returnSnapshot, snapshotPage } from "~/features/kpi/index.server";
import { hasRole } from "~/http/access";
import { act, page, redirectTo } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { toneOf } from "~/i18n/tones";
import { nameOf } from "~/i18n/vocabulary";
import { int } from "~/lib/fields";
import { StateBadge } from "~/ui/Badge";
import { Button, ButtonForm } from "~/ui/Button";
import { DateTime } from "~/ui/DateTime";
import { Hidden, TextArea } from "~/ui/Field";
import { Form, FormActions } from "~/ui/Form";
import { formatNumber, formatQuantity } from "~/ui/locale";
import { Facts, Notice, PageHeader } from "~/ui/Page";
import { Pagination } from "~/ui/Pagination";
import { pageTitle } from "~/ui/pageTitle";
import { Section } from "~/ui/Section";
import { Table } from "~/ui/Table";

export const loader = page(
  {
    access: hasRole("staff", "admin", "agency"),
    params: snapshotParams,
    query: z.object({ from: int({ max: 1_000_000 }).optional().catch(undefined) }),
  },
  async ({ ctx, params, query }) => {
    const found = await snapshotPage(ctx, params.snapshotId, query.from);
    return { title: m.kpi_snapshot_title({ code: found.snapshot.code, year: found.snapshot.year }), ...found };
  },
);

export const action = act({ access: hasRole("agency"), params: snapshotParams, form: decisionForm, page: loader }, async ({ ctx, params, form }) => {
  if (form.intent === "accept") await acceptSnapshot(ctx, params);
  else await returnSnapshot(ctx, { ...params, reason: form.reason });
  return redirectTo("/desk/agency", form.intent === "accept" ? "kpi_accepted_done" : "kpi_returned_done");
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function Snapshot() {
  const { title, snapshot, live, added, gone, rows, from, nextFrom, accept } = useLoaderData<typeof loader>();
  const here = `/staff/snapshots/${snapshot.id}`;
  const unit = snapshot.unit?.text;
  const next = snapshot.state === "frozen" ? { next: { who: m.kpi_next_agency_who(), what: m.kpi_next_agency(), mine: accept.ok } } : {};
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[
          { to: "/staff/kpi", label: m.kpi_title() },
          { to: `/staff/kpi/${snapshot.code}?year=${snapshot.year}`, label: `${snapshot.code} ${snapshot.name.text}` },
        ]}
        state={<StateBadge tone={toneOf.snapshotState(snapshot.state)}>{nameOf.snapshotState(snapshot.state)}</StateBadge>}
        {...next}
      />
      <Facts
        columns={3}
        items={[
          { term: m.kpi_snapshot_value(), value: formatQuantity(snapshot.value ?? 0, unit, 4) },
          { term: m.kpi_snapshot_live(), value: formatQuantity(live, unit, 4) },
          { term: m.kpi_snapshot_rows(), value: formatNumber(snapshot.rowCount) },
          { term: m.kpi_snapshot_frozen(), value: <DateTime value={snapshot.frozenAt} weekday time /> },
          { term: m.kpi_snapshot_by(), value: snapshot.frozenByName ?? "—" },
          { term: m.kpi_snapshot_seq(), value: formatNumber(snapshot.eventSeq) },
          ...(snapshot.decidedAt ? [{ term: m.kpi_snapshot_decided(), value: <DateTime value={snapshot.decidedAt} weekday time /> }] : []),
          ...(snapshot.decisionNote ? [{ term: m.kpi_snapshot_note(), value: snapshot.decisionNote }] : []),
        ]}
      />
      <div className="my-8">
        <Notice tone={added + gone > 0 ? "wait" : "good"}>
          {added + gone > 0 ? m.kpi_snapshot_changed({ added, gone }) : m.kpi_snapshot_same()}
        </Notice>
      </div>
      {accept.ok ? <Decision here={here} title={title} /> : null}
      <Section title={m.kpi_rows_title()} lead={m.kpi_rows_range({ from: Math.min(from + 1, snapshot.rowCount), total: snapshot.rowCount })}>
        <Table
          caption={m.kpi_rows_caption({ name: title })}
          captionHidden
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            {
              key: "title",
              header: m.kpi_column_title(),
              primary: true,
              cell: (row) => (row.now ? <RowTitle row={row.now} /> : <span className="text-ink-soft">{m.kpi_snapshot_no_longer()}</span>),
            },
            { key: "day", header: m.kpi_column_day(), cell: (row) => <DateTime value={row.day} />, className: "whitespace-nowrap" },
            {
              key: "quantity",
              header: unit ? m.kpi_column_quantity_in({ unit }) : m.kpi_column_quantity(),
              numeric: true,
              cell: (row) => formatNumber(row.quantity, 4),
            },
            { key: "id", header: m.kpi_column_id(), cell: (row) => <code className="text-note break-all">{row.id}</code> },
          ]}
        />
        <Pagination prevTo={from > 0 ? here : undefined} nextTo={nextFrom === null ? undefined : `${here}?from=${nextFrom}`} />
      </Section>
    </>
  );
}

function Decision({ here, title }: { here: string; title: string }) {
  return (
    <Section title={m.kpi_next_agency()}>
      <div className="mb-8">
        <ButtonForm action={here} label={m.kpi_accept()} kind="primary" icon="check" fields={{ intent: "accept" }} describe={title} />
      </div>
      <Form result={useActionData<typeof action>()}>
        <Hidden name="intent" value="return" />
        <TextArea name="reason" label={m.kpi_return_reason()} hint={m.kpi_return_hint()} rows={4} limit={500} required />
        <FormActions>
          <Button kind="danger">{m.kpi_return()}</Button>
        </FormActions>
      </Form>
    </Section>
  );
}
