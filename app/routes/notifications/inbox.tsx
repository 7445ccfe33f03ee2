import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { inbox, markAllRead } from "~/features/notifications/index.server";
import { signedIn } from "~/http/access";
import { act, page, redirectTo } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { cursorParam, encodeCursor } from "~/lib/pagination";
import { ButtonForm, ButtonRow, LinkButton } from "~/ui/Button";
import { cx } from "~/ui/classes";
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
            <li
              key={line.id}
              className="relative grid grid-cols-[2.5rem_minmax(0,1fr)] items-baseline gap-x-3 py-3 hover:bg-wash sm:grid-cols-[2.5rem_minmax(0,1fr)_auto]"
            >
              <span className="text-note font-bold text-forge">{line.unread ? m.notifications_new() : null}</span>
              <a
                className={cx("stretched min-w-0 underline-offset-4 hover:text-accent hover:underline", line.unread ? "font-bold" : "text-ink-soft")}
                href={`/notifications/${line.id}`}
              >
                {line.text}
              </a>
              <span className="col-start-2 text-note text-ink-soft sm:col-start-3">
                <DateTime value={line.at} time />
              </span>
            </li>
          ))}
        </ul>
      )}
      <Pagination prevTo={first ? undefined : "/notifications"} nextTo={next ? `/notifications?after=${next}` : undefined} />
    </>
  );
}
