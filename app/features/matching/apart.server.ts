import { apart, builtWorker } from "~/lib/apart.server";
import type { FitOrder, Fits } from "./worker";

/** Past this a fit is taken for dead; its job comes back. */
const lateMs = 15 * 60_000;

/** `learn` or the text space in a worker of its own; what a fit answers depends on its arguments alone. */
export const fitApart = <Fit extends keyof Fits>(fit: Fit, ...given: Parameters<Fits[Fit]>): Promise<ReturnType<Fits[Fit]>> =>
  apart<ReturnType<Fits[Fit]>>(builtWorker("fit"), { fit, given } satisfies FitOrder, { lateMs, heapMb: 2048 }).answer;
