import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { eligibilityDays } from "~/features/applications";
import { type StaffQueue, staffCounts, staffQueue, staffQueues } from "~/features/applications/index.server";
import { ApplicationItem } from "~/features/applications/ui/ApplicationItem";
import { hasRole } from "~/http/access";
import { page } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { cursorParam } from "~/lib/pagination";
import { EmptyState } from "~/ui/EmptyState";
import { PageHeader } from "~/ui/Page";
import { Pagination } from "~/ui/Pagination";
import { pageTitle } from "~/ui/pageTitle";
import { Tabs } from "~/ui/Tabs";

const query = z.object({ queue: z.enum(staffQueues).catch("eligibility"), after: cursorParam });

export const loader = page({ access: hasRole("staff", "admin"), query }, async ({ ctx, query: { queue, after } }) => ({
  title: m.applications_staff_title(),
  queue,
  first: after === undefined,
  page: await staffQueue(ctx, queue, after),
  counts: await staffCounts(ctx),
  now: ctx.now,
}));

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

const names: Record<StaffQueue, () => string> = {
  eligibility: m.applications_staff_queue_eligibility,
  supplements: m.applications_staff_queue_supplements,
  offers: m.applications_staff_queue_offers,
  running: m.applications_staff_queue_running,
  all: m.applications_staff_queue_all,
};
const empty: Record<StaffQueue, () => string> = {
  eligibility: m.applications_staff_empty_eligibility,
  supplements: m.applications_staff_empty_supplements,
  offers: m.applications_staff_empty_offers,
  running: m.applications_staff_empty_running,
  all: m.applications_staff_empty_all,
};
const steps: Partial<Record<StaffQueue, string>> = { eligibility: "eligibility", supplements: "eligibility", offers: "offer-confirmation" };

export default function StaffApplications() {
  const { queue, first, page: list, counts, now } = useLoaderData<typeof loader>();
  const countOf: Partial<Record<StaffQueue, number>> = { eligibility: counts.eligibility, supplements: counts.supplements, offers: counts.offers };
  const step = steps[queue];
  const base = `/staff/applications?queue=${queue}`;
  return (
    <>
      <PageHeader title={m.applications_staff_title()} lead={m.applications_staff_lead()} />
      <Tabs
        items={(Object.keys(names) as StaffQueue[]).map((one) => {
          const count = countOf[one];
          return { to: `/staff/applications?queue=${one}`, label: names[one](), current: one === queue, ...(count === undefined ? {} : { count }) };
        })}
      />
      {list.items.length === 0 ? (
        <EmptyState title={names[queue]()} level={2}>
          {empty[queue]()}
        </EmptyState>
      ) : (
        <div className="border-t-2 border-ink">
          <h2 className="visually-hidden">{names[queue]()}</h2>
          {list.items.map((one) => (
            <ApplicationItem
              key={one.id}
              application={one}
              now={now}
              byTeam
              warnAfterDays={eligibilityDays}
              to={step ? `/applications/${one.id}/${step}` : `/applications/${one.id}`}
            />
          ))}
        </div>
      )}
      <Pagination {...(first ? {} : { prevTo: base })} {...(list.next ? { nextTo: `${base}&after=${list.next}` } : {})} />
    </>
  );
}
