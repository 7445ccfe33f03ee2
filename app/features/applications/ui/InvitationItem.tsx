import { m } from "~/i18n/messages";
import { toneOf } from "~/i18n/tones";
import { nameOf } from "~/i18n/vocabulary";
import { StateBadge } from "~/ui/Badge";
import { Deadline } from "~/ui/DateTime";
import { DeskItem } from "~/ui/Section";
import type { InvitationView } from "../invitation-views.server";
import { inLocale } from "./words";

/** An invitation waiting on a team's desk. */
export function InvitationItem({ invitation, now }: { invitation: InvitationView; now: Date }) {
  const team = inLocale(invitation.teamName, invitation.teamNameEn);
  return (
    <DeskItem
      to={`/invitations/${invitation.id}`}
      title={invitation.title.text}
      lang={invitation.title.lang}
      meta={m.applications_desk_item_meta({ team, owner: inLocale(invitation.organisationName, invitation.organisationNameEn) })}
      state={<StateBadge tone={toneOf.invitationState(invitation.state)}>{nameOf.invitationState(invitation.state)}</StateBadge>}
      due={<Deadline value={invitation.answerBy} now={now} />}
      next={m.applications_desk_invited()}
    />
  );
}
