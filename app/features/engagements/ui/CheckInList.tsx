import { m } from "~/i18n/messages";
import { toneOf } from "~/i18n/tones";
import { nameOf } from "~/i18n/vocabulary";
import { StateBadge } from "~/ui/Badge";
import { ButtonForm } from "~/ui/Button";
import { DateTime } from "~/ui/DateTime";
import type { CheckInLine } from "../views.server";

/** The record of mentoring, newest first; the team lead confirms each with one tap. */
export function CheckInList({ checkIns, mayConfirm }: { checkIns: readonly CheckInLine[]; mayConfirm: boolean }) {
  return (
    <ol className="border-t-2 border-ink">
      {checkIns.map((one) => (
        <li key={one.id} className="grid gap-x-6 gap-y-3 border-b border-line py-5 md:grid-cols-[minmax(0,1fr)_auto]">
          <div className="min-w-0">
            <h3 className="flex flex-wrap items-center gap-x-4 gap-y-1 font-sans text-body font-bold">
              <DateTime value={one.heldOn} weekday />
              <StateBadge tone={toneOf.health(one.health)} size="sm">
                {nameOf.health(one.health)}
              </StateBadge>
            </h3>
            <p className="text-note text-ink-soft">{m.engagements_check_in_by({ name: one.mentorName, minutes: one.minutes })}</p>
            <p className="mt-2 max-w-prose whitespace-pre-line">{one.note}</p>
            {one.blocker ? <p className="mt-1 max-w-prose whitespace-pre-line text-warn">{m.engagements_blocker_is({ text: one.blocker })}</p> : null}
            {one.nextOn ? (
              <p className="mt-1 text-note text-ink-soft">
                {m.engagements_next_meeting()} <DateTime value={one.nextOn} weekday />
              </p>
            ) : null}
          </div>
          <div className="text-note">
            {one.confirmedAt ? (
              <>
                <StateBadge tone="good" size="sm">
                  {m.engagements_hours_confirmed()}
                </StateBadge>
                <span className="mt-1 block text-ink-soft">
                  <DateTime value={one.confirmedAt} />
                </span>
              </>
            ) : mayConfirm && !one.own ? (
              <ButtonForm
                action={`/check-ins/${one.id}/confirmation`}
                label={m.engagements_confirm_hours({ minutes: one.minutes })}
                describe={m.engagements_confirm_describe({ name: one.mentorName })}
                kind="primary"
                icon="check"
              />
            ) : (
              <StateBadge tone="wait" size="sm">
                {m.engagements_hours_unconfirmed()}
              </StateBadge>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
