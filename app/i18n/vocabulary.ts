import type {
  ActivityKind,
  Audience,
  ClaimKind,
  CompetencyItem,
  DataSensitivity,
  DataUnit,
  EvidenceKind,
  Grade,
  Industry,
  IpChoice,
  LearningTheme,
  ListingKind,
  OrganisationKind,
  TeamKind,
  Technology,
} from "@db/vocabulary/kinds";
import type { Gender, Role } from "@db/vocabulary/roles";
import type {
  ActivityState,
  ApplicationState,
  AwardKind,
  AwardState,
  CallState,
  ChallengeState,
  ClaimState,
  EngagementState,
  EnrolmentState,
  Health,
  InvitationState,
  MailState,
  MeetingOutcome,
  MeetingState,
  MilestoneState,
  SnapshotState,
  ValidationStage,
} from "@db/vocabulary/states";
import { m } from "./messages";

type Deidentification = "not_needed" | "pending" | "signed" | "checked" | "failed";
type Handover = "download" | "api" | "on_site";

/** Names in the reader's language of the words the database uses. A Record per word list: a new word without a name does not compile. */
const industry: Record<Industry, () => string> = {
  surface_treatment: m.vocabulary_industry_surface_treatment,
  plastics: m.vocabulary_industry_plastics,
  textiles: m.vocabulary_industry_textiles,
  machinery: m.vocabulary_industry_machinery,
  food_pharma_machinery: m.vocabulary_industry_food_pharma_machinery,
  work_safety: m.vocabulary_industry_work_safety,
  long_term_care: m.vocabulary_industry_long_term_care,
  healthcare: m.vocabulary_industry_healthcare,
  biotech: m.vocabulary_industry_biotech,
  retail: m.vocabulary_industry_retail,
  energy: m.vocabulary_industry_energy,
  public_sector: m.vocabulary_industry_public_sector,
  agriculture: m.vocabulary_industry_agriculture,
  finance: m.vocabulary_industry_finance,
  ict: m.vocabulary_industry_ict,
  resilience: m.vocabulary_industry_resilience,
};
const technology: Record<Technology, () => string> = {
  machine_learning: m.vocabulary_technology_machine_learning,
  deep_learning: m.vocabulary_technology_deep_learning,
  computer_vision: m.vocabulary_technology_computer_vision,
  nlp_llm: m.vocabulary_technology_nlp_llm,
  speech: m.vocabulary_technology_speech,
  time_series: m.vocabulary_technology_time_series,
  reinforcement_learning: m.vocabulary_technology_reinforcement_learning,
  optimisation: m.vocabulary_technology_optimisation,
  recommendation: m.vocabulary_technology_recommendation,
  edge_ai: m.vocabulary_technology_edge_ai,
  big_data: m.vocabulary_technology_big_data,
  knowledge_graph: m.vocabulary_technology_knowledge_graph,
};
const competency: Record<CompetencyItem, () => string> = {
  CI1: m.vocabulary_competency_ci1,
  CI2: m.vocabulary_competency_ci2,
  CI3: m.vocabulary_competency_ci3,
  CI4: m.vocabulary_competency_ci4,
  CI5: m.vocabulary_competency_ci5,
  CI6: m.vocabulary_competency_ci6,
  CI7: m.vocabulary_competency_ci7,
  CI8: m.vocabulary_competency_ci8,
  CI9: m.vocabulary_competency_ci9,
  S01: m.vocabulary_competency_s01,
  S04: m.vocabulary_competency_s04,
  S07: m.vocabulary_competency_s07,
  S08: m.vocabulary_competency_s08,
  S09: m.vocabulary_competency_s09,
  S11: m.vocabulary_competency_s11,
  S14: m.vocabulary_competency_s14,
  S17: m.vocabulary_competency_s17,
  S18: m.vocabulary_competency_s18,
  S19: m.vocabulary_competency_s19,
};
const competencyHelp: Record<CompetencyItem, () => string> = {
  CI1: m.vocabulary_competency_help_ci1,
  CI2: m.vocabulary_competency_help_ci2,
  CI3: m.vocabulary_competency_help_ci3,
  CI4: m.vocabulary_competency_help_ci4,
  CI5: m.vocabulary_competency_help_ci5,
  CI6: m.vocabulary_competency_help_ci6,
  CI7: m.vocabulary_competency_help_ci7,
  CI8: m.vocabulary_competency_help_ci8,
  CI9: m.vocabulary_competency_help_ci9,
  S01: m.vocabulary_competency_help_s01,
  S04: m.vocabulary_competency_help_s04,
  S07: m.vocabulary_competency_help_s07,
  S08: m.vocabulary_competency_help_s08,
  S09: m.vocabulary_competency_help_s09,
  S11: m.vocabulary_competency_help_s11,
  S14: m.vocabulary_competency_help_s14,
  S17: m.vocabulary_competency_help_s17,
  S18: m.vocabulary_competency_help_s18,
  S19: m.vocabulary_competency_help_s19,
};
const grade: Record<Grade, () => string> = {
  L1: m.vocabulary_grade_l1,
  L2: m.vocabulary_grade_l2,
  L3: m.vocabulary_grade_l3,
  L4: m.vocabulary_grade_l4,
};
const gradeHelp: Record<Grade, () => string> = {
  L1: m.vocabulary_grade_help_l1,
  L2: m.vocabulary_grade_help_l2,
  L3: m.vocabulary_grade_help_l3,
  L4: m.vocabulary_grade_help_l4,
};
const challengeState: Record<ChallengeState, () => string> = {
  draft: m.vocabulary_challenge_state_draft,
  submitted: m.vocabulary_challenge_state_submitted,
  in_review: m.vocabulary_challenge_state_in_review,
  changes_requested: m.vocabulary_challenge_state_changes_requested,
  approved: m.vocabulary_challenge_state_approved,
  published: m.vocabulary_challenge_state_published,
  closed_to_applications: m.vocabulary_challenge_state_closed_to_applications,
  withdrawn: m.vocabulary_challenge_state_withdrawn,
  declined: m.vocabulary_challenge_state_declined,
  archived: m.vocabulary_challenge_state_archived,
};
const applicationState: Record<ApplicationState, () => string> = {
  draft: m.vocabulary_application_state_draft,
  submitted: m.vocabulary_application_state_submitted,
  needs_supplement: m.vocabulary_application_state_needs_supplement,
  eligible: m.vocabulary_application_state_eligible,
  ineligible: m.vocabulary_application_state_ineligible,
  shortlisted: m.vocabulary_application_state_shortlisted,
  waitlisted: m.vocabulary_application_state_waitlisted,
  offered: m.vocabulary_application_state_offered,
  accepted: m.vocabulary_application_state_accepted,
  declined: m.vocabulary_application_state_declined,
  lapsed: m.vocabulary_application_state_lapsed,
  not_selected: m.vocabulary_application_state_not_selected,
  withdrawn: m.vocabulary_application_state_withdrawn,
};
const engagementState: Record<EngagementState, () => string> = {
  kicked_off: m.vocabulary_engagement_state_kicked_off,
  building: m.vocabulary_engagement_state_building,
  demonstrated: m.vocabulary_engagement_state_demonstrated,
  assessed: m.vocabulary_engagement_state_assessed,
  closed: m.vocabulary_engagement_state_closed,
  suspended: m.vocabulary_engagement_state_suspended,
  terminated: m.vocabulary_engagement_state_terminated,
};
const health: Record<Health, () => string> = {
  on_track: m.vocabulary_health_on_track,
  at_risk: m.vocabulary_health_at_risk,
  stalled: m.vocabulary_health_stalled,
};
const stage: Record<ValidationStage, () => string> = {
  poc: m.vocabulary_stage_poc,
  service: m.vocabulary_stage_service,
  business: m.vocabulary_stage_business,
};
const milestoneState: Record<MilestoneState, () => string> = {
  open: m.vocabulary_milestone_state_open,
  submitted: m.vocabulary_milestone_state_submitted,
  accepted: m.vocabulary_milestone_state_accepted,
  returned: m.vocabulary_milestone_state_returned,
};
const meetingState: Record<MeetingState, () => string> = {
  planned: m.vocabulary_meeting_state_planned,
  held: m.vocabulary_meeting_state_held,
  cancelled: m.vocabulary_meeting_state_cancelled,
};
const meetingOutcome: Record<MeetingOutcome, () => string> = {
  proceed: m.vocabulary_meeting_outcome_proceed,
  undecided: m.vocabulary_meeting_outcome_undecided,
  not_proceed: m.vocabulary_meeting_outcome_not_proceed,
};
const invitationState: Record<InvitationState, () => string> = {
  open: m.vocabulary_invitation_state_open,
  accepted: m.vocabulary_invitation_state_accepted,
  refused: m.vocabulary_invitation_state_refused,
  lapsed: m.vocabulary_invitation_state_lapsed,
};
const awardKind: Record<AwardKind, () => string> = {
  grant: m.vocabulary_award_kind_grant,
  prize: m.vocabulary_award_kind_prize,
};
const awardState: Record<AwardState, () => string> = {
  proposed: m.vocabulary_award_state_proposed,
  approved: m.vocabulary_award_state_approved,
  announced: m.vocabulary_award_state_announced,
  accepted: m.vocabulary_award_state_accepted,
  documents_complete: m.vocabulary_award_state_documents_complete,
  paid: m.vocabulary_award_state_paid,
  not_awarded: m.vocabulary_award_state_not_awarded,
  declined: m.vocabulary_award_state_declined,
  revoked: m.vocabulary_award_state_revoked,
};
const claimKind: Record<ClaimKind, () => string> = {
  adoption: m.vocabulary_claim_kind_adoption,
  job: m.vocabulary_claim_kind_job,
  investment: m.vocabulary_claim_kind_investment,
  output_value: m.vocabulary_claim_kind_output_value,
  alliance: m.vocabulary_claim_kind_alliance,
  service: m.vocabulary_claim_kind_service,
  solution: m.vocabulary_claim_kind_solution,
  startup_deal: m.vocabulary_claim_kind_startup_deal,
  api_domain: m.vocabulary_claim_kind_api_domain,
  report: m.vocabulary_claim_kind_report,
  subsidy_mechanism: m.vocabulary_claim_kind_subsidy_mechanism,
};
const claimState: Record<ClaimState, () => string> = {
  proposed: m.vocabulary_claim_state_proposed,
  verified: m.vocabulary_claim_state_verified,
  rejected: m.vocabulary_claim_state_rejected,
};
const activityKind: Record<ActivityKind, () => string> = {
  strategy_course: m.vocabulary_activity_kind_strategy_course,
  technique_course: m.vocabulary_activity_kind_technique_course,
  integration_course: m.vocabulary_activity_kind_integration_course,
  workshop: m.vocabulary_activity_kind_workshop,
  custom_class: m.vocabulary_activity_kind_custom_class,
  elite_class: m.vocabulary_activity_kind_elite_class,
  seed_teacher: m.vocabulary_activity_kind_seed_teacher,
  grassroots_camp: m.vocabulary_activity_kind_grassroots_camp,
  meetup: m.vocabulary_activity_kind_meetup,
  awareness: m.vocabulary_activity_kind_awareness,
};
const activityState: Record<ActivityState, () => string> = {
  draft: m.vocabulary_activity_state_draft,
  listed: m.vocabulary_activity_state_listed,
  running: m.vocabulary_activity_state_running,
  ended: m.vocabulary_activity_state_ended,
  cancelled: m.vocabulary_activity_state_cancelled,
};
const enrolmentState: Record<EnrolmentState, () => string> = {
  enrolled: m.vocabulary_enrolment_state_enrolled,
  completed: m.vocabulary_enrolment_state_completed,
  not_completed: m.vocabulary_enrolment_state_not_completed,
  withdrawn: m.vocabulary_enrolment_state_withdrawn,
};
const listingKind: Record<ListingKind, () => string> = {
  data_set: m.vocabulary_listing_kind_data_set,
  api: m.vocabulary_listing_kind_api,
  algorithm: m.vocabulary_listing_kind_algorithm,
  solution: m.vocabulary_listing_kind_solution,
  adoption_case: m.vocabulary_listing_kind_adoption_case,
  compute_offer: m.vocabulary_listing_kind_compute_offer,
  expert: m.vocabulary_listing_kind_expert,
  tool: m.vocabulary_listing_kind_tool,
  material: m.vocabulary_listing_kind_material,
  certificate: m.vocabulary_listing_kind_certificate,
};
const organisationKind: Record<OrganisationKind, () => string> = {
  enterprise: m.vocabulary_organisation_kind_enterprise,
  agency: m.vocabulary_organisation_kind_agency,
  institute: m.vocabulary_organisation_kind_institute,
  association: m.vocabulary_organisation_kind_association,
  school: m.vocabulary_organisation_kind_school,
  npo: m.vocabulary_organisation_kind_npo,
};
const teamKind: Record<TeamKind, () => string> = {
  startup: m.vocabulary_team_kind_startup,
  university: m.vocabulary_team_kind_university,
  trainees: m.vocabulary_team_kind_trainees,
  industry: m.vocabulary_team_kind_industry,
  mixed: m.vocabulary_team_kind_mixed,
};
const evidenceKind: Record<EvidenceKind, () => string> = {
  graded_outcome: m.vocabulary_evidence_kind_graded_outcome,
  rating: m.vocabulary_evidence_kind_rating,
  past_work: m.vocabulary_evidence_kind_past_work,
  referral: m.vocabulary_evidence_kind_referral,
  certificate: m.vocabulary_evidence_kind_certificate,
  self_claim: m.vocabulary_evidence_kind_self_claim,
};
const role: Record<Role, () => string> = {
  admin: m.vocabulary_role_admin,
  staff: m.vocabulary_role_staff,
  broker: m.vocabulary_role_broker,
  reviewer: m.vocabulary_role_reviewer,
  mentor: m.vocabulary_role_mentor,
  judge: m.vocabulary_role_judge,
  institute: m.vocabulary_role_institute,
  agency: m.vocabulary_role_agency,
};
const gender: Record<Gender, () => string> = {
  male: m.vocabulary_gender_male,
  female: m.vocabulary_gender_female,
  other: m.vocabulary_gender_other,
  undisclosed: m.vocabulary_gender_undisclosed,
};
const ip: Record<IpChoice, () => string> = {
  owner: m.vocabulary_ip_owner,
  team: m.vocabulary_ip_team,
  shared: m.vocabulary_ip_shared,
  open_source: m.vocabulary_ip_open_source,
};
const dataUnit: Record<DataUnit, () => string> = {
  records: m.vocabulary_data_unit_records,
  images: m.vocabulary_data_unit_images,
  hours: m.vocabulary_data_unit_hours,
  documents: m.vocabulary_data_unit_documents,
  clips: m.vocabulary_data_unit_clips,
};
const dataAmount: Record<DataUnit, (words: { count: string }) => string> = {
  records: m.vocabulary_data_amount_records,
  images: m.vocabulary_data_amount_images,
  hours: m.vocabulary_data_amount_hours,
  documents: m.vocabulary_data_amount_documents,
  clips: m.vocabulary_data_amount_clips,
};
const sensitivity: Record<DataSensitivity, () => string> = {
  public: m.vocabulary_sensitivity_public,
  synthetic: m.vocabulary_sensitivity_synthetic,
  internal: m.vocabulary_sensitivity_internal,
  personal: m.vocabulary_sensitivity_personal,
  special: m.vocabulary_sensitivity_special,
};
const deidentification: Record<Deidentification, () => string> = {
  not_needed: m.vocabulary_deidentification_not_needed,
  pending: m.vocabulary_deidentification_pending,
  signed: m.vocabulary_deidentification_signed,
  checked: m.vocabulary_deidentification_checked,
  failed: m.vocabulary_deidentification_failed,
};
const handover: Record<Handover, () => string> = {
  download: m.vocabulary_handover_download,
  api: m.vocabulary_handover_api,
  on_site: m.vocabulary_handover_on_site,
};
const theme: Record<LearningTheme, () => string> = {
  introduction: m.vocabulary_theme_introduction,
  practice: m.vocabulary_theme_practice,
  open_source: m.vocabulary_theme_open_source,
  experience: m.vocabulary_theme_experience,
  cases: m.vocabulary_theme_cases,
  meetups: m.vocabulary_theme_meetups,
};
const audience: Record<Audience, () => string> = {
  public: m.vocabulary_audience_public,
  participants: m.vocabulary_audience_participants,
  owner: m.vocabulary_audience_owner,
  team: m.vocabulary_audience_team,
  panel: m.vocabulary_audience_panel,
  staff: m.vocabulary_audience_staff,
  self: m.vocabulary_audience_self,
};
const mailState: Record<MailState, () => string> = {
  queued: m.vocabulary_mail_state_queued,
  sent: m.vocabulary_mail_state_sent,
  failed: m.vocabulary_mail_state_failed,
};
const snapshotState: Record<SnapshotState, () => string> = {
  frozen: m.vocabulary_snapshot_state_frozen,
  accepted: m.vocabulary_snapshot_state_accepted,
  returned: m.vocabulary_snapshot_state_returned,
};
const callState: Record<CallState, () => string> = {
  planned: m.vocabulary_call_state_planned,
  open: m.vocabulary_call_state_open,
  closed: m.vocabulary_call_state_closed,
};

export const nameOf = {
  industry: (word: Industry) => industry[word](),
  technology: (word: Technology) => technology[word](),
  competency: (word: CompetencyItem) => competency[word](),
  competencyHelp: (word: CompetencyItem) => competencyHelp[word](),
  grade: (word: Grade) => grade[word](),
  gradeHelp: (word: Grade) => gradeHelp[word](),
  challengeState: (word: ChallengeState) => challengeState[word](),
  applicationState: (word: ApplicationState) => applicationState[word](),
  engagementState: (word: EngagementState) => engagementState[word](),
  health: (word: Health) => health[word](),
  stage: (word: ValidationStage) => stage[word](),
  milestoneState: (word: MilestoneState) => milestoneState[word](),
  invitationState: (word: InvitationState) => invitationState[word](),
  meetingState: (word: MeetingState) => meetingState[word](),
  meetingOutcome: (word: MeetingOutcome) => meetingOutcome[word](),
  awardKind: (word: AwardKind) => awardKind[word](),
  awardState: (word: AwardState) => awardState[word](),
  claimKind: (word: ClaimKind) => claimKind[word](),
  claimState: (word: ClaimState) => claimState[word](),
  activityKind: (word: ActivityKind) => activityKind[word](),
  activityState: (word: ActivityState) => activityState[word](),
  enrolmentState: (word: EnrolmentState) => enrolmentState[word](),
  listingKind: (word: ListingKind) => listingKind[word](),
  organisationKind: (word: OrganisationKind) => organisationKind[word](),
  teamKind: (word: TeamKind) => teamKind[word](),
  evidenceKind: (word: EvidenceKind) => evidenceKind[word](),
  role: (word: Role) => role[word](),
  gender: (word: Gender) => gender[word](),
  ip: (word: IpChoice) => ip[word](),
  dataUnit: (word: DataUnit) => dataUnit[word](),
  dataAmount: (word: DataUnit, count: string) => dataAmount[word]({ count }),
  sensitivity: (word: DataSensitivity) => sensitivity[word](),
  deidentification: (word: Deidentification) => deidentification[word](),
  handover: (word: Handover) => handover[word](),
  theme: (word: LearningTheme) => theme[word](),
  audience: (word: Audience) => audience[word](),
  mailState: (word: MailState) => mailState[word](),
  snapshotState: (word: SnapshotState) => snapshotState[word](),
  callState: (word: CallState) => callState[word](),
};
