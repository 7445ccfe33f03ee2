import { isBound, teamStanding } from "@db/queries/applications-teams.server";
import { lockKey, type Tx } from "@db/transaction.server";
import { lockRolesOn, releaseRole } from "~/features/challenges/index.server";
import type { Ctx } from "~/lib/ctx";

/** Ends a person's part as a member on a challenge, unless another of his teams is still in there. */
export async function releaseMember(tx: Tx<Ctx>, challengeId: string, personId: string): Promise<void> {
  // Another of his teams may be handing in at this moment; it waits, or is seen here.
  await lockRolesOn(tx, challengeId);
  if (await isBound(tx.db, challengeId, personId)) return;
  await releaseRole(tx, { challengeId, personId, role: "member" });
}

/** An application or engagement that has ended binds nobody: its members may serve elsewhere on the challenge again. */
export async function releaseMembers(tx: Tx<Ctx>, row: { challengeId: string; teamId: string }): Promise<void> {
  // Whoever joins at this moment is released here too, or finds the application ended.
  await lockKey(tx.db, `team:${row.teamId}`);
  const team = await teamStanding(tx.db, row.teamId);
  for (const personId of team?.memberIds ?? []) await releaseMember(tx, row.challengeId, personId);
}
