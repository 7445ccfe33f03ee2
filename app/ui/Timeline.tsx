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

/** What happened to a record: who, when, what changed; newest first as given. */
export function Timeline({ label, events, more }: { label?: string; events: TimelineEvent[]; more?: string }) {
  const headingId = `timeline${useId().replaceAll(":", "-")}`;
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId} className="mb-3 border-b-2 border-ink pb-2 font-sans text-body font-bold">
        {label ?? m.ui_timeline()}
      </h2>
      {events.length === 0 ? <p className="text-note text-ink-soft">{m.ui_timeline_empty()}</p> : null}
      <ol>
        {events.map((event, index) => {
          const tone = event.tone ?? "neutral";
          return (
            <li key={event.id} className="relative grid grid-cols-[1.5rem_1fr] gap-3 pb-5 text-note">
              {index < events.length - 1 ? <span aria-hidden="true" className="absolute top-6 bottom-0 left-3 w-px bg-line" /> : null}
              <span className={cx("flex size-6 items-center justify-center", toneText[tone])}>
                <Icon name={event.icon ?? toneIcon[tone]} size={16} />
              </span>
              <div className="min-w-0">
                <p>{event.what}</p>
                <p className="flex flex-wrap gap-x-2 text-ink-soft">
                  <span>{event.who}</span>
                  <DateTime value={event.when} time />
                </p>
                {event.detail ? <div className="mt-1">{event.detail}</div> : null}
              </div>
            </li>
          );
        })}
      </ol>
      {more ? (
        <Link to={more} className="link text-note">
          {m.ui_timeline_more()}
        </Link>
      ) : null}
    </section>
  );
}
