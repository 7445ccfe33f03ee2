import { endMentorRow, insertMentor, mentorCandidates, mentorsElsewhere } from "@db/queries/engagements.server";
import { transaction } from "@db/transaction.server";
import { holdRole, lockRolesOn, releaseRole } from "~/features/challenges/index.server";
import type { Ctx } from "~/lib/ctx";
import { invalidField } from "~/lib/errors";
import { newId } from "~/lib/ids";
import { engagementEvent } from "./events";
import { factOf, holdFor } from "./standing.server";

export interface MentorInput {
  engagementId: string;
  personId: string;
}

/** Gives the team a mentor, after the one rule of separation has been asked. Assigned already, nothing changes. */
export async function assignMentor(ctx: Ctx, { engagementId, personId }: MentorInput): Promise<void> {
  await transaction(ctx, async (tx) => {
    const row = await holdFor(tx, engagementId, "assignMentor");
    const [candidate] = await mentorCandidates(tx.db, { personId });
    if (!candidate) throw invalidField("personId", "engagements_refused_not_a_mentor");
    await holdRole(tx, { challengeId: row.challengeId, personId, role: "mentor" });
    if (!(await insertMentor(tx.db, { id: newId(tx.now), engagementId, personId, assignedAt: tx.now }))) return;
    const fact = factOf(row);
    tx.record(engagementEvent("engagement.mentor_assigned", { ...fact, about: [...fact.about, personId], body: { ...fact.body, personId } }));
  });
}

/** Ends a mentor's part here; the role on the challenge goes with his last team there. */
export async function endMentor(ctx: Ctx, { engagementId, personId }: MentorInput): Promise<void> {
  await transaction(ctx, async (tx) => {
    const row = await holdFor(tx, engagementId, "endMentor");
    // His last two teams here may end with him at the same moment.
    await lockRolesOn(tx, row.challengeId);
    if (!(await endMentorRow(tx.db, engagementId, personId, tx.now))) return;
    if (!(await mentorsElsewhere(tx.db, row.challengeId, personId)))
      await releaseRole(tx, { challengeId: row.challengeId, personId, role: "mentor" });
    const fact = factOf(row);
    tx.record(engagementEvent("engagement.mentor_ended", { ...fact, about: [...fact.about, personId], body: { ...fact.body, personId } }));
  });
}
