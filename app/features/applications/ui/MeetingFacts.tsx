import { m } from "~/i18n/messages";
import { toneOf } from "~/i18n/tones";
import { nameOf } from "~/i18n/vocabulary";
import { StateBadge } from "~/ui/Badge";
import { DateTime } from "~/ui/DateTime";
import { EmptyState } from "~/ui/EmptyState";
import { type Fact, Facts, Prose } from "~/ui/Section";
import type { MeetingView } from "../meeting-views.server";

const isLink = (place: string) => /^https?:\/\/\S+$/.test(place);

/** When, where, who came and, for those who keep the record, what came of it. */
export function MeetingFacts({ meeting: one }: { meeting: MeetingView }) {
  const items: Fact[] = [
    {
      term: m.applications_meeting_place(),
      value: isLink(one.place) ? (
        <a href={one.place} rel="noreferrer" className="link break-all">
          {one.place}
        </a>
      ) : (
        one.place
      ),
    },
  ];
  if (one.ownerSide) items.push({ term: m.applications_meeting_owner_side(), value: one.ownerSide });
  if (one.teamSide) items.push({ term: m.applications_meeting_team_side(), value: one.teamSide });
  if (one.outcome) items.push({ term: m.applications_meeting_outcome(), value: nameOf.meetingOutcome(one.outcome) });
  if (one.note) items.push({ term: m.applications_meeting_note(), value: <Prose preserve>{one.note}</Prose> });
  return (
    <>
      <p className="mb-2 flex flex-wrap items-center gap-3">
        <span className="font-bold">
          <DateTime value={one.startsAt} weekday time zone />
        </span>
        <StateBadge tone={toneOf.meetingState(one.state)}>{nameOf.meetingState(one.state)}</StateBadge>
      </p>
      <Facts items={items} />
    </>
  );
}

/** All meetings of an application to read, the latest first. */
export function MeetingList({ meetings, keeps, level = 3 }: { meetings: MeetingView[]; keeps: boolean; level?: 2 | 3 }) {
  if (meetings.length === 0)
    return (
      <EmptyState title={m.applications_meetings_empty_title()} level={level}>
        {keeps ? m.applications_meetings_empty() : m.applications_meetings_empty_team()}
      </EmptyState>
    );
  return (
    <ul className="grid gap-6">
      {meetings.map((one) => (
        <li key={one.id}>
          <MeetingFacts meeting={one} />
        </li>
      ))}
    </ul>
  );
}
