import pino from "pino";
import { env } from "~/http/env.server";

let logger: pino.Logger | undefined;

/** JSON lines on standard output, written at once so that a crash loses none. */
export const log = (): pino.Logger => {
  logger ??= pino(
    { level: env().logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: (label) => ({ level: label }) } },
    pino.destination({ dest: 1, sync: true }),
  );
  return logger;
};
