import { updateTeam } from "@db/queries/teams.server";
import { transaction } from "@db/transaction.server";
import type { Ctx } from "~/lib/ctx";
import { stale } from "~/lib/errors";
import { columnsOf } from "./create.server";
import { teamEvent } from "./events";
import type { TeamInput } from "./forms";
import { standingInTeam } from "./standing.server";

type Columns = ReturnType<typeof columnsOf>;
const columnNames = [
  "name",
  "nameEn",
  "kind",
  "summary",
  "languages",
  "industries",
  "technologies",
  "city",
  "website",
  "capacity",
  "representative",
  "isPublic",
] as const satisfies readonly (keyof Columns)[];

/** The database keeps a bilingual text with its keys in an order of its own. */
const plain = (value: Columns[keyof Columns]): string =>
  JSON.stringify(value !== null && typeof value === "object" && "lang" in value ? [value.zh ?? null, value.en ?? null, value.lang] : value);

export async function editTeam(ctx: Ctx, input: TeamInput & { teamId: string; version: number }): Promise<void> {
  const { team, insist } = await standingInTeam(ctx, input.teamId);
  insist("edit");
  if (team.version !== input.version) throw stale();
  const next = columnsOf(input);
  const fields = columnNames.filter((name) => plain(next[name]) !== plain(team[name]));
  if (fields.length === 0) return;
  await transaction(ctx, async (tx) => {
    if (!(await updateTeam(tx.db, team.id, input.version, { ...next, updatedAt: ctx.now }))) throw stale();
    tx.record(teamEvent("team.edited", { subject: { kind: "team", id: team.id }, body: { fields } }));
  });
}
