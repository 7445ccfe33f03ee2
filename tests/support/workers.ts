import { buildWorkers } from "../../scripts/workers.mjs";

/** Once before all tests: worker entries as the product builds them. */
export const setup = async (): Promise<void> => void (await buildWorkers());
