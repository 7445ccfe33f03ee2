import type { ChallengeRole } from "@db/vocabulary/roles";
import type { MessageKey } from "~/lib/message-key";
import { allow, notNow, type Ruling } from "~/lib/policy";

const refusals: Record<ChallengeRole, MessageKey> = {
  owner: "challenges_refused_separation_owner",
  broker: "challenges_refused_separation_broker",
  reviewer: "challenges_refused_separation_reviewer",
  member: "challenges_refused_separation_member",
  mentor: "challenges_refused_separation_mentor",
  judge: "challenges_refused_separation_judge",
};

/**
 * The one rule of separation: on one challenge nobody holds two roles. Holding the same role again is allowed.
 * @param existing roles the person holds there, written down or by membership
 */
export function mayHold(existing: readonly ChallengeRole[], role: ChallengeRole): Ruling {
  const other = existing.find((one) => one !== role);
  return other === undefined ? allow : notNow(refusals[other]);
}
