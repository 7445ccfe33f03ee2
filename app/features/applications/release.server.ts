import { teamStanding } from "@db/queries/applications-teams.server";
import type { Tx } from "@db/transaction.server";
import { releaseRole } from "~/features/challenges/index.server";
import type { Ctx } from "~/lib/ctx";

/** An application that has ended binds nobody: its members may serve elsewhere on the challenge again. */
export async function releaseMembers(tx: Tx<Ctx>, row: { challengeId: string; teamId: string }): Promise<void> {
  const team = await teamStanding(tx.db, row.teamId);
  for (const personId of team?.memberIds ?? []) await releaseRole(tx, { challengeId: row.challengeId, personId, role: "member" });
}
