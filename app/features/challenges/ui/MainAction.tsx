import { m } from "~/i18n/messages";
import { ButtonForm, LinkButton } from "~/ui/Button";
import type { ChallengeAction } from "../policy";
import type { RecordTop } from "./Record";

/** The one deed that moves this challenge on, for whoever may do it. */
export function MainAction({ head }: { head: Pick<RecordTop, "id" | "actions"> }) {
  const base = `/challenges/${head.id}`;
  const may = (action: ChallengeAction) => head.actions.includes(action);
  if (may("submit") || may("resubmit"))
    return (
      <LinkButton to={`${base}/edit/${may("submit") ? "problem" : "check"}`} kind="primary" icon="edit">
        {m.challenges_action_edit()}
      </LinkButton>
    );
  if (may("take_up")) return <ButtonForm action={`${base}/broker`} label={m.challenges_action_take_up()} kind="primary" icon="person" />;
  if (may("score") || may("request_changes"))
    return (
      <LinkButton to={`${base}/review`} kind="primary" icon="book">
        {m.challenges_action_review()}
      </LinkButton>
    );
  if (may("take_review")) return <ButtonForm action={`${base}/reviewer`} label={m.challenges_action_take_review()} kind="primary" icon="person" />;
  if (may("publish"))
    return (
      <LinkButton to={`${base}/publication`} kind="primary" icon="upload">
        {m.challenges_action_publish()}
      </LinkButton>
    );
  if (may("extend"))
    return (
      <LinkButton to={`${base}/deadline`} icon="calendar">
        {m.challenges_action_extend()}
      </LinkButton>
    );
  return null;
}
