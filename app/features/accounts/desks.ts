import type { Person } from "~/lib/ctx";

/** Every desk, in the order in which a person with several is led to one. */
export const desks = ["staff", "broker", "review", "mentor", "agency", "institute", "owner", "solver"] as const;
export type Desk = (typeof desks)[number];

/** The desks a person has work on: by granted roles, and by the organisations and teams he belongs to. */
export function desksOf(person: Pick<Person, "roles" | "organisations" | "teams">): Desk[] {
  const has = (...wanted: string[]) => person.roles.some((role) => wanted.includes(role));
  const poses = person.organisations.some((one) => one.kind !== "institute" && one.kind !== "school");
  const opens: Record<Desk, boolean> = {
    staff: has("staff", "admin"),
    review: has("reviewer"),
    broker: has("broker"),
    mentor: has("mentor"),
    agency: has("agency"),
    institute: has("institute") || person.organisations.some((one) => one.kind === "institute"),
    owner: poses,
    solver: person.teams.length > 0,
  };
  return desks.filter((desk) => opens[desk]);
}
