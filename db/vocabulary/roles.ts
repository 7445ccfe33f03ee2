/** Roles granted by programme staff. Owner and solver are derived from memberships, never granted. */
export const roles = ["admin", "staff", "broker", "reviewer", "mentor", "judge", "institute", "agency"] as const;
export type Role = (typeof roles)[number];

/** Standing of one person inside an organisation or a team. */
export const organisationRoles = ["lead", "member"] as const;
export type OrganisationRole = (typeof organisationRoles)[number];
export const teamRoles = ["lead", "member"] as const;
export type TeamRole = (typeof teamRoles)[number];
export const membershipStates = ["invited", "active", "declined", "left"] as const;
export type MembershipState = (typeof membershipStates)[number];

/** Roles a person can hold on one challenge; nobody holds two of them. */
export const challengeRoles = ["owner", "broker", "reviewer", "member", "mentor", "judge"] as const;
export type ChallengeRole = (typeof challengeRoles)[number];

export const genders = ["male", "female", "other", "undisclosed"] as const;
export type Gender = (typeof genders)[number];

export const locales = ["zh-TW", "en"] as const;
export type Locale = (typeof locales)[number];
