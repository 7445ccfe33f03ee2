import { applicationFacts, engagementOfApplication, insertEngagement } from "@db/queries/engagements.server";
import type { Tx } from "@db/transaction.server";
import { gradeDefaults } from "~/features/challenges";
import { challengeStanding } from "~/features/challenges/index.server";
import type { Ctx } from "~/lib/ctx";
import { AppError, notFound } from "~/lib/errors";
import { newId } from "~/lib/ids";
import { taipeiDay } from "~/lib/time";
import { engagementEvent } from "./events";
import { endOfSprint } from "./rules";
import { factOf } from "./standing.server";

/** Months of a sprint when neither the brief nor a grade says how long it takes. */
const usualMonths = 4;

type Accepted = { challengeId: string; teamId: string } & ({ applicationId: string } | { id: string });

/** Opens the engagement of an accepted offer, inside the transaction that accepts it. Asked twice, it is opened once. */
export async function openEngagement(tx: Tx<Ctx>, accepted: Accepted): Promise<{ id: string }> {
  const applicationId = "applicationId" in accepted ? accepted.applicationId : accepted.id;
  const { challengeId, teamId } = accepted;
  const open = await engagementOfApplication(tx.db, applicationId);
  if (open) return open;
  const application = await applicationFacts(tx.db, applicationId);
  const challenge = await challengeStanding(tx.db, challengeId);
  if (!application || !challenge || application.challengeId !== challengeId || application.teamId !== teamId) throw notFound();
  if (application.state !== "accepted") throw new AppError("wrong_state", { reason: "engagements_refused_not_accepted" });
  const months = challenge.durationMonths ?? (challenge.grade ? gradeDefaults[challenge.grade].months[1] : usualMonths);
  const id = newId(tx.now);
  const startsOn = taipeiDay(tx.now);
  await insertEngagement(tx.db, {
    id,
    applicationId,
    challengeId,
    teamId,
    startsOn,
    endsOn: endOfSprint(startsOn, months),
    stateSince: tx.now,
    createdAt: tx.now,
    updatedAt: tx.now,
  });
  const fact = factOf({ id, challengeId, teamId });
  tx.record(engagementEvent("engagement.opened", { ...fact, about: [...fact.about, applicationId], body: { ...fact.body, applicationId } }));
  return { id };
}
