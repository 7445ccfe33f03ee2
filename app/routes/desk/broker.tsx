import { industries } from "@db/vocabulary/kinds";
import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { DeskFilters, DeskPages, DeskRow } from "~/features/challenges";
import { type BrokerView, brokerDesk, brokerViews } from "~/features/challenges/index.server";
import { newFits } from "~/features/matching/index.server";
import { NewFits } from "~/features/matching/ui/NewFits";
import { hasRole } from "~/http/access";
import { page } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { cursorParam } from "~/lib/pagination";
import { ButtonForm } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { PageHeader } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";

const query = z.object({ view: z.enum(brokerViews).catch("waiting"), industry: z.enum(industries).optional(), after: cursorParam });

export const loader = page({ access: hasRole("broker"), query }, async ({ ctx, query: asked }) => ({
  ...(await brokerDesk(ctx, asked)),
  asked,
  fits: await newFits(ctx),
  now: ctx.now,
  title: m.challenges_desk_broker(),
}));

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

const viewName: Record<BrokerView, () => string> = {
  waiting: m.challenges_broker_waiting,
  coaching: m.challenges_broker_coaching,
  ready: m.challenges_broker_ready,
  published: m.challenges_broker_published,
  closed: m.challenges_broker_closed,
  everyone: m.challenges_broker_everyone,
};
const emptyLead: Record<BrokerView, () => string> = {
  waiting: m.challenges_broker_waiting_none,
  coaching: m.challenges_broker_coaching_none,
  ready: m.challenges_broker_ready_none,
  published: m.challenges_broker_published_none,
  closed: m.challenges_broker_closed_none,
  everyone: m.challenges_broker_everyone_none,
};

export default function BrokerDesk() {
  const { title, rows, next, tally, asked, fits, now } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={title} lead={m.challenges_desk_broker_lead()} />
      <DeskFilters
        base="/desk/broker"
        view={asked.view}
        industry={asked.industry}
        views={tally.map(({ view, count }) => ({ view, count, label: viewName[view]() }))}
      />
      {rows.length === 0 ? (
        <EmptyState title={m.challenges_queue_empty()} level={2}>
          {emptyLead[asked.view]()}
        </EmptyState>
      ) : (
        <section aria-labelledby="queue">
          <h2 id="queue" className="visually-hidden">
            {viewName[asked.view]()}
          </h2>
          <div className="border-t-2 border-ink">
            {rows.map((entry) => (
              <DeskRow
                key={entry.id}
                entry={entry}
                now={now}
                to={`/challenges/${entry.id}/${asked.view === "ready" ? "publication" : "record"}`}
                actions={
                  entry.state === "submitted" && !entry.brokers ? (
                    <ButtonForm
                      action={`/challenges/${entry.id}/broker`}
                      label={m.challenges_action_take_up()}
                      size="sm"
                      kind="primary"
                      describe={`：${entry.code ?? ""}`}
                    />
                  ) : undefined
                }
              />
            ))}
          </div>
        </section>
      )}
      <DeskPages next={next} />
      {asked.view === "published" ? <NewFits fits={fits} /> : null}
    </>
  );
}
