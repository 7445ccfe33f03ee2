import { m } from "~/i18n/messages";
import { LinkButton } from "~/ui/Button";
import { Deadline } from "~/ui/DateTime";
import type { NextStep } from "~/ui/Page";

type ApplyStepProps = {
  id: string;
  closesAt: Date | null;
  closed: string | null;
  applicant: "visitor" | "lead" | "member" | "newcomer" | "party";
  now: Date;
};

/** What comes next for whoever reads this challenge. */
export function applyStep({ id, closesAt, closed, applicant, now }: ApplyStepProps): NextStep {
  const apply = `/challenges/${id}/apply`;
  if (closed) return { who: m.discovery_next_owner(), what: closed };
  const due = closesAt ? (
    <>
      {m.discovery_deadline()} <Deadline value={closesAt} now={now} />
    </>
  ) : undefined;
  switch (applicant) {
    case "lead":
      return {
        who: m.discovery_next_your_team(),
        what: m.discovery_next_apply(),
        due,
        mine: true,
        action: (
          <LinkButton to={apply} kind="primary" icon="send">
            {m.discovery_apply()}
          </LinkButton>
        ),
      };
    case "member":
      return { who: m.discovery_next_your_lead(), what: m.discovery_next_ask_lead(), due };
    case "newcomer":
      return {
        who: m.discovery_next_your_team(),
        what: m.discovery_next_make_team(),
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
        what: m.discovery_next_sign_in(),
        due,
        mine: true,
        action: (
          <LinkButton to={`/sign-in?to=${encodeURIComponent(apply)}`} kind="primary" icon="send">
            {m.discovery_sign_in_to_apply()}
          </LinkButton>
        ),
      };
    default:
      return { who: m.discovery_next_teams(), what: m.discovery_next_waiting(), due };
  }
}
