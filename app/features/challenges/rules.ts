import type { ChallengeState } from "@db/vocabulary/states";
import type { MessageKey } from "~/lib/message-key";
import { allow, notNow, type Ruling } from "~/lib/policy";

export const challengeSteps = [
  "submit",
  "take_up",
  "request_changes",
  "resubmit",
  "approve",
  "decline",
  "publish",
  "close",
  "extend",
  "withdraw",
  "archive",
] as const;
export type ChallengeStep = (typeof challengeSteps)[number];

interface Move {
  from: readonly ChallengeState[];
  to: ChallengeState;
  refused: MessageKey;
}

/** Every step a challenge can take, where it starts, where it ends, and what is said when it cannot be taken. */
export const moves: Record<ChallengeStep, Move> = {
  submit: { from: ["draft"], to: "submitted", refused: "challenges_refused_submit_state" },
  take_up: { from: ["submitted"], to: "in_review", refused: "challenges_refused_take_up_state" },
  request_changes: { from: ["in_review"], to: "changes_requested", refused: "challenges_refused_review_state" },
  resubmit: { from: ["changes_requested"], to: "in_review", refused: "challenges_refused_resubmit_state" },
  approve: { from: ["in_review"], to: "approved", refused: "challenges_refused_review_state" },
  decline: { from: ["in_review", "changes_requested"], to: "declined", refused: "challenges_refused_review_state" },
  publish: { from: ["approved"], to: "published", refused: "challenges_refused_publish_state" },
  close: { from: ["published"], to: "closed_to_applications", refused: "challenges_refused_close_state" },
  extend: { from: ["published", "closed_to_applications"], to: "published", refused: "challenges_refused_extend_state" },
  withdraw: {
    from: ["draft", "submitted", "in_review", "changes_requested", "approved"],
    to: "withdrawn",
    refused: "challenges_refused_withdraw_state",
  },
  archive: { from: ["closed_to_applications"], to: "archived", refused: "challenges_refused_archive_state" },
};

/** States nothing leads out of. */
export const finalStates = ["withdrawn", "declined", "archived"] as const satisfies readonly ChallengeState[];

/** Whether a challenge in `state` can take `step`; the refusal says what would have to be the case. */
export const mayStep = (state: ChallengeState, step: ChallengeStep): Ruling =>
  moves[step].from.includes(state) ? allow : notNow(moves[step].refused);

/** Where `step` leads from `state`; undefined when it cannot be taken. */
export const stateAfter = (state: ChallengeState, step: ChallengeStep): ChallengeState | undefined =>
  moves[step].from.includes(state) ? moves[step].to : undefined;

/** States in which the owner may change the brief. */
export const editable = (state: ChallengeState): boolean => state === "draft" || state === "changes_requested";

export type NextActor = "owner" | "broker" | "reviewer" | "teams" | "clock" | "nobody";
export interface NextFacts {
  state: ChallengeState;
  hasBroker: boolean;
  hasReviewer: boolean;
  publishAt: Date | null;
  /** Whether the owner still has teams to choose among; if not, whether a team is at work, all that were have ended, or none was found. */
  choice: "open" | "made" | "over" | "vain";
}

/** Who acts next and on what. A pure reading of the state: no challenge is ever without an answer. */
export function nextOf({ state, hasBroker, hasReviewer, publishAt, choice }: NextFacts): { who: NextActor; what: NextWhat } {
  switch (state) {
    case "draft":
      return { who: "owner", what: "finish_draft" };
    case "submitted":
      return { who: "broker", what: hasBroker ? "start_review" : "take_up" };
    case "in_review":
      return { who: "reviewer", what: hasReviewer ? "decide" : "take_review" };
    case "changes_requested":
      return { who: "owner", what: "change_brief" };
    case "approved":
      return publishAt ? { who: "clock", what: "publish_at" } : { who: "broker", what: "publish" };
    case "published":
      return { who: "teams", what: "apply" };
    case "closed_to_applications":
      if (choice === "vain") return { who: "broker", what: "settle" };
      if (choice === "over") return { who: "broker", what: "archive" };
      return choice === "made" ? { who: "teams", what: "at_work" } : { who: "owner", what: "choose_team" };
    default:
      return { who: "nobody", what: "none" };
  }
}
export type NextWhat =
  | "finish_draft"
  | "take_up"
  | "start_review"
  | "take_review"
  | "decide"
  | "change_brief"
  | "publish_at"
  | "publish"
  | "apply"
  | "choose_team"
  | "at_work"
  | "archive"
  | "settle"
  | "none";

/** Teams get at least this many days to answer (demo value). */
export const leastOpenDays = 7;

/** Days (demo values) after which a waiting challenge is shown as late, per state. */
export const patience: Partial<Record<ChallengeState, number>> = { submitted: 3, in_review: 10, changes_requested: 14, approved: 5 };

/** The moment a challenge should have moved on by; null where nobody is waited for. */
export function dueOf(state: ChallengeState, since: Date): Date | null {
  const days = patience[state];
  return days === undefined ? null : new Date(since.getTime() + days * 86_400_000);
}
