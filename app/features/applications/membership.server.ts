import { boundChallenges } from "@db/queries/applications-teams.server";
import type { NewEvent, Tx } from "@db/transaction.server";
import type { ChallengeRole } from "@db/vocabulary/roles";
import { holdRole, roleAgainst } from "~/features/challenges/index.server";
import { pick } from "~/lib/bilingual";
import type { Ctx } from "~/lib/ctx";
import { AppError } from "~/lib/errors";
import type { MessageKey } from "~/lib/message-key";
import { releaseMember } from "./release.server";

const refusals: Record<Exclude<ChallengeRole, "member">, MessageKey> = {
  owner: "applications_refused_joins_owner",
  broker: "applications_refused_joins_broker",
  reviewer: "applications_refused_joins_reviewer",
  mentor: "applications_refused_joins_mentor",
  judge: "applications_refused_joins_judge",
};

/**
 * Whoever joins a team becomes a member on every challenge it is bound to, and whoever leaves it ceases to be one, in the
 * joining's own transaction: where the separation of roles forbids it, nobody joins. Teams know nothing of challenges.
 */
export async function followMembership(tx: Tx<Ctx>, event: NewEvent): Promise<void> {
  const joins = event.type === "team.member_joined";
  if (!joins && event.type !== "team.member_left" && event.type !== "team.member_removed") return;
  for (const challenge of await boundChallenges(tx.db, event.subject.id))
    for (const personId of event.about) {
      const wanted = { challengeId: challenge.id, personId, role: "member" as const };
      if (!joins) await releaseMember(tx, challenge.id, personId);
      else {
        const against = await roleAgainst(tx, wanted);
        if (against && against !== "member")
          throw new AppError("wrong_state", { reason: refusals[against], params: { title: pick(challenge.title, tx.locale).text } });
        await holdRole(tx, wanted);
      }
    }
}
