import { updateOrganisation } from "@db/queries/organisations.server";
import { transaction } from "@db/transaction.server";
import type { Ctx } from "~/lib/ctx";
import { stale } from "~/lib/errors";
import { columnsOf, ubnTaken } from "./create.server";
import { organisationEvent } from "./events";
import type { OrganisationInput } from "./forms";
import { verificationSurvives } from "./rules";
import { standingWith } from "./standing.server";

type Columns = ReturnType<typeof columnsOf>;
const columnNames = ["kind", "name", "nameEn", "ubn", "industry", "city", "website", "about"] as const satisfies readonly (keyof Columns)[];

/** The database keeps a bilingual text with its keys in an order of its own. */
const plain = (value: Columns[keyof Columns]): string =>
  JSON.stringify(value !== null && typeof value === "object" ? [value.zh ?? null, value.en ?? null, value.lang] : value);

/** Changes what an organisation says of itself. A new name or number takes back the check by staff. */
export async function editOrganisation(ctx: Ctx, input: OrganisationInput & { organisationId: string; version: number }): Promise<void> {
  const { organisation, insist } = await standingWith(ctx, input.organisationId);
  insist("edit");
  const next = columnsOf(input);
  const fields = columnNames.filter((name) => plain(next[name]) !== plain(organisation[name]));
  if (organisation.version !== input.version) throw stale();
  if (fields.length === 0) return;
  const lapses = organisation.verifiedAt !== null && !verificationSurvives(organisation, next);
  const subject = { kind: "organisation", id: organisation.id };
  try {
    await transaction(ctx, async (tx) => {
      const change = { ...next, updatedAt: ctx.now, ...(lapses ? { verifiedAt: null, verifiedBy: null } : {}) };
      if (!(await updateOrganisation(tx.db, organisation.id, input.version, change))) throw stale();
      tx.record(organisationEvent("organisation.edited", { subject, body: { fields } }));
      if (lapses) tx.record(organisationEvent("organisation.verification_withdrawn", { subject, body: { cause: "edited" } }));
    });
  } catch (error) {
    throw ubnTaken(error);
  }
}
