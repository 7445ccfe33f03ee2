import type { Ctx, Person } from "~/lib/ctx";
import { AppError } from "~/lib/errors";

/** The same request in the name of the person it has just turned out to come from. */
export const actingAs = (ctx: Ctx, person: { id: string; name: string }): Ctx => ({
  ...ctx,
  actor: { kind: "person", id: person.id, name: person.name, locale: null, roles: [], organisations: [], teams: [] },
});

/** The signed-in person, or a refusal that leads to the sign-in page. */
export function insistPerson(ctx: Ctx): Person {
  if (ctx.actor.kind === "person") return ctx.actor;
  throw new AppError("unauthenticated", { reason: "errors_sign_in" });
}
