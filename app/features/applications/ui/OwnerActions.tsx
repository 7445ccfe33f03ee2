import type { ApplicationState } from "@db/vocabulary/states";
import { m } from "~/i18n/messages";
import { ButtonForm, LinkButton } from "~/ui/Button";
import { mayStep } from "../rules";

/** What the owner can do with one application now; each deed is a form of its own and works without JavaScript. */
export function OwnerActions({ id, state, chosen, team }: { id: string; state: ApplicationState; chosen: boolean; team: string }) {
  const describe = ` ${team}`;
  return (
    <div className="flex flex-wrap items-start gap-2">
      {state === "shortlisted" && !chosen ? (
        <LinkButton to={`/applications/${id}/offer`} kind="primary" size="sm" describe={describe}>
          {m.applications_act_choose()}
        </LinkButton>
      ) : null}
      {mayStep(state, "shortlist") ? (
        <ButtonForm
          action={`/applications/${id}/shortlisting`}
          fields={{ list: "shortlist" }}
          label={state === "waitlisted" ? m.applications_act_promote() : m.applications_act_shortlist()}
          kind={state === "eligible" ? "primary" : "secondary"}
          size="sm"
          describe={describe}
        />
      ) : null}
      {mayStep(state, "waitlist") ? (
        <ButtonForm
          action={`/applications/${id}/shortlisting`}
          fields={{ list: "waitlist" }}
          label={m.applications_act_waitlist()}
          size="sm"
          describe={describe}
        />
      ) : null}
      {state === "shortlisted" ? (
        <LinkButton to={`/applications/${id}/meetings`} size="sm" describe={describe}>
          {m.applications_meetings_title()}
        </LinkButton>
      ) : null}
      {mayStep(state, "notSelect") ? (
        <LinkButton to={`/applications/${id}/letter`} kind="quiet" size="sm" describe={describe}>
          {m.applications_act_letter()}
        </LinkButton>
      ) : null}
    </div>
  );
}
