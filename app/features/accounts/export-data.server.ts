import { everythingAbout } from "@db/queries/accounts-export.server";
import { transaction } from "@db/transaction.server";
import type { Ctx } from "~/lib/ctx";
import { insistPerson } from "./acting.server";
import { accountEvent } from "./events";
import { exportArchive } from "./export-archive.server";

/** Everything by or about the person who asks, as one zip. */
export async function exportMyData(ctx: Ctx): Promise<{ bytes: Uint8Array; rows: number }> {
  const { id, name } = insistPerson(ctx);
  const sections = await everythingAbout(ctx.db, id);
  const rows = sections.reduce((sum, section) => sum + section.rows.length, 0);
  const bytes = exportArchive(sections, { name, at: ctx.now, locale: ctx.locale });
  await transaction(ctx, async (tx) => tx.record(accountEvent("account.data_exported", { subject: { kind: "person", id }, body: { rows } })));
  return { bytes, rows };
}
