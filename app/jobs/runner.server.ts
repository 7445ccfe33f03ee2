import type { Db } from "@db/client.server";
import { claimSchedule, forgetDoneJobs } from "@db/queries/jobs.server";
import { type Tx, transaction } from "@db/transaction.server";
import { type EventRow, eventsAfter, moveCursor, readCursor } from "~/features/events/index.server";
import type { Ctx } from "~/lib/ctx";
import { type JobHandler, runOne, systemContext } from "./queue.server";

/** Reads the log from its own cursor on; each event is handled in one transaction with the cursor's move. */
export interface EventReader {
  name: string;
  /** False for what this reader passes over; asked without a transaction. */
  wants?(event: EventRow, now: Date): boolean;
  handle(tx: Tx<Ctx>, event: EventRow): Promise<void>;
}

/** Something that happens by the clock, on one worker at a time. */
export interface Schedule {
  name: string;
  everyMs: number;
  run(ctx: Ctx): Promise<void>;
}

export interface Work {
  handlers: Record<string, JobHandler>;
  readers: readonly EventReader[];
  schedules: readonly Schedule[];
}

export interface RunnerOptions {
  db: Db;
  work: Work;
  clock?: () => Date;
  onFault: (where: string, error: unknown) => void;
  /** While true nothing is begun. */
  paused?: () => boolean;
  idleMs?: number;
}

/** Moves one reader past everything written so far. @returns how many events it handled. */
export async function catchUp(db: Db, reader: EventReader, clock: () => Date, batch = 100): Promise<number> {
  let handled = 0;
  for (;;) {
    const from = await readCursor(db, reader.name);
    const events = await eventsAfter(db, from, batch);
    if (events.length === 0) return handled;
    for (const event of events) {
      if (reader.wants && !reader.wants(event, clock())) continue;
      await transaction(systemContext(db, reader.name, clock()), async (tx) => {
        await reader.handle(tx, event);
        await moveCursor(tx.db, reader.name, event.seq, tx.now);
      });
      handled += 1;
    }
    const last = events.at(-1);
    if (last) await moveCursor(db, reader.name, last.seq, clock());
  }
}

/** One round of everything: schedules that are due, readers that are behind, jobs that wait. */
export async function runRound({ db, work, clock = () => new Date(), onFault }: RunnerOptions): Promise<number> {
  let did = 0;
  const guarded = async (where: string, task: () => Promise<number>) => {
    try {
      did += await task();
    } catch (error) {
      onFault(where, error);
    }
  };
  for (const schedule of work.schedules)
    await guarded(`schedule ${schedule.name}`, async () => {
      const now = clock();
      if (!(await claimSchedule(db, schedule.name, now, new Date(now.getTime() - schedule.everyMs)))) return 0;
      await schedule.run(systemContext(db, schedule.name, now));
      return 0;
    });
  for (const reader of work.readers) await guarded(`reader ${reader.name}`, () => catchUp(db, reader, clock));
  const takesJobs = Object.keys(work.handlers).length > 0;
  for (let n = 0; takesJobs && n < 50; n += 1) {
    let outcome = "idle";
    await guarded("jobs", async () => {
      const result = await runOne(db, work.handlers, clock);
      outcome = result.outcome;
      if (result.error) onFault(`job ${result.kind ?? ""} (${result.outcome})`, new Error(result.error));
      return result.outcome === "idle" ? 0 : 1;
    });
    if (outcome === "idle") break;
  }
  return did;
}

export interface Runner {
  wake(): void;
  stop(): Promise<void>;
}

/** Runs rounds until stopped: at once when woken, else every `idleMs`. */
export function startRunner(options: RunnerOptions): Runner {
  const idleMs = options.idleMs ?? 5_000;
  let stopped = false;
  let woken = false;
  let timer: NodeJS.Timeout | undefined;
  let ring: (() => void) | undefined;

  const rest = () =>
    new Promise<void>((resolve) => {
      if (woken || stopped) return resolve();
      ring = resolve;
      timer = setTimeout(resolve, idleMs);
      timer.unref();
    });

  const loop = (async () => {
    while (!stopped) {
      woken = false;
      const did = options.paused?.() ? 0 : await runRound(options);
      if (did === 0) await rest();
      clearTimeout(timer);
    }
  })();

  const wake = () => {
    woken = true;
    ring?.();
  };
  return {
    wake,
    stop: async () => {
      stopped = true;
      wake();
      await loop;
    },
  };
}

/** Keeps the job table small; failed jobs stay. */
export const housekeeping: Schedule = {
  name: "jobs_housekeeping",
  everyMs: 3_600_000,
  run: (ctx) => forgetDoneJobs(ctx.db, new Date(ctx.now.getTime() - 7 * 86_400_000)),
};
