import { hiddenMaterialRows, type MaterialRow, publicMaterialRows } from "@db/queries/catalogue.server";
import type { CompetencyItem } from "@db/vocabulary/kinds";
import type { Bi } from "~/lib/bilingual";
import type { Ctx } from "~/lib/ctx";
import { type Cursor, cut } from "~/lib/pagination";
import type { Material } from "./material";
import { stateNow } from "./rules";
import { reachOf, rulingOn } from "./standing.server";

const pageSize = 20;

function materialOf(ctx: Ctx, row: MaterialRow): Material {
  return {
    id: row.id,
    title: row.title as Bi,
    summary: row.summary as Bi | null,
    url: row.url,
    licence: row.licence,
    items: row.items,
    state: stateNow(row, ctx.now),
    provider: row.provider?.id ? row.provider : null,
    may: { publish: rulingOn(ctx, row, "publish").ok, withdraw: rulingOn(ctx, row, "withdraw").ok },
  };
}

/** Materials anybody may use, newest first, and to whoever looks after them also those that are not up. */
export async function materialsPage(
  ctx: Ctx,
  { items, after }: { items?: readonly CompetencyItem[]; after?: Cursor | undefined } = {},
): Promise<{ materials: Material[]; next: string | null; hidden: Material[] }> {
  const found = await publicMaterialRows(ctx.db, { now: ctx.now, size: pageSize, items: items ?? [], after });
  const { rows, next } = cut(found, pageSize, (row) => ({ time: row.listedAt ?? row.createdAt, id: row.id }));
  const hidden = after ? [] : await hiddenMaterialRows(ctx.db, reachOf(ctx));
  return {
    materials: rows.map((row) => materialOf(ctx, row)),
    next: next ?? null,
    hidden: hidden.map((row) => materialOf(ctx, row)),
  };
}

/** For whom the reader may write a material; only the office may write one of the programme's own. */
export const providersFor = (ctx: Ctx): { own: { id: string; name: string }[]; office: boolean } => ({
  own: ctx.actor.kind === "person" ? ctx.actor.organisations.map((one) => ({ id: one.id, name: one.name })) : [],
  office: reachOf(ctx) === "all",
});
