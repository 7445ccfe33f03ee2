import { Link } from "@remix-run/react";
import { type ReactNode, useId } from "react";
import { m } from "~/i18n/messages";
import { cx } from "./classes";
import { DateTime } from "./DateTime";
import { Icon, type IconName } from "./Icon";
import { type Tone, toneIcon, toneText } from "./tone";

export type TimelineEvent = {
  id: string;
  when: Date | string;
  who: ReactNode;
  what: ReactNode;
  icon?: IconName;
  tone?: Tone;
  detail?: ReactNode;
};

/** As many as the eye takes in beside a record; older ones are folded, not dropped. */
const open = 8;

/** What happened to a record: who, when, what changed; newest first as given. */
export function Timeline({ label, events, more }: { label?: string; events: TimelineEvent[]; more?: string }) {
  const headingId = `timeline${useId().replaceAll(":", "-")}`;
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId} className="mb-3 border-b-2 border-ink pb-2 font-sans text-body font-bold">
        {label ?? m.ui_timeline()}
      </h2>
      {events.length === 0 ? <p className="text-note text-ink-soft">{m.ui_timeline_empty()}</p> : null}
      <Moments events={events.slice(0, open)} />
      {events.length > open ? (
        <details className="mb-4">
          <summary className="mb-4 inline-flex min-h-6 items-center gap-1 text-note text-accent underline-offset-4 hover:underline">
            <Icon name="chevron-right" size={16} className="chevron" />
            {m.ui_timeline_earlier({ count: events.length - open })}
          </summary>
          <Moments events={events.slice(open)} />
        </details>
      ) : null}
      {more ? (
        <Link to={more} className="link text-note">
          {m.ui_timeline_more()}
        </Link>
      ) : null}
    </section>
  );
}

function Moments({ events }: { events: TimelineEvent[] }) {
  return (
    <ol>
      {events.map((event, index) => {
        const tone = event.tone ?? "neutral";
        return (
          <li key={event.id} className="relative grid grid-cols-[1.5rem_1fr] gap-3 pb-4 text-note">
            {index < events.length - 1 ? <span aria-hidden="true" className="absolute top-6 bottom-0 left-3 w-px bg-line" /> : null}
            <span className={cx("flex size-6 items-center justify-center", toneText[tone])}>
              <Icon name={event.icon ?? toneIcon[tone]} size={16} />
            </span>
            <div className="min-w-0">
              <p>{event.what}</p>
              {event.detail ? <div>{event.detail}</div> : null}
              <p className="text-ink-soft">{event.who}</p>
              <p className="text-ink-soft">
                <DateTime value={event.when} time />
              </p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
