import { otherRolesAt } from "@db/queries/challenges-people.server";
import type { NewEvent, Tx } from "@db/transaction.server";
import { pick } from "~/lib/bilingual";
import type { Ctx } from "~/lib/ctx";
import { AppError } from "~/lib/errors";

/**
 * Whoever joins an organisation becomes an owner of every challenge it poses, so the separation of roles is asked in the
 * joining's own transaction: a solver, mentor or reviewer of one of them stays outside. Organisations know nothing of challenges.
 */
export async function followOwners(tx: Tx<Ctx>, event: NewEvent): Promise<void> {
  if (event.type !== "organisation.member_joined") return;
  for (const personId of event.about) {
    const [held] = await otherRolesAt(tx.db, event.subject.id, personId);
    if (held) throw new AppError("wrong_state", { reason: "challenges_refused_joins_owner", params: { title: pick(held.title, tx.locale).text } });
  }
}
