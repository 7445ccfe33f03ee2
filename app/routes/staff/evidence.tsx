import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { levelName } from "~/features/competency";
import { evidenceQueue } from "~/features/competency/index.server";
import { hasRole } from "~/http/access";
import { page } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { Age } from "~/ui/DateTime";
import { EmptyState } from "~/ui/EmptyState";
import { PageHeader } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";
import { DeskItem, DeskSection } from "~/ui/Section";

const shown = 100;

export const loader = page({ access: hasRole("staff", "admin") }, async ({ ctx }) => {
  const queue = await evidenceQueue(ctx, shown + 1);
  return { title: m.competency_queue_title(), queue: queue.slice(0, shown), more: queue.length > shown, now: ctx.now };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function EvidenceQueue() {
  const { title, queue, more, now } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={title} lead={m.competency_queue_lead()} />
      {queue.length === 0 ? (
        <EmptyState title={m.competency_queue_none_title()} level={2}>
          {m.competency_queue_none_body()}
        </EmptyState>
      ) : (
        <DeskSection title={m.competency_queue_waiting()} count={queue.length}>
          {queue.map((one) => (
            <DeskItem
              key={one.id}
              to={`/teams/${one.teamId}/profile/items/${one.item}`}
              title={one.title}
              meta={[
                one.team,
                nameOf.competency(one.item),
                m.competency_piece_facts({ kind: nameOf.evidenceKind(one.kind), level: one.level, name: levelName(one.level) }),
                one.addedBy,
              ]
                .filter((part) => part)
                .join(" · ")}
              age={<Age since={one.addedAt} now={now} warnAfterDays={7} />}
              next={one.url ? m.competency_queue_open_link() : m.competency_queue_no_link()}
            />
          ))}
          {more ? <p className="mt-4 text-note text-ink-soft">{m.competency_queue_more({ count: shown })}</p> : null}
        </DeskSection>
      )}
    </>
  );
}
