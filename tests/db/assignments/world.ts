import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { as, contextOn } from "@tests/support/database";
import { makeChallenge, makeOrganisation, makeOwner, makePerson, makeTeam } from "@tests/support/factories";
import type { AskedPolicy } from "~/features/assignments";
import { usualSettings } from "~/features/assignments";
import { requestRun, solveRun } from "~/features/assignments/index.server";
import type { Ctx } from "~/lib/ctx";
import { buildWorkers } from "../../../scripts/workers.mjs";

/** The worker as the product builds it, in a folder of this test's own. */
export async function builtWorker(): Promise<{ entry: string; remove: () => void }> {
  mkdirSync("build", { recursive: true });
  const folder = mkdtempSync(join(process.cwd(), "build", "workers-test-"));
  await buildWorkers(folder);
  return { entry: join(folder, "assign.mjs"), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Three challenges of three firms, four teams, an officer. Teams differ in city, kind and field. */
export async function makeProgrammeWorld(ctx: Ctx) {
  const staff = await makePerson(ctx, { name: "承辦人", roles: ["staff"] });
  const owners = [];
  const challenges = [];
  for (const industry of ["plastics", "retail", "energy"] as const) {
    const organisation = await makeOrganisation(ctx, { name: `${industry}公司` });
    const owner = await makeOwner(ctx, organisation);
    owners.push(owner);
    challenges.push(await makeChallenge(ctx, owner, { state: "published", industry, places: 1, title: { zh: `${industry}題`, lang: "zh" } }));
  }
  const teams = [];
  for (const [at, kind] of (["startup", "university", "startup", "trainees"] as const).entries())
    teams.push(
      await makeTeam(ctx, {
        name: `第${at + 1}隊`,
        kind,
        city: at < 2 ? "臺中市" : "臺南市",
        industries: at % 2 === 0 ? ["plastics"] : ["retail"],
        technologies: ["computer_vision"],
      }),
    );
  return { staff, owners, challenges, teams };
}

const usual = usualSettings.teams_to_challenges;
export function policyOf(over: Partial<AskedPolicy> = {}): AskedPolicy {
  const { wishes: _, mins: __, ...plain } = usual;
  return { use: "teams_to_challenges", parent: undefined, ...plain, rightMax: 1, floor: 0, seconds: 3, ...over };
}

/** Asks for a run and does its job, as the runner would. */
export async function solved(ctx: Ctx, entry: string, form: AskedPolicy): Promise<string> {
  const { id } = await requestRun(ctx, form);
  await solveRun({ runId: id }, contextOn(ctx.db, { now: ctx.now }), entry);
  return id;
}
export { as };
