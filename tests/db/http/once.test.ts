import { setTimeout as wait } from "node:timers/promises";
import { contextOn, testDatabase } from "@tests/support/database";
import { expect, test } from "vitest";
import { Redirection } from "~/http/answer.server";
import { once, onceKey } from "~/http/once.server";
import type { Ctx } from "~/lib/ctx";
import { AppError } from "~/lib/errors";
import { newId } from "~/lib/ids";

async function context(id = newId()): Promise<Ctx> {
  const { db } = await testDatabase();
  return contextOn(db, { actor: { kind: "person", id, name: "林", locale: null, roles: [], organisations: [], teams: [] } });
}

test("a form sent twice does its work once and leads to the same place", async () => {
  const ctx = await context();
  const key = onceKey();
  let count = 0;
  const work = async () => {
    count += 1;
    await wait(150);
    return new Redirection(`/made/${count}`);
  };
  const [first, second] = await Promise.all([once(ctx, key, work), once(ctx, key, work)]);
  const third = await once(ctx, key, work);
  expect([first.url, second.url, third.url, count]).toEqual(["/made/1", "/made/1", "/made/1", 1]);
});

test("after a refusal the same form may be sent again", async () => {
  const ctx = await context();
  const key = onceKey();
  await expect(once(ctx, key, async () => Promise.reject(new AppError("invalid", { reason: "errors_check_fields" })))).rejects.toThrow("invalid");
  expect(await once(ctx, key, async () => new Redirection("/made"))).toMatchObject({ url: "/made" });
});

test("somebody else's key is refused, a missing or malformed one does no harm", async () => {
  const key = onceKey();
  const work = async () => new Redirection("/made");
  await once(await context(), key, work);
  await expect(once(await context(), key, work)).rejects.toMatchObject({ code: "conflict" });
  expect(await once(await context(), "not-a-key", work)).toMatchObject({ url: "/made" });
  expect(await once(await context(), null, work)).toMatchObject({ url: "/made" });
});
