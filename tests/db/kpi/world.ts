import { activities, applications, challenges, checkIns, claims, engagements, enrolments, persons } from "@db/schema";
import type { ActivityKind, ClaimKind } from "@db/vocabulary/kinds";
import { activityKinds, claimKinds } from "@db/vocabulary/kinds";
import type { ActivityState, ChallengeState, ClaimState, EnrolmentState } from "@db/vocabulary/states";
import { activityStates, challengeStates, claimStates, enrolmentStates } from "@db/vocabulary/states";
import { makeOrganisation, makeOwner, makePerson, makeTeam } from "@tests/support/factories";
import type { Ctx } from "~/lib/ctx";
import { newId } from "~/lib/ids";
import { addDays, taipeiTime } from "~/lib/time";

/** A source of random choices, so that one seed makes one world. */
export interface Dice {
  below(n: number): number;
  chance(percent: number): boolean;
  one<T>(from: readonly T[]): T;
}

/** A small generator of its own (mulberry32), the same on every run. */
export function seeded(seed: number): Dice {
  let state = seed >>> 0;
  const unit = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (n: number) => Math.floor(unit() * n);
  return {
    below,
    chance: (percent) => below(100) < percent,
    one: (from) => {
      const found = from[below(from.length)];
      if (found === undefined) throw new Error("nothing to choose from");
      return found;
    },
  };
}

export interface World {
  organisations: string[];
  teams: string[];
}

/** A programme's history at random: clones, re-applications, unconfirmed check-ins, repeated students, unverified claims, days off by a minute. */
export async function randomWorld(ctx: Ctx, programmeId: string, first: string, die: Dice, size: number): Promise<World> {
  const day = () => addDays(first, die.below(1800) - 30);
  // Half of all moments lie just before or after midnight in Taiwan.
  const moment = () => taipeiTime(day(), die.one(["00:00", "23:59", "12:00", "08:30"]));
  const owners = await Promise.all([0, 1, 2].map(async () => makeOwner(ctx, await makeOrganisation(ctx, { kind: "enterprise" }))));
  const institutes = await Promise.all([0, 1].map(async () => makeOrganisation(ctx, { kind: "institute" })));
  const teams = await Promise.all([0, 1, 2, 3].map(() => makeTeam(ctx, { isPublic: die.chance(60) })));
  const mentor = await makePerson(ctx, { roles: ["mentor"] });
  const base = { stateSince: ctx.now, createdAt: ctx.now, updatedAt: ctx.now };
  const challengeIds: string[] = [];
  for (let n = 0; n < size; n += 1) {
    const owner = die.one(owners);
    const organisationId = owner.organisations[0]?.id ?? "";
    const state: ChallengeState = die.one(challengeStates);
    const published = state === "published" || state === "closed_to_applications" || state === "archived" || die.chance(20);
    const id = newId();
    await ctx.db.insert(challenges).values({
      id,
      programmeId,
      organisationId,
      createdBy: owner.id,
      state,
      title: { zh: `題目 ${n}`, lang: "zh" },
      grade: "L1",
      industry: "textiles",
      rootId: challengeIds.length > 0 && die.chance(15) ? die.one(challengeIds) : null,
      firstSubmittedAt: state === "draft" ? null : moment(),
      firstPublishedAt: published ? moment() : null,
      ...base,
    });
    challengeIds.push(id);
  }
  for (const challengeId of challengeIds)
    for (const { team, lead } of teams) {
      if (die.chance(50)) continue;
      const attempts = die.chance(20) ? 2 : 1;
      for (let n = 0; n < attempts; n += 1) {
        const id = newId();
        await ctx.db.insert(applications).values({
          id,
          challengeId,
          teamId: team.id,
          createdBy: lead.id,
          state: n < attempts - 1 ? "withdrawn" : "accepted",
          eligibleAt: die.chance(70) ? moment() : null,
          ...base,
        });
        if (n < attempts - 1 || die.chance(40)) continue;
        const engagementId = newId();
        await ctx.db
          .insert(engagements)
          .values({ id: engagementId, applicationId: id, challengeId, teamId: team.id, startsOn: first, endsOn: addDays(first, 90), ...base });
        const held = day();
        const meetings = Array.from({ length: 1 + die.below(6) }, (_, k) => ({
          id: newId(),
          engagementId,
          mentorId: mentor.id,
          heldOn: addDays(held, k * 7),
          minutes: 60,
          health: "on_track" as const,
          note: "n",
          createdAt: ctx.now,
          confirmedAt: die.chance(75) ? moment() : null,
          confirmedBy: null,
        }));
        await ctx.db.insert(checkIns).values(meetings);
      }
    }
  const people: string[] = [];
  for (let n = 0; n < size; n += 1) {
    const id = newId();
    await ctx.db.insert(persons).values({ id, name: `學員 ${n}`, createdAt: ctx.now, updatedAt: ctx.now });
    people.push(id);
  }
  for (let n = 0; n < size * 3; n += 1) {
    const [kind, state, endsOn]: [ActivityKind, ActivityState, string] = [
      die.one(activityKinds),
      die.chance(60) ? "ended" : die.one(activityStates),
      day(),
    ];
    const id = newId();
    await ctx.db.insert(activities).values({
      id,
      kind,
      state,
      instituteId: die.one(institutes).id,
      title: { zh: `課程 ${n}`, lang: "zh" },
      startsOn: addDays(endsOn, -2),
      endsOn,
      hours: 18,
      completionHours: 12,
      createdAt: ctx.now,
      updatedAt: ctx.now,
    });
    const roster = people
      .filter(() => die.chance(40))
      .map((personId) => {
        const state: EnrolmentState = die.chance(60) ? "completed" : die.one(enrolmentStates);
        return {
          id: newId(),
          activityId: id,
          personId,
          state,
          attendedHours: die.one([0, 11.5, 12, 18, 18]),
          createdAt: ctx.now,
          updatedAt: ctx.now,
        };
      });
    if (roster.length > 0) await ctx.db.insert(enrolments).values(roster);
  }
  const claimed = Array.from({ length: size * 8 }, (_, n) => {
    const [kind, state]: [ClaimKind, ClaimState] = [die.one(claimKinds), die.one(claimStates)];
    return {
      id: newId(),
      kind,
      state,
      title: `成效 ${n}`,
      organisationId: die.chance(80) ? (die.one(owners).organisations[0]?.id ?? null) : null,
      quantity: die.one([1, 2, 0.5, 12]),
      occurredOn: day(),
      evidenceNote: "e",
      isPublic: die.chance(50),
      proposedAt: ctx.now,
    };
  });
  await ctx.db.insert(claims).values(claimed);
  return { organisations: owners.map((owner) => owner.organisations[0]?.id ?? ""), teams: teams.map(({ team }) => team.id) };
}
