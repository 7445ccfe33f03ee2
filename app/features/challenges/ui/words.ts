import { currentLocale } from "~/i18n/locale";
import { m } from "~/i18n/messages";
import type { BriefField, WizardStep } from "../brief";
import type { GradeDimension, ReviewCriterion, WhoMayApply } from "../grading";
import type { PassportFault, PassportLight } from "../passport";
import type { ReadinessKey } from "../readiness";
import type { NextActor, NextWhat } from "../rules";

type Words<Key extends string> = Record<Key, () => string>;

export const stepName: Words<WizardStep> = {
  problem: m.challenges_step_problem,
  target: m.challenges_step_target,
  data: m.challenges_step_data,
  needs: m.challenges_step_needs,
  conditions: m.challenges_step_conditions,
  check: m.challenges_step_check,
};
export const stepLead: Words<WizardStep> = {
  problem: m.challenges_lead_problem,
  target: m.challenges_lead_target,
  data: m.challenges_lead_data,
  needs: m.challenges_lead_needs,
  conditions: m.challenges_lead_conditions,
  check: m.challenges_lead_check,
};

export const fieldName: Words<BriefField> = {
  title: m.challenges_field_title,
  summary: m.challenges_field_summary,
  industry: m.challenges_field_industry,
  technologies: m.challenges_field_technologies,
  background: m.challenges_field_background,
  problem: m.challenges_field_problem,
  currentSolution: m.challenges_field_current_solution,
  baseline: m.challenges_field_baseline,
  target: m.challenges_field_target,
  deliverable: m.challenges_field_deliverable,
  dataPassport: m.challenges_field_data_passport,
  needs: m.challenges_field_needs,
  languages: m.challenges_field_languages,
  site: m.challenges_field_site,
  city: m.challenges_field_city,
  resources: m.challenges_field_resources,
  support: m.challenges_field_support,
  places: m.challenges_field_places,
  durationMonths: m.challenges_field_duration,
  mentorHours: m.challenges_field_mentor_hours,
  awardTwd: m.challenges_field_award,
  ip: m.challenges_field_ip,
  contact: m.challenges_field_contact,
  excludedCompetitors: m.challenges_field_excluded,
};

export const readyText: Words<ReadinessKey> = {
  title: m.challenges_ready_title,
  summary: m.challenges_ready_summary,
  bilingual: m.challenges_ready_bilingual,
  industry: m.challenges_ready_industry,
  technologies: m.challenges_ready_technologies,
  problem: m.challenges_ready_problem,
  current: m.challenges_ready_current,
  baseline: m.challenges_ready_baseline,
  target: m.challenges_ready_target,
  deliverable: m.challenges_ready_deliverable,
  data_description: m.challenges_ready_data_description,
  data_sample: m.challenges_ready_data_sample,
  data_rights: m.challenges_ready_data_rights,
  sensitivity: m.challenges_ready_sensitivity,
  passport: m.challenges_ready_passport,
  needs: m.challenges_ready_needs,
  site: m.challenges_ready_site,
  mentor_hours: m.challenges_ready_mentor_hours,
  budget: m.challenges_ready_budget,
  duration: m.challenges_ready_duration,
  ip: m.challenges_ready_ip,
  contact: m.challenges_ready_contact,
  neutral: m.challenges_ready_neutral,
};

export const lightName: Words<PassportLight> = { red: m.challenges_light_red, amber: m.challenges_light_amber, green: m.challenges_light_green };
export const lightTone = { red: "bad", amber: "warn", green: "good" } as const;
export const faultText: Words<PassportFault> = {
  sensitivity_missing: m.challenges_fault_sensitivity_missing,
  rights_missing: m.challenges_fault_rights_missing,
  deidentification_missing: m.challenges_fault_deidentification_missing,
  deidentification_pending: m.challenges_fault_deidentification_pending,
  deidentification_failed: m.challenges_fault_deidentification_failed,
  signer_missing: m.challenges_fault_signer_missing,
  sample_unchecked: m.challenges_fault_sample_unchecked,
  stays_on_site: m.challenges_fault_stays_on_site,
  rows_missing: m.challenges_fault_rows_missing,
  labels_missing: m.challenges_fault_labels_missing,
  description_missing: m.challenges_fault_description_missing,
  handover_missing: m.challenges_fault_handover_missing,
};

export const criterionName: Words<ReviewCriterion> = {
  data: m.challenges_criterion_data,
  value: m.challenges_criterion_value,
  clarity: m.challenges_criterion_clarity,
  feasibility: m.challenges_criterion_feasibility,
  law: m.challenges_criterion_law,
};
/** What a 1, a 3 and a 5 look like. */
export const criterionAnchors: Record<ReviewCriterion, readonly [() => string, () => string, () => string]> = {
  data: [m.challenges_anchor_data_1, m.challenges_anchor_data_3, m.challenges_anchor_data_5],
  value: [m.challenges_anchor_value_1, m.challenges_anchor_value_3, m.challenges_anchor_value_5],
  clarity: [m.challenges_anchor_clarity_1, m.challenges_anchor_clarity_3, m.challenges_anchor_clarity_5],
  feasibility: [m.challenges_anchor_feasibility_1, m.challenges_anchor_feasibility_3, m.challenges_anchor_feasibility_5],
  law: [m.challenges_anchor_law_1, m.challenges_anchor_law_3, m.challenges_anchor_law_5],
};

export const dimensionName: Words<GradeDimension> = {
  data: m.challenges_dimension_data,
  method: m.challenges_dimension_method,
  risk: m.challenges_dimension_risk,
  integration: m.challenges_dimension_integration,
  scope: m.challenges_dimension_scope,
};
/** What a 1, 2, 3 and 4 look like. */
export const dimensionAnchors: Record<GradeDimension, readonly (() => string)[]> = {
  data: [m.challenges_grade_data_1, m.challenges_grade_data_2, m.challenges_grade_data_3, m.challenges_grade_data_4],
  method: [m.challenges_grade_method_1, m.challenges_grade_method_2, m.challenges_grade_method_3, m.challenges_grade_method_4],
  risk: [m.challenges_grade_risk_1, m.challenges_grade_risk_2, m.challenges_grade_risk_3, m.challenges_grade_risk_4],
  integration: [
    m.challenges_grade_integration_1,
    m.challenges_grade_integration_2,
    m.challenges_grade_integration_3,
    m.challenges_grade_integration_4,
  ],
  scope: [m.challenges_grade_scope_1, m.challenges_grade_scope_2, m.challenges_grade_scope_3, m.challenges_grade_scope_4],
};
export const whoMayApply: Words<WhoMayApply> = {
  everyone: m.challenges_apply_everyone,
  able: m.challenges_apply_able,
  delivered_case: m.challenges_apply_delivered_case,
  mixed_team: m.challenges_apply_mixed_team,
};

export const nextWho: Words<NextActor> = {
  owner: m.challenges_who_owner,
  broker: m.challenges_who_broker,
  reviewer: m.challenges_who_reviewer,
  teams: m.challenges_who_teams,
  clock: m.challenges_who_clock,
  nobody: m.challenges_who_nobody,
};
export const nextWhat: Words<NextWhat> = {
  finish_draft: m.challenges_next_finish_draft,
  take_up: m.challenges_next_take_up,
  start_review: m.challenges_next_start_review,
  take_review: m.challenges_next_take_review,
  decide: m.challenges_next_decide,
  change_brief: m.challenges_next_change_brief,
  publish_at: m.challenges_next_publish_at,
  publish: m.challenges_next_publish,
  apply: m.challenges_next_apply,
  choose_team: m.challenges_next_choose_team,
  at_work: m.challenges_next_at_work,
  archive: m.challenges_next_archive,
  settle: m.challenges_next_settle,
  none: m.challenges_next_none,
};

export const decisionName = (decision: string): string =>
  (
    ({
      opinion: m.challenges_decision_opinion,
      changes_requested: m.challenges_decision_changes_requested,
      approved: m.challenges_decision_approved,
      declined: m.challenges_decision_declined,
    }) as Record<string, () => string>
  )[decision]?.() ?? decision;
export const decisionTone = (decision: string) =>
  (({ approved: "good", declined: "bad", changes_requested: "warn" }) as Record<string, "good" | "bad" | "warn">)[decision] ?? ("info" as const);
export const roleOn = (role: string): string =>
  (
    ({
      owner: m.challenges_role_owner,
      broker: m.challenges_role_broker,
      reviewer: m.challenges_role_reviewer,
      member: m.challenges_role_member,
      mentor: m.challenges_role_mentor,
      judge: m.challenges_role_judge,
    }) as Record<string, () => string>
  )[role]?.() ?? role;
/** Several words in a row, with the comma of the reader's language. */
export const listed = (words: readonly string[]): string => words.join(currentLocale() === "en" ? ", " : "、");
export const languageName = (language: string): string => (language === "en" ? m.challenges_language_en() : m.challenges_language_zh());
