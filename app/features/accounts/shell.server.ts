import { shellRow } from "@db/queries/accounts.server";
import type { Ctx } from "~/lib/ctx";
import { type DeskKey, desksOf } from "./rules";

export interface ShellFacts {
  name: string;
  desks: DeskKey[];
  officer: boolean;
  unread: number;
  /** `auto` follows the language. */
  calendar: "auto" | "roc" | "ad";
}

/** What the frame around every page says about the reader; null for a visitor. One statement. */
export async function shellFacts(ctx: Ctx): Promise<ShellFacts | null> {
  const { actor } = ctx;
  if (actor.kind !== "person") return null;
  const row = await shellRow(ctx.db, actor.id);
  const calendar = row?.calendar === "roc" || row?.calendar === "ad" ? row.calendar : "auto";
  const officer = actor.roles.includes("staff") || actor.roles.includes("admin");
  return { name: actor.name, desks: desksOf(actor), officer, unread: row?.unread ?? 0, calendar };
}
