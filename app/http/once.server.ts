import { setTimeout as wait } from "node:timers/promises";
import { claimRequestKey, forgetRequestKeys, readRequestKey, releaseRequestKey, settleRequestKey } from "@db/queries/http/requestKeys.server";
import { type Ctx, personId } from "~/lib/ctx";
import { AppError } from "~/lib/errors";
import { sha256 } from "~/lib/hash.server";
import { newId } from "~/lib/ids";
import { Redirection } from "./answer.server";

const shape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const patience = 5_000;

/** A form left open for a week is a form of its own again. */
const keyLife = 7 * 86_400_000;
export const forgetOldKeys = (ctx: Ctx): Promise<void> => forgetRequestKeys(ctx.db, new Date(ctx.now.getTime() - keyLife));

/** Made by a loader and carried by its form as `_key`: the same form sent twice does its work once. */
export const onceKey = (): string => newId();

/**
 * A page hands one key to all its forms: with the address and everything that was typed it becomes this form's own, so that
 * another button, or the same one after a change, is new work. Null without a sound key.
 */
export function keyOfForm(form: FormData | URLSearchParams, address: string): string | null {
  const key = form.get("_key");
  if (typeof key !== "string" || !shape.test(key)) return null;
  const typed = [...form.entries()].filter(([name]) => name !== "_key");
  const hash = sha256(JSON.stringify([key.toLowerCase(), new URL(address).pathname, typed]));
  return hash.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, "$1-$2-$3-$4-$5");
}

/** Runs `work` unless this key has been used: then the answer is where the first one went. */
export async function once<T>(ctx: Ctx, key: string | null, work: () => Promise<T>): Promise<T | Redirection> {
  if (!key || !shape.test(key)) return work();
  const actorId = personId(ctx.actor);
  const earlier = await claimRequestKey(ctx.db, key, actorId, ctx.now);
  if (earlier) return repeat(ctx, key, actorId, earlier);
  let result: T;
  try {
    result = await work();
  } catch (error) {
    await releaseRequestKey(ctx.db, key);
    throw error;
  }
  if (result instanceof Redirection) await settleRequestKey(ctx.db, key, result.url);
  else await releaseRequestKey(ctx.db, key);
  return result;
}

async function repeat(
  ctx: Ctx,
  key: string,
  actorId: string | null,
  first: { actorId: string | null; location: string | null },
): Promise<Redirection> {
  if (first.actorId !== actorId) throw new AppError("conflict", { reason: "errors_sent_twice" });
  const until = Date.now() + patience;
  let row: typeof first | undefined = first;
  while (row && row.location === null && Date.now() < until) {
    await wait(100);
    row = await readRequestKey(ctx.db, key);
  }
  if (!row?.location) throw new AppError("conflict", { reason: "errors_being_handled" });
  return new Redirection(row.location, { key: "errors_sent_twice", tone: "note" });
}
