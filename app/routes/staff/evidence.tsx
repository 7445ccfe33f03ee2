import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { levelName } from "~/features/competency";
import { evidenceQueue } from "~/features/competency/index.server";
import { hasRole } from "~/http/access";
import { page } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { cursorParam } from "~/lib/pagination";
import { Age } from "~/ui/DateTime";
import { EmptyState } from "~/ui/EmptyState";
import { PageHeader } from "~/ui/Page";
import { Pagination } from "~/ui/Pagination";
import { pageTitle } from "~/ui/pageTitle";
import { DeskItem, DeskSection } from "~/ui/Section";

const list = "/staff/evidence";

export const loader = page({ access: hasRole("staff", "admin"), query: z.object({ after: cursorParam }) }, async ({ ctx, query: { after } }) => ({
  title: m.competency_queue_title(),
  queue: await evidenceQueue(ctx, after),
  first: after === undefined,
  now: ctx.now,
}));

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function EvidenceQueue() {
  const { title, queue, first, now } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={title} lead={m.competency_queue_lead()} />
      {queue.count === 0 ? (
        <EmptyState title={m.competency_queue_none_title()} level={2}>
          {m.competency_queue_none_body()}
        </EmptyState>
      ) : (
        <DeskSection title={m.competency_queue_waiting()} count={queue.count}>
          {queue.items.map((one) => (
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
          <Pagination prevTo={first ? undefined : list} nextTo={queue.next ? `${list}?after=${queue.next}` : undefined} />
        </DeskSection>
      )}
    </>
  );
}
