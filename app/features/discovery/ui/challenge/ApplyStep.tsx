import { m } from "~/i18n/messages";
import { ButtonRow, LinkButton } from "~/ui/Button";
import { Deadline } from "~/ui/DateTime";
import type { NextStep } from "~/ui/Page";

type ApplyStepProps = {
  id: string;
  closesAt: Date | null;
  /** All places are taken: an application is one for the waiting list. */
  full: boolean;
  closed: string | null;
  applicant: "visitor" | "lead" | "member" | "newcomer" | "party";
  /** One of the reader's teams has been asked to apply and has not answered. */
  invitation: { id: string; answerBy: Date; mayAnswer: boolean } | null;
  now: Date;
};

/** What comes next for whoever reads this challenge. */
export function applyStep({ id, closesAt, full, closed, applicant, invitation, now }: ApplyStepProps): NextStep {
  const apply = `/challenges/${id}/apply`;
  if (closed) return { who: m.discovery_next_owner(), what: closed };
  const due = closesAt ? (
    <>
      {m.discovery_deadline()} <Deadline value={closesAt} now={now} />
    </>
  ) : undefined;
  if (invitation)
    return {
      who: invitation.mayAnswer ? m.discovery_next_your_team() : m.discovery_next_your_lead(),
      what: m.discovery_next_invited(),
      due: (
        <>
          {m.applications_invitation_answer_by()} <Deadline value={invitation.answerBy} now={now} />
        </>
      ),
      mine: invitation.mayAnswer,
      action: (
        <ButtonRow>
          <LinkButton to={`/invitations/${invitation.id}`} kind="primary" icon="mail">
            {m.applications_invited_open()}
          </LinkButton>
          {applicant === "lead" ? (
            <LinkButton to={apply} icon="send">
              {full ? m.discovery_apply_full() : m.discovery_apply()}
            </LinkButton>
          ) : null}
        </ButtonRow>
      ),
    };
  switch (applicant) {
    case "lead":
      return {
        who: m.discovery_next_your_team(),
        what: full ? m.discovery_next_full() : m.discovery_next_apply(),
        due,
        mine: true,
        action: (
          <LinkButton to={apply} kind="primary" icon="send">
            {full ? m.discovery_apply_full() : m.discovery_apply()}
          </LinkButton>
        ),
      };
    case "member":
      return { who: m.discovery_next_your_lead(), what: full ? m.discovery_next_full() : m.discovery_next_ask_lead(), due };
    case "newcomer":
      return {
        who: m.discovery_next_your_team(),
        what: full ? m.discovery_next_full() : m.discovery_next_make_team(),
        due,
        mine: true,
        action: (
          <LinkButton to="/teams/new" kind="primary" icon="people">
            {m.discovery_make_team()}
          </LinkButton>
        ),
      };
    case "visitor":
      return {
        who: m.discovery_next_teams(),
        what: full ? m.discovery_next_full() : m.discovery_next_sign_in(),
        due,
        mine: true,
        action: (
          <LinkButton to={`/sign-in?to=${encodeURIComponent(apply)}`} kind="primary" icon="send">
            {m.discovery_sign_in_to_apply()}
          </LinkButton>
        ),
      };
    default:
      return { who: m.discovery_next_teams(), what: full ? m.discovery_next_full() : m.discovery_next_waiting(), due };
  }
}
