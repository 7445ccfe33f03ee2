import { industries } from "@db/vocabulary/kinds";
import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { DeskFilters, DeskPages, DeskRow } from "~/features/challenges";
import { type ReviewView, reviewDesk, reviewViews } from "~/features/challenges/index.server";
import { hasRole } from "~/http/access";
import { page } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { cursorParam } from "~/lib/pagination";
import { ButtonForm } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { PageHeader } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";

const query = z.object({ view: z.enum(reviewViews).catch("mine"), industry: z.enum(industries).optional(), after: cursorParam });

export const loader = page({ access: hasRole("reviewer"), query }, async ({ ctx, query: asked }) => ({
  ...(await reviewDesk(ctx, asked)),
  asked,
  now: ctx.now,
  title: m.challenges_desk_review(),
}));

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

const viewName: Record<ReviewView, () => string> = {
  mine: m.challenges_review_mine,
  unassigned: m.challenges_review_unassigned,
  owner: m.challenges_review_owner,
  decided: m.challenges_review_decided,
};
const emptyLead: Record<ReviewView, () => string> = {
  mine: m.challenges_review_mine_none,
  unassigned: m.challenges_review_unassigned_none,
  owner: m.challenges_review_owner_none,
  decided: m.challenges_review_decided_none,
};

export default function ReviewDesk() {
  const { title, rows, next, tally, asked, now } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={title} lead={m.challenges_desk_review_lead()} />
      <DeskFilters
        base="/desk/review"
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
                to={`/challenges/${entry.id}/${asked.view === "mine" ? "review" : "record"}`}
                actions={
                  asked.view === "unassigned" ? (
                    <ButtonForm
                      action={`/challenges/${entry.id}/reviewer`}
                      label={m.challenges_action_take_review()}
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
    </>
  );
}
