import { housekeeping, type Work } from "~/jobs/runner.server";
import { useIds } from "@db/transaction.server";
import { newId } from "~/lib/ids";
import type { World } from "./world.server";

useIds(newId);

/** Everything that runs without a request: job handlers, readers of the log, schedules. Each room adds its own here. */
export const work: Work = { handlers: {}, readers: [], schedules: [housekeeping] };

/** What happens once the port is open and pages can already be read: reference data, the demo, the set-up link. */
export const onServing: ((world: World) => Promise<void>)[] = [];

/** Sub-commands beside `serve` and `worker`, by name. */
export const commands: Record<string, (world: World, args: string[]) => Promise<void>> = {};
