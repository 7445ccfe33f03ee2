// A throw-away PostgreSQL for tests: the system's own binaries, a temporary folder, a free port.
// `node scripts/postgres.mjs` starts one, prints its address and keeps it until it is interrupted.
import { execFileSync, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { pathToFileURL } from "node:url";

/** The folder of initdb and postgres, newest release first; undefined when this machine has none. */
export function findPostgres() {
  const versioned = ["/usr/lib/postgresql", "/usr/pgsql", "/opt/homebrew/opt", "/usr/local/opt"].flatMap((base) => {
    if (!existsSync(base)) return [];
    const names = readdirSync(base).filter((name) => /^(postgresql@?)?\d*$/.test(name));
    return names.sort((a, b) => Number(b.replace(/\D/g, "")) - Number(a.replace(/\D/g, ""))).map((name) => join(base, name, "bin"));
  });
  const onPath = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  return [...versioned, ...onPath, "/usr/local/pgsql/bin"].find((bin) => existsSync(join(bin, "initdb")) && existsSync(join(bin, "postgres")));
}

/** PostgreSQL refuses to run as root: there it runs as the user its package made. */
function runAs() {
  if (process.getuid?.() !== 0) return {};
  const id = (flag) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
  return { uid: id("-u"), gid: id("-g") };
}

export const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/**
 * Starts a server nobody else knows. Returns { url, stop }; `stop` ends it and removes its folder.
 * Throws when there are no binaries or it does not come up.
 */
export async function startPostgres() {
  const bin = findPostgres();
  if (bin === undefined) throw new Error("no PostgreSQL binaries on this machine");
  const user = runAs();
  const folder = mkdtempSync(join(tmpdir(), "cuilian-postgres-"));
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, "data");
  const env = { ...process.env, LC_ALL: "C.UTF-8", TZ: "UTC" };
  const port = await freePort();
  let server;
  // Also when this process is ended between two lines: a server without its test would stay for ever.
  process.once("exit", () => {
    if (server?.exitCode === null) server.kill("SIGQUIT");
    rmSync(folder, { recursive: true, force: true });
  });
  const stop = async () => {
    if (server && server.exitCode === null && server.signalCode === null) {
      const gone = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGINT");
      if ((await Promise.race([gone, wait(8000, "late", { ref: false })])) === "late") server.kill("SIGQUIT");
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    const init = ["-D", data, "-U", "postgres", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync"];
    execFileSync(join(bin, "initdb"), init, { ...user, cwd: folder, env, stdio: ["ignore", "ignore", "pipe"] });
    const settings = {
      port,
      listen_addresses: "127.0.0.1",
      unix_socket_directories: "",
      max_connections: 200,
      fsync: "off",
      timezone: "UTC",
      shared_buffers: "64MB",
    };
    const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
    // A group of its own: Ctrl-C in the terminal must not end it before the tests that use it.
    server = spawn(join(bin, "postgres"), ["-D", data, ...flags], { ...user, cwd: folder, env, stdio: "ignore", detached: true });
    for (let tries = 0; ; tries += 1) {
      if (server.exitCode !== null || tries > 100) throw new Error("PostgreSQL did not come up");
      try {
        execFileSync(join(bin, "pg_isready"), ["-q", "-h", "127.0.0.1", "-p", String(port)], { stdio: "ignore" });
        return { url: `postgres://postgres@127.0.0.1:${port}/postgres`, stop };
      } catch {
        await wait(100);
      }
    }
  } catch (error) {
    await stop();
    throw error;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { url, stop } = await startPostgres();
  console.log(url);
  const hold = setInterval(() => undefined, 60_000);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.once(signal, async () => {
      clearInterval(hold);
      await stop();
    });
}
