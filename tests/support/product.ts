import { spawn } from "node:child_process";
import { existsSync } from "node:fs";

export const built = existsSync("build/server/index.js");
const base = { PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "", NODE_ENV: "production" as const, DEMO: "0", LOG_LEVEL: "info" };

export interface Started {
  said: () => string;
  saying: (what: RegExp) => Promise<void>;
  stop: (signal?: NodeJS.Signals) => Promise<number | null>;
  ended: Promise<number | null>;
}

/** The product as somebody starts it, with only the settings given. */
export function start(settings: Record<string, string>, args = ["serve"]): Started {
  const child = spawn(process.execPath, ["app/server/boot.mjs", ...args], { env: { ...base, ...settings }, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  const listeners: (() => void)[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      said += chunk;
      for (const listen of listeners) listen();
    });
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  return {
    said: () => said,
    saying: (what) =>
      new Promise((resolve, reject) => {
        const look = () => what.test(said) && resolve();
        listeners.push(look);
        look();
        void ended.then(() => reject(new Error(`ended without saying ${what}: ${said}`)));
      }),
    stop: (signal = "SIGTERM") => {
      child.kill(signal);
      return ended;
    },
    ended,
  };
}
