import { parentPort, workerData } from "node:worker_threads";
import { learn } from "./learn";
import { fitSpace, packSpace } from "./text/space";

/** What holds a thread for seconds: pure functions of plain data. */
const fits = {
  learn,
  space: (texts: readonly string[], seed: number) => {
    const space = fitSpace(texts, { seed });
    return { hash: space.hash, body: packSpace(space) };
  },
};
export type Fits = typeof fits;
export interface FitOrder {
  fit: keyof Fits;
  given: readonly unknown[];
}

const { fit, given } = workerData as FitOrder;
parentPort?.postMessage({ answer: (fits[fit] as (...given: readonly unknown[]) => unknown)(...given) });
