import { eventsAbout } from "@db/queries/events.server";
import { actorNames } from "@db/queries/events-names.server";
import type { Audience } from "@db/vocabulary/kinds";
import { isMessageKey, type MessageKey, say } from "~/i18n/lookup.server";
import type { Ctx } from "~/lib/ctx";

export interface TimelineLine {
  id: string;
  type: string;
  at: Date;
  what: string;
  who: string;
}

interface Reader {
  audiences: readonly Audience[];
  /** Whether this reader may know who of the people acted. */
  names: boolean;
  /** How somebody is called whose name is not shown. */
  otherwise: MessageKey;
}

/** A record's timeline in the reader's words, newest first. */
export async function timelineFor(ctx: Ctx, recordId: string, { audiences, names, otherwise }: Reader): Promise<TimelineLine[]> {
  const events = await eventsAbout(ctx.db, recordId, audiences, 30);
  const people = events.flatMap((event) => (names && event.actorKind === "person" && event.actorId ? [event.actorId] : []));
  const known = await actorNames(ctx.db, people);
  return events.map((event) => {
    const key = `events_${event.type.replaceAll(".", "_")}`;
    return {
      id: event.id,
      type: event.type,
      at: event.at,
      what: isMessageKey(key) ? say(key, {}, ctx.locale) : event.type,
      who: (event.actorId ? known.get(event.actorId) : undefined) ?? say(otherwise, {}, ctx.locale),
    };
  });
}
