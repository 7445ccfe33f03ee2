import type { ApplicationState } from "@db/vocabulary/states";

/** Days an owner has, after applications close, to answer each of them (demo value). */
export const answerDays = 30;
/** Days an invitation can be answered. */
export const invitationDays = 14;
/** Invitations of one organisation that may wait at the same time. */
export const openInvitationsMax = 50;

const day = 86_400_000;

/** What a name is compared by: width, case, blanks and 臺/台 do not matter. Only for searching; a stored name is never rewritten. */
export const foldName = (name: string): string => name.normalize("NFKC").toLowerCase().replace(/\s+/g, "").replaceAll("臺", "台");

/** A check by staff vouches for one registered name and number; with either changed it no longer does. */
export const verificationSurvives = (before: { name: string; ubn: string | null }, after: { name: string; ubn: string | null }): boolean =>
  before.name === after.name && before.ubn === after.ubn;

/** Somebody must stay who can let others in. `leads` counts the active leads, this one included. */
export const mayGiveUpLead = (role: "lead" | "member", leads: number): boolean => role !== "lead" || leads > 1;

export interface Received {
  state: ApplicationState;
  submittedAt: Date;
  closedAt: Date | null;
  ownerChoiceAt: Date | null;
  stateSince: Date;
}

export interface AnsweringRecord {
  received: number;
  inTime: number;
  late: number;
  /** Not answered yet, with time left. */
  waiting: number;
  /** Not answered although the day has passed. */
  overdue: number;
}

const answeredStates: readonly ApplicationState[] = ["ineligible", "offered", "accepted", "declined", "lapsed", "not_selected", "waitlisted"];

/** The moment an application got its answer, if it has: the owner's choice, else when it reached a state that is one. */
export const answeredAt = (one: Received): Date | null => one.ownerChoiceAt ?? (answeredStates.includes(one.state) ? one.stateSince : null);

/** How an organisation has answered those who applied. Due `answerDays` after applications close, or after submission when no day was set. */
export function answeringRecord(applications: readonly Received[], now: Date): AnsweringRecord {
  const record: AnsweringRecord = { received: 0, inTime: 0, late: 0, waiting: 0, overdue: 0 };
  for (const one of applications) {
    if (one.state === "draft" || one.state === "withdrawn") continue;
    const due = (one.closedAt ?? one.submittedAt).getTime() + answerDays * day;
    const answered = answeredAt(one);
    record.received += 1;
    if (answered) record[answered.getTime() <= due ? "inTime" : "late"] += 1;
    else record[now.getTime() <= due ? "waiting" : "overdue"] += 1;
  }
  return record;
}
