import type { Server } from "node:http";
import { loggable } from "~/http/faults.server";
import { log } from "./log.server";

/** Requests under way get this long after a stop signal; whoever supervises us usually waits 30 s. */
const graceMs = 20_000;

/** No new connections; those without a request end at once, the others when answered or when the grace is over. */
export function closeServer(server: Server, grace = graceMs): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), grace);
    // A connection kept alive by its reader becomes idle only after its answer.
    const sweep = setInterval(() => server.closeIdleConnections(), 100);
    server.close(() => {
      clearTimeout(cut);
      clearInterval(sweep);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/** The first signal stops in good order, a second one at once. Resolves when all is closed. */
export function stopOnSignal(finish: () => Promise<void>): Promise<void> {
  return new Promise((resolve) => {
    let asked = false;
    const onSignal = (signal: NodeJS.Signals) => {
      if (asked) process.exit(1);
      asked = true;
      log().info({ signal }, "stopping");
      const late = setTimeout(() => process.exit(1), graceMs + 4_000);
      late.unref();
      finish()
        .catch((error: unknown) => log().error(loggable(error), "stop"))
        .finally(() => {
          log().info("stopped");
          resolve();
          process.exit(0);
        });
    };
    process.on("SIGTERM", onSignal);
    process.on("SIGINT", onSignal);
  });
}
