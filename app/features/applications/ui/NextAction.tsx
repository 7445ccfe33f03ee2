import { m } from "~/i18n/messages";
import { LinkButton } from "~/ui/Button";
import type { ApplicationView } from "../views.server";

/** The one button of the next-step bar, when it is the reader who acts. */
export function NextAction({ application: { id, state, can, challengeId, ownerChoiceAt } }: { application: ApplicationView }) {
  const to = (path: string, label: string) => (
    <LinkButton to={path} kind="primary">
      {label}
    </LinkButton>
  );
  if (state === "draft" && can.save === null) return to(`/applications/${id}/edit`, m.applications_act_edit());
  if (state === "needs_supplement" && can.save === null) return to(`/applications/${id}/edit`, m.applications_act_supplement());
  if (can.answerOffer === null) return to(`/applications/${id}/answer`, m.applications_act_answer());
  if (state === "submitted" && can.decideEligibility === null) return to(`/applications/${id}/eligibility`, m.applications_act_decide());
  if (ownerChoiceAt && can.confirmOffer === null) return to(`/applications/${id}/offer-confirmation`, m.applications_act_confirm());
  if (can.shortlist === null || can.chooseForOffer === null)
    return to(`/challenges/${challengeId}/applications`, m.applications_of_challenge_title());
  return null;
}
