import { rolledBack } from "@tests/support/database";
import { makePerson } from "@tests/support/factories";
import { visit } from "@tests/support/visit";
import { describe, expect, it } from "vitest";
import { action as shortlisting } from "~/routes/applications/shortlisting";
import { action as decline } from "~/routes/challenges/decline";
import { action as publication } from "~/routes/challenges/publication";
import { action as review } from "~/routes/challenges/review";
import { action as listing } from "~/routes/classes/listing";
import { listed } from "../activities/world";
import { eligible, makeWorld, submitted } from "../applications/world";
import * as story from "../challenges/story";

describe("an incomplete form from somebody without the right", () => {
  it("is refused for the right, not for the form", () =>
    rolledBack(async (ctx) => {
      const world = await story.makeWorld(ctx);
      const challengeId = await story.inReview(ctx, world);
      const at = { db: ctx.db, params: { challengeId }, form: { intent: "publish" } };
      for (const [name, door] of Object.entries({ publication, review, decline })) {
        const path = `/challenges/${challengeId}/${name}`;
        expect((await visit(door, path, { ...at, actor: world.owner })).thrown?.status, `${name}, the owner`).toBe(403);
        expect((await visit(door, path, { ...at, actor: world.stranger })).thrown?.status, `${name}, a stranger`).toBe(404);
      }
      const mine = await visit(review, `/challenges/${challengeId}/review`, { ...at, actor: world.reviewer });
      expect(mine.value, "who may, mends the form").toMatchObject({ init: { status: 422 } });
    }));

  it("holds for buttons without a page too", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const press = async (applicationId: string, actor: typeof world.owner) =>
        (await visit(shortlisting, `/applications/${applicationId}/shortlisting`, { db: ctx.db, params: { applicationId }, form: {}, actor })).thrown
          ?.status;
      const unseen = await submitted(ctx, world);
      expect([await press(unseen, world.owner), await press(unseen, world.lead)]).toEqual([404, 403]);
    }));

  it("holds for the buttons of a class", () =>
    rolledBack(async (ctx) => {
      const { activityId, person } = await listed(ctx);
      const { thrown } = await visit(listing, "/x", { db: ctx.db, params: { activityId }, form: {}, actor: await makePerson(ctx) });
      expect(thrown?.status).toBe(403);
      const mine = await visit(listing, "/x", { db: ctx.db, params: { activityId }, form: {}, actor: person });
      expect(mine.thrown?.headers.get("Location")).toBe(`/classes/${activityId}`);
    }));

  it("goes back to the page when the right is there", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const applicationId = await eligible(ctx, world);
      const { thrown } = await visit(shortlisting, "/x", { db: ctx.db, params: { applicationId }, form: {}, actor: world.owner });
      expect([thrown?.status, thrown?.headers.get("Location")]).toEqual([303, `/applications/${applicationId}`]);
    }));
});
