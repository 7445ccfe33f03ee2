import { archiveChallenge, carryOver, closeDue, extendDeadline } from "~/features/challenges/index.server";
import type { ProgrammeYear } from "~/features/programmes/index.server";
import { closingHour, later, plusDays } from "../calendar";
import { posers } from "../people/organisations";
import { type ChallengePlan, planYear } from "../plan";
import { at, houseOf, need, type Stage, system } from "../stage";
import { keyOf } from "./briefs.server";
import { type Published, type Review, reviewScript } from "./review.server";
import { type Applied, applicationScript, crewsFor, selectionScript } from "./selection.server";
import { sprintScript } from "./sprint.server";

/** The poser of a story; older ones go to somebody of the same trade. */
export function poserOf(stage: Stage, plan: ChallengePlan, n: number) {
  if ("full" in plan.told) return houseOf(stage, plan.told.full.poser);
  const { industry } = plan.told.short;
  const trade = posers.filter((one) => one.industry === industry);
  return houseOf(stage, need(trade[n % trade.length], `poser of ${industry}`).key);
}

/** What follows a publication: applications up to the deadline, the choice, the sprint. */
export async function follow(stage: Stage, plan: ChallengePlan, review: Review, published: Published, n: number): Promise<void> {
  const { chance, agenda } = stage;
  const key = keyOf(plan.told);
  const told = { id: published.id, storyKey: key, year: plan.year, house: review.house, broker: review.broker };
  stage.challenges.push(told);
  const applied: Applied[] = [];
  const days = (published.closesAt.getTime() - published.publishedAt.getTime()) / 86_400_000;
  for (const crew of crewsFor(stage, plan.told, plan.applications)) {
    await agenda.add(
      applicationScript(
        stage,
        plan.told,
        published.id,
        crew,
        later(published.publishedAt, chance.int(2, Math.max(3, Math.floor(days) - 3)), chance),
        (one) => applied.push(one),
      ),
    );
  }
  const hitch = n % 29 === 11 ? "declines" : n % 61 === 17 ? "lapses" : undefined;
  const isTerminated = plan.year === 111 && plan.fate === "engaged" && "short" in plan.told && !stage.mishaps.has("terminated");
  if (isTerminated) stage.mishaps.add("terminated");
  await agenda.add(
    selectionScript(
      stage,
      {
        told: plan.told,
        challengeId: published.id,
        house: review.house,
        year: plan.year,
        applied,
        teams: plan.teams,
        ...(plan.applications > plan.teams && hitch ? { hitch } : {}),
      },
      plusDays(published.closesAt, 2),
      (engagementId, crew, when) => {
        const full = "full" in plan.told;
        const sprint = {
          engagementId,
          challengeId: published.id,
          storyKey: key,
          year: plan.year,
          house: review.house,
          crew,
          broker: review.broker,
          mentor: need(stage.officers.mentor[1 + ((n * 7) % (stage.officers.mentor.length - 1))], "mentor"),
          meetings: full ? 4 : 3,
          milestones: full ? 2 : 1,
          months: "full" in plan.told ? plan.told.full.months : 4,
          end: isTerminated ? ("terminated" as const) : ("closed" as const),
          archives: plan.teams === 1 && n % 3 !== 0,
        };
        return agenda.add(sprintScript(stage, sprint, when));
      },
    ),
  );
  const carries = plan.fate === "unmatched" && plan.year === 113 && !stage.mishaps.has("carried_over");
  if (carries) stage.mishaps.add("carried_over");
  if (plan.fate === "unmatched")
    await agenda.add(unmatched(stage, told, published, carries ? "carried over" : n % 4 === 0 ? "extended" : "archived"));
}

/** Nobody fitted: more time or the next call; in the end it is put away. */
async function* unmatched(
  stage: Stage,
  told: { id: string; broker: Stage["challenges"][number]["broker"] },
  published: Published,
  then: "carried over" | "extended" | "archived",
): AsyncGenerator<Date, void, void> {
  let now = plusDays(published.closesAt, 25);
  yield now;
  if (then === "extended") {
    const closesAt = closingHour(plusDays(now, 12));
    await extendDeadline(at(stage, told.broker, now), { challengeId: told.id, closesAt });
    yield (now = new Date(closesAt.getTime() + 30_000));
    await closeDue(at(stage, system, now));
  }
  yield (now = plusDays(now, 6));
  if (then === "carried over") await carryOver(at(stage, told.broker, now), { challengeId: told.id });
  else await archiveChallenge(at(stage, told.broker, now), { challengeId: told.id });
}

/** Announces everything one past year holds. */
export async function announceYear(stage: Stage, year: ProgrammeYear, round: number): Promise<void> {
  const { officers, agenda, chance } = stage;
  for (const [n, plan] of planYear(year, chance, round).entries()) {
    const isPublished = plan.fate === "engaged" || plan.fate === "unmatched";
    const review: Review = {
      told: plan.told,
      house: poserOf(stage, plan, n),
      broker: need(officers.broker[n % officers.broker.length], "broker"),
      reviewer: need(officers.reviewer[(n * 5) % officers.reviewer.length], "reviewer"),
      submittedOn: plan.submittedOn,
      end: isPublished ? "published" : plan.fate === "declined" ? "declined" : "withdrawn",
      changes: chance.yes(0.4),
      openDays: chance.int(21, 30),
    };
    await agenda.add(reviewScript(stage, review, (published) => follow(stage, plan, review, published, n)));
  }
}
