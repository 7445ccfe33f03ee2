import type { Db } from "@db/client.server";
import {
  type EventRow,
  eventsAbout,
  eventsAfter,
  eventTypesSeen,
  firstBrokenEvent,
  type LogFilter,
  logHead,
  logPage,
  moveCursor,
  readCursor,
} from "@db/queries/events.server";
import type { Audience } from "@db/vocabulary/kinds";
import { type Ctx, hasRole } from "~/lib/ctx";
import { forbidden } from "~/lib/errors";

export { defineEvents, eventDefinitions } from "./define";
export { type FailedJob, failedWork, retryFailedJob } from "./failed-jobs.server";
export { remembered } from "./remembered.server";
export { type TimelineLine, timelineFor } from "./timeline.server";
export { type EventRow, eventsAfter, type LogFilter, moveCursor, readCursor };

/** What happened to one record, newest first, as far as the given audiences may know. */
export const readTimeline = (db: Db, recordId: string, audiences: readonly Audience[], limit = 30): Promise<EventRow[]> =>
  eventsAbout(db, recordId, audiences, limit);

/** A page of the whole log for those who answer for it. */
export async function readLog(ctx: Ctx, filter: LogFilter, limit = 50): Promise<{ events: EventRow[]; types: string[]; next: number | null }> {
  if (!hasRole(ctx.actor, "admin", "staff", "agency")) throw forbidden();
  const events = await logPage(ctx.db, filter, limit + 1);
  return {
    events: events.slice(0, limit),
    types: await eventTypesSeen(ctx.db),
    next: events.length > limit ? (events[limit - 1]?.seq ?? null) : null,
  };
}

export type LogVerdict = {
  verdict: "intact" | "changed" | "unchained" | "missing";
  count: number;
  seq: number;
  hash: string | null;
  at: number | null;
};

/** Recomputes every hash from the stored entries and names the first that does not fit. */
export async function verifyLog(db: Db): Promise<LogVerdict> {
  const broken = await firstBrokenEvent(db);
  const head = await logHead(db);
  return { ...head, verdict: (broken?.fault ?? "intact") as LogVerdict["verdict"], at: broken?.seq ?? null };
}
