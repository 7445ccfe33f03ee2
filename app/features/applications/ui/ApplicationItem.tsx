import { m } from "~/i18n/messages";
import { toneOf } from "~/i18n/tones";
import { nameOf } from "~/i18n/vocabulary";
import { StateBadge } from "~/ui/Badge";
import { Age, Deadline } from "~/ui/DateTime";
import { DeskItem } from "~/ui/Section";
import type { ApplicationCard } from "../views.server";
import { dueOf, inLocale, whatNext, whoNext } from "./words";

export function ApplicationState({ application }: { application: Pick<ApplicationCard, "state"> }) {
  return <StateBadge tone={toneOf.applicationState(application.state)}>{nameOf.applicationState(application.state)}</StateBadge>;
}

/** One application on a desk: whose, where it stands, who acts next, by when. */
export function ApplicationItem({
  application,
  now,
  to,
  warnAfterDays,
  byTeam,
}: {
  application: ApplicationCard;
  now: Date;
  to?: string;
  warnAfterDays?: number;
  byTeam?: boolean;
}) {
  const due = dueOf(application);
  const team = inLocale(application.teamName, application.teamNameEn);
  const owner = inLocale(application.organisationName, application.organisationNameEn);
  const full = application.full ? m.applications_full_title() : null;
  const meta = byTeam ? [owner, application.title.text, application.receiptNo, full] : [team, owner, application.receiptNo, full];
  return (
    <DeskItem
      to={to ?? `/applications/${application.id}`}
      title={byTeam ? team : application.title.text}
      lang={byTeam ? undefined : application.title.lang}
      meta={meta.filter(Boolean).join(" · ")}
      state={<ApplicationState application={application} />}
      age={warnAfterDays === undefined ? undefined : <Age since={application.stateSince} now={now} warnAfterDays={warnAfterDays} />}
      due={due ? <Deadline value={due} now={now} /> : undefined}
      next={m.applications_next_line({ who: whoNext(application), what: whatNext(application) })}
    />
  );
}
