import type { Db } from "@db/client.server";
import { resolveActor } from "~/features/accounts/index.server";
import { type Actor, visitor } from "~/lib/ctx";
import { sessionCookie } from "./cookie.server";
import { now } from "./env.server";

/** Who stands behind a request's session cookie; a stale or unknown one is a visitor's. */
export async function actorOf(db: Db, request: Request): Promise<Actor> {
  const token = sessionCookie.read(request);
  return token ? resolveActor(db, token, now()) : visitor;
}
