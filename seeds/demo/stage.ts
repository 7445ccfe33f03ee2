import type { Db } from "@db/client.server";
import type { Role } from "@db/vocabulary/roles";
import type { PersonaKey } from "~/features/accounts";
import type { ProgrammeYear } from "~/features/programmes/index.server";
import type { Actor, Ctx, Person } from "~/lib/ctx";
import type { Agenda } from "./agenda";
import type { Chance } from "./chance";
import type { OrganisationSeed } from "./people/organisations";
import type { TeamSeed } from "./people/teams";

/** An organisation on stage with those who act for it. */
export interface House extends OrganisationSeed {
  id: string;
  lead: Person;
  colleague: Person;
}

export interface Crew extends TeamSeed {
  id: string;
  lead: Person;
  /** Has something delivered to show, which the higher grades ask for. */
  proven: boolean;
  /** Work it was given so far, so that everybody gets a turn. */
  given: number;
}

/** A challenge that has been told, for what comes after it. */
export interface ToldChallenge {
  id: string;
  storyKey: string;
  year: number;
  house: House;
  broker: Person;
}

export interface ToldEngagement {
  id: string;
  storyKey: string;
  year: number;
  house: House;
  crew: Crew;
  state: "running" | "closed" | "terminated";
  /** Milestones nobody has handed in yet. */
  open: string[];
}

/** Everything the chapters share while the story is told. */
export interface Stage {
  db: Db;
  /** The moment of loading: nothing happens after it. */
  now: Date;
  chance: Chance;
  agenda: Agenda;
  years: readonly ProgrammeYear[];
  houses: Map<string, House>;
  institutes: House[];
  crews: Crew[];
  officers: Record<Exclude<Role, "institute">, Person[]>;
  personas: Map<PersonaKey, Person>;
  /** Classes of each programme year that a letter can point to. */
  classes: Map<number, string[]>;
  challenges: ToldChallenge[];
  engagements: ToldEngagement[];
  /** Things that go wrong once in the whole story, and have. */
  mishaps: Set<"terminated" | "carried_over">;
}

/** Marks what is told rather than done, in the log for ever and for the projections. */
export const demoRequest = "demo";

/** Somebody acting at some moment of the story, which never runs ahead of the clock. */
export const at = (stage: Pick<Stage, "db" | "now">, actor: Actor, when: Date, locale: Ctx["locale"] = "zh-TW"): Ctx => ({
  actor,
  db: stage.db,
  now: when > stage.now ? stage.now : when,
  locale,
  requestId: "demo",
});
export const system: Actor = { kind: "system", id: "demo" };

export function need<T>(value: T | undefined | null, what: string): T {
  if (value === undefined || value === null) throw new Error(`the demo has no ${what}`);
  return value;
}
export const houseOf = (stage: Stage, key: string): House => need(stage.houses.get(key), `organisation ${key}`);
export const personaOf = (stage: Stage, key: PersonaKey): Person => need(stage.personas.get(key), `persona ${key}`);
