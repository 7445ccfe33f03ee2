import { closeSync, mkdirSync, openSync, readFileSync, unlinkSync, writeSync } from "node:fs";
import { join } from "node:path";

/** The directory belongs to another running process; the embedded database allows one only. */
export class DirectoryInUse extends Error {
  constructor(
    readonly dataDir: string,
    readonly pid: number,
  ) {
    super(
      `DATA_DIR ${dataDir} is in use by process ${pid}: the embedded database allows one process. Stop it, choose another DATA_DIR, or set DATABASE_URL.`,
    );
    this.name = "DirectoryInUse";
  }
}

/** What this very process holds: a stale lock may carry our own number (process 1 of a restarted container). */
const held = new Set<string>();

/** Killed, and not yet taken leave of by whoever started it: it answers signals and holds nothing. Linux tells; elsewhere nobody knows. */
function isZombie(pid: number): boolean {
  try {
    return /^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/**
 * Takes `<dataDir>/lock` for this process; a lock left by a process that died is taken over.
 * @returns the function that gives it back.
 * @throws DirectoryInUse while another process holds it.
 */
export function lockDirectory(dataDir: string): () => void {
  mkdirSync(dataDir, { recursive: true });
  const path = join(dataDir, "lock");
  if (held.has(path)) throw new DirectoryInUse(dataDir, process.pid);
  for (let attempt = 0; ; attempt += 1) {
    try {
      const file = openSync(path, "wx");
      try {
        writeSync(file, String(process.pid));
      } catch (error) {
        // A full disk: a lock without a name would puzzle whoever comes next.
        unlinkSync(path);
        throw error;
      } finally {
        closeSync(file);
      }
      held.add(path);
      return () => {
        held.delete(path);
        try {
          unlinkSync(path);
        } catch {
          // Already gone: nothing to give back.
        }
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      const pid = Number.parseInt(readFileSync(path, "utf8"), 10);
      if (attempt > 2 || (Number.isInteger(pid) && pid !== process.pid && isRunning(pid))) throw new DirectoryInUse(dataDir, pid);
      unlinkSync(path);
    }
  }
}
