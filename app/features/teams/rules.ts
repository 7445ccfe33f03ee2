/** People a team may have, waiting invitations included (2023 call rules). */
export const teamSizeMax = 10;
export const capacityMax = 10;

/** Languages a team can work in, by their ISO 639 codes. */
export const teamLanguages = ["zh", "en", "nan", "hak", "ja", "ko", "vi", "id", "th"] as const;
export type TeamLanguage = (typeof teamLanguages)[number];

/** The version of the notice that a new member agrees to; a changed text gets a new number. */
export const consentNotice = { name: "team_membership", version: 1 } as const;

/** Why a team cannot end now; null when nothing waits for it. Counts are of its own unfinished work. */
export function dissolutionBlocker(work: { engagements: number; applications: number }): "teams_refused_engaged" | "teams_refused_applied" | null {
  if (work.engagements > 0) return "teams_refused_engaged";
  return work.applications > 0 ? "teams_refused_applied" : null;
}

export const hasSeat = (seats: number): boolean => seats < teamSizeMax;
