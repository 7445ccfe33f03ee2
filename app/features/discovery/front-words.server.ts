import { m } from "~/i18n/messages";

// Said on the server: words of one page do not travel with every other page.

export interface LoopStep {
  name: string;
  who: string;
  text: string;
}
export interface LoopAct {
  title: string;
  text: string;
  steps: LoopStep[];
}

const owner = m.home_who_owner;
const office = m.home_who_office;
const team = m.home_who_team;

/** The way of one problem, in three acts. */
export const loop = (): LoopAct[] => [
  {
    title: m.home_act_challenge(),
    text: m.home_act_challenge_text(),
    steps: [
      { name: m.home_step_pose(), who: owner(), text: m.home_step_pose_text() },
      { name: m.home_step_clarify(), who: m.home_who_broker(), text: m.home_step_clarify_text() },
      { name: m.home_step_review(), who: m.home_who_reviewer(), text: m.home_step_review_text() },
      { name: m.home_step_grade(), who: m.home_who_reviewer(), text: m.home_step_grade_text() },
      { name: m.home_step_list(), who: office(), text: m.home_step_list_text() },
    ],
  },
  {
    title: m.home_act_team(),
    text: m.home_act_team_text(),
    steps: [
      { name: m.home_step_match(), who: m.home_who_system(), text: m.home_step_match_text() },
      { name: m.home_step_apply(), who: team(), text: m.home_step_apply_text() },
      { name: m.home_step_select(), who: owner(), text: m.home_step_select_text() },
    ],
  },
  {
    title: m.home_act_solution(),
    text: m.home_act_solution_text(),
    steps: [
      { name: m.home_step_solve(), who: m.home_who_team_mentor(), text: m.home_step_solve_text() },
      { name: m.home_step_validate(), who: m.home_who_judge(), text: m.home_step_validate_text() },
      { name: m.home_step_award(), who: office(), text: m.home_step_award_text() },
      { name: m.home_step_adopt(), who: owner(), text: m.home_step_adopt_text() },
    ],
  },
];

export interface Door {
  title: string;
  text: string;
  first: { to: string; label: string };
  more: { to: string; label: string };
}

export const doors = (): Door[] => [
  {
    title: m.home_door_pose(),
    text: m.home_door_pose_text(),
    first: { to: "/challenges/new", label: m.home_door_pose_first() },
    more: { to: "/how-it-works#owner", label: m.home_door_pose_more() },
  },
  {
    title: m.home_door_solve(),
    text: m.home_door_solve_text(),
    first: { to: "/teams/new", label: m.home_door_solve_first() },
    more: { to: "/how-it-works#team", label: m.home_door_solve_more() },
  },
  {
    title: m.home_door_coach(),
    text: m.home_door_coach_text(),
    first: { to: "/register", label: m.home_door_coach_first() },
    more: { to: "/how-it-works#mentor", label: m.home_door_coach_more() },
  },
  {
    title: m.home_door_train(),
    text: m.home_door_train_text(),
    first: { to: "/organisations/new", label: m.home_door_train_first() },
    more: { to: "/how-it-works#institute", label: m.home_door_train_more() },
  },
];
