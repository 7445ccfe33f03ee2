import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { inbox, markAllRead } from "~/features/notifications/index.server";
import { signedIn } from "~/http/access";
import { act, page, redirectTo } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { cursorParam, encodeCursor } from "~/lib/pagination";
import { StateBadge } from "~/ui/Badge";
import { ButtonForm, ButtonRow, LinkButton } from "~/ui/Button";
import { DateTime } from "~/ui/DateTime";
import { EmptyState } from "~/ui/EmptyState";
import { PageHeader } from "~/ui/Page";
import { Pagination } from "~/ui/Pagination";
import { pageTitle } from "~/ui/pageTitle";

export const loader = page({ access: signedIn, query: z.object({ after: cursorParam }) }, async ({ ctx, query }) => {
  const { lines, unread, next } = await inbox(ctx, query.after ? { at: query.after.time, id: query.after.id } : null);
  return { title: m.notifications_title(), lines, unread, first: !query.after, next: next ? encodeCursor({ time: next.at, id: next.id }) : null };
});

export const action = act({ access: signedIn, form: z.object({}) }, async ({ ctx }) => {
  await markAllRead(ctx);
  return redirectTo("/notifications", "notifications_marked");
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function Inbox() {
  const { title, lines, unread, first, next } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={title}
        lead={m.notifications_unread({ count: unread })}
        actions={
          <ButtonRow>
            {unread > 0 ? <ButtonForm action="/notifications" label={m.notifications_mark_all()} kind="secondary" /> : null}
            <LinkButton to="/account" kind="quiet">
              {m.notifications_settings()}
            </LinkButton>
          </ButtonRow>
        }
      />
      {lines.length === 0 ? (
        <EmptyState title={m.notifications_empty_title()}>{m.notifications_empty_body()}</EmptyState>
      ) : (
        <ul className="divide-y divide-line border-y border-line">
          {lines.map((line) => (
            <li key={line.id} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 py-3">
              <span className="w-full text-note text-ink-soft sm:w-56">
                <DateTime value={line.at} time />
              </span>
              <span className="min-w-0 grow basis-0">
                <a className="link inline-block min-h-6" href={`/notifications/${line.id}`}>
                  {line.text}
                </a>
              </span>
              {line.unread ? <StateBadge tone="info">{m.notifications_new()}</StateBadge> : null}
            </li>
          ))}
        </ul>
      )}
      <Pagination prevTo={first ? undefined : "/notifications"} nextTo={next ? `/notifications?after=${next}` : undefined} />
    </>
  );
}
