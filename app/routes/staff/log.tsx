import type { MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { namesOf } from "~/features/accounts/index.server";
import { readLog, verifyLog } from "~/features/events/index.server";
import { hasRole } from "~/http/access";
import { page } from "~/http/page.server";
import { isMessageKey, say } from "~/i18n/lookup.server";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { Tag } from "~/ui/Badge";
import { Button, LinkButton } from "~/ui/Button";
import { DateTime } from "~/ui/DateTime";
import { EmptyState } from "~/ui/EmptyState";
import { Select } from "~/ui/Field";
import { PageHeader } from "~/ui/Page";
import { Pagination } from "~/ui/Pagination";
import { pageTitle } from "~/ui/pageTitle";
import { Notice } from "~/ui/Section";
import { Table } from "~/ui/Table";

const query = z.object({
  type: z.string().max(80).optional().catch(undefined),
  before: z.coerce.number().int().positive().optional().catch(undefined),
  about: z.uuid().optional().catch(undefined),
  verify: z.string().optional(),
});

/** A fact in the reader's words; a type without words shows its own name. */
function what(type: string): string {
  const key = `events_${type.replaceAll(".", "_")}`;
  return isMessageKey(key) ? say(key) : type;
}

export const loader = page({ access: hasRole("admin", "staff", "agency"), query }, async ({ ctx, query }) => {
  const { events, types, next } = await readLog(ctx, query);
  const names = await namesOf(
    ctx.db,
    events.flatMap((event) => (event.actorKind === "person" && event.actorId ? [event.actorId] : [])),
  );
  return {
    title: m.shell_log_title(),
    rows: events.map((event) => ({
      seq: event.seq,
      at: event.at,
      who:
        event.actorKind === "person"
          ? (names[event.actorId ?? ""] ?? "")
          : event.actorKind === "system"
            ? m.shell_log_system({ id: event.actorId ?? "" })
            : m.shell_log_visitor(),
      what: what(event.type),
      type: event.type,
      subjectId: event.subjectId,
      audience: event.audience,
      body: JSON.stringify(event.body),
    })),
    types: types.map((type) => ({ value: type, label: `${what(type)} (${type})` })),
    type: query.type ?? "",
    about: query.about ?? null,
    next,
    verdict: query.verify ? await verifyLog(ctx.db) : null,
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

const faults = { changed: m.shell_log_changed, unchained: m.shell_log_unchained, missing: m.shell_log_missing };

export default function Log() {
  const { title, rows, types, type, about, next, verdict } = useLoaderData<typeof loader>();
  const address = (before: number | null) =>
    `/staff/log?${new URLSearchParams({ ...(type ? { type } : {}), ...(about ? { about } : {}), ...(before ? { before: String(before) } : {}) })}`;
  return (
    <>
      <PageHeader
        title={title}
        lead={m.shell_log_lead()}
        crumbs={[{ to: "/desk/staff", label: m.shell_desk_staff() }]}
        actions={
          <LinkButton to="/staff/log?verify=1" kind="secondary" icon="lock">
            {m.shell_log_verify()}
          </LinkButton>
        }
      />
      {verdict ? (
        <Notice tone={verdict.verdict === "intact" ? "good" : "bad"} live>
          <span className="break-all">
            {verdict.verdict === "intact"
              ? m.shell_log_intact({ count: verdict.count, hash: verdict.hash ?? "" })
              : m.shell_log_broken({ seq: verdict.at ?? 0, fault: faults[verdict.verdict]() })}
          </span>
        </Notice>
      ) : null}
      <Form method="get" className="flex flex-wrap items-end gap-x-3">
        <Select name="type" label={m.shell_log_what()} blank={m.shell_log_all_types()} options={types} defaultValue={type} />
        <div className="mb-6">
          <Button kind="secondary">{m.shell_log_filter()}</Button>
        </div>
      </Form>
      <Table
        caption={title}
        captionHidden
        dense
        rows={rows}
        rowKey={(row) => String(row.seq)}
        empty={<EmptyState title={m.shell_log_empty()}>{m.shell_log_empty_body()}</EmptyState>}
        columns={[
          { key: "seq", header: m.shell_log_seq(), numeric: true, cell: (row) => row.seq },
          { key: "at", header: m.shell_log_when(), cell: (row) => <DateTime value={row.at} time /> },
          { key: "who", header: m.shell_log_who(), cell: (row) => row.who },
          {
            key: "what",
            header: m.shell_log_what(),
            primary: true,
            cell: (row) => (
              <a className="link inline-block min-h-6" href={`/staff/log?about=${row.subjectId}`}>
                {row.what}
              </a>
            ),
          },
          {
            key: "audience",
            header: m.shell_log_audience(),
            cell: (row) => <Tag>{nameOf.audience(row.audience)}</Tag>,
            className: "whitespace-nowrap",
          },
          { key: "body", header: m.shell_log_body(), cell: (row) => <code className="text-note break-all">{row.body}</code> },
        ]}
      />
      <Pagination prevTo={undefined} nextTo={next ? address(next) : undefined} />
    </>
  );
}
