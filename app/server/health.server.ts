import net from "node:net";
import type { Db } from "@db/client.server";
import { databaseAnswers } from "@db/queries/http/health.server";
import type { Router } from "express";
import express from "express";
import { env } from "~/http/env.server";

const patience = 2_000;

async function within(work: Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patience);
  });
  try {
    return await Promise.race([work.catch(() => false), late]);
  } finally {
    clearTimeout(timer);
  }
}

const searchAnswers = async (url: string): Promise<boolean> => (await fetch(new URL("/health", url), { signal: AbortSignal.timeout(patience) })).ok;

function mailAnswers(url: string): Promise<boolean> {
  const { hostname, port, protocol } = new URL(url);
  return new Promise((resolve) => {
    const socket = net.connect({ host: hostname, port: Number(port) || (protocol === "smtps:" ? 465 : 587) });
    socket.setTimeout(patience, () => socket.destroy());
    socket.on("connect", () => {
      resolve(true);
      socket.destroy();
    });
    socket.on("error", () => resolve(false));
    socket.on("close", () => resolve(false));
  });
}

interface Checked {
  at: number;
  degraded: string[];
}
let last: Checked | undefined;

/** Neighbours that are configured but do not answer; looked at no oftener than every ten seconds. */
async function degraded(): Promise<string[]> {
  if (last && Date.now() - last.at < 10_000) return last.degraded;
  const { meiliUrl, smtpUrl } = env();
  const [search, mail] = await Promise.all([meiliUrl ? within(searchAnswers(meiliUrl)) : true, smtpUrl ? within(mailAnswers(smtpUrl)) : true]);
  last = { at: Date.now(), degraded: [...(search ? [] : ["search"]), ...(mail ? [] : ["mail"])] };
  return last.degraded;
}

/** `/health/live`: the process answers. `/health/ready`: it can serve pages, and what it has to do without. */
export function healthRoutes(db: Db, isDraining: () => boolean, isLoading: () => boolean): Router {
  const router = express.Router();
  router.get("/health/live", (_request, response) => {
    response.set("Cache-Control", "no-store").json({ status: "ok" });
  });
  router.get("/health/ready", async (_request, response) => {
    const draining = isDraining();
    const database = draining ? true : await within(databaseAnswers(db));
    const ready = !draining && database;
    const status = draining ? "draining" : database ? "ready" : "unavailable";
    response
      .set("Cache-Control", "no-store")
      .status(ready ? 200 : 503)
      .json({ status, database: database ? "ok" : "down", loading: isLoading(), degraded: ready ? await degraded() : [] });
  });
  return router;
}
