import { currentLocale } from "~/i18n/locale";
import { m } from "~/i18n/messages";
import { properName } from "~/lib/bilingual";
import type { LetterCriterion, ProposalField } from "../proposal";
import type { ApplicationCard, Moment } from "../views.server";

const fields: Record<ProposalField, () => string> = {
  approach: m.applications_field_approach,
  plan: m.applications_field_plan,
  expectedResult: m.applications_field_expected_result,
  dataUse: m.applications_field_data_use,
  memberNote: m.applications_field_member_note,
};
const hints: Record<ProposalField, () => string> = {
  approach: m.applications_field_approach_hint,
  plan: m.applications_field_plan_hint,
  expectedResult: m.applications_field_expected_result_hint,
  dataUse: m.applications_field_data_use_hint,
  memberNote: m.applications_field_member_note_hint,
};
export const fieldName = (field: ProposalField): string => fields[field]();
export const fieldHint = (field: ProposalField): string => hints[field]();

const criteria: Record<LetterCriterion, () => string> = {
  understanding: m.applications_criterion_understanding,
  method: m.applications_criterion_method,
  plan: m.applications_criterion_plan,
  experience: m.applications_criterion_experience,
  data: m.applications_criterion_data,
  team: m.applications_criterion_team,
};
export const criterionName = (key: LetterCriterion): string => criteria[key]();

const sides: Record<Moment["side"], () => string> = {
  team: m.applications_side_team,
  owner: m.applications_side_owner,
  programme: m.applications_side_programme,
  system: m.applications_side_system,
};
export const sideName = (side: Moment["side"]): string => sides[side]();

type Standing = Pick<ApplicationCard, "state" | "actsNext" | "relation" | "ownerChoiceAt">;
const isTeam = ({ relation }: Standing) => relation === "team_lead" || relation === "team_member";

/** Is it the reader who acts now? */
export function isMine(one: Standing): boolean {
  if (one.actsNext === "team") return isTeam(one);
  if (one.actsNext === "owner") return one.relation === "owner_lead" || one.relation === "owner_member";
  return one.actsNext === "programme" && one.relation === "none";
}

export function whoNext(one: Standing): string {
  if (one.actsNext === "nobody") return m.applications_side_nobody();
  return one.actsNext === "team" && isTeam(one) ? m.applications_side_you() : sideName(one.actsNext);
}

export function whatNext(one: Standing): string {
  switch (one.state) {
    case "draft":
      return m.applications_next_draft();
    case "needs_supplement":
      return m.applications_next_needs_supplement();
    case "submitted":
      return m.applications_next_submitted();
    case "eligible":
      return m.applications_next_eligible();
    case "shortlisted":
      return one.ownerChoiceAt ? m.applications_next_chosen() : m.applications_next_shortlisted();
    case "waitlisted":
      return m.applications_next_waitlisted();
    case "offered":
      return m.applications_next_offered();
    case "accepted":
      return m.applications_next_accepted();
    case "not_selected":
      return m.applications_next_not_selected();
    case "ineligible":
      return m.applications_next_ineligible();
    default:
      return m.applications_next_ended();
  }
}

/** A name with an English form beside it, in the reader's language. */
export const inLocale = (name: string, english: string | null): string => properName({ name, nameEn: english }, currentLocale());

/** The day something is due for the reader, if any: the draft's deadline, the supplement's, the offer's. */
export function dueOf(one: Pick<ApplicationCard, "state" | "closesAt" | "supplementDueAt" | "offerAnswerBy">): Date | null {
  if (one.state === "draft") return one.closesAt;
  if (one.state === "needs_supplement") return one.supplementDueAt;
  return one.state === "offered" ? one.offerAnswerBy : null;
}

/** What has an hour comes in the order of its hours, the rest after it. */
export const soonestFirst = <One extends { due: Date | null }>(list: readonly One[]): One[] =>
  [...list].sort((a, b) => (a.due?.getTime() ?? Number.POSITIVE_INFINITY) - (b.due?.getTime() ?? Number.POSITIVE_INFINITY));

type Placed = Pick<ApplicationCard, "relation" | "challengeId" | "title" | "id" | "teamName" | "teamNameEn">;
/** The way back from an application, by how the reader came to it: a team has one here, others tell them apart by the team. */
export function crumbsOf(one: Placed, inside = false): { to: string; label: string }[] {
  const team = one.relation === "team_lead" || one.relation === "team_member";
  const label = team ? m.applications_record_title() : inLocale(one.teamName, one.teamNameEn);
  const own = inside ? [{ to: `/applications/${one.id}`, label }] : [];
  if (team) return [{ to: "/desk/solver", label: m.applications_desk_title() }, ...own];
  if (one.relation === "none") return [{ to: "/staff/applications", label: m.applications_crumb_staff() }, ...own];
  return [
    { to: `/challenges/${one.challengeId}`, label: one.title.text },
    { to: `/challenges/${one.challengeId}/applications`, label: m.applications_of_challenge_title() },
    ...own,
  ];
}
