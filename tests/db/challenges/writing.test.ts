import { as, rolledBack, system } from "@tests/support/database";
import { makeOrganisation, makeOwner } from "@tests/support/factories";
import { describe, expect, it } from "vitest";
import {
  createDraft,
  receiptView,
  resubmitChallenge,
  saveStep,
  submitChallenge,
  withdrawChallenge,
  wizardForm,
  writingView,
} from "~/features/challenges/index.server";
import { parseForm } from "~/http/form.server";
import { visitor } from "~/lib/ctx";
import { newId } from "~/lib/ids";
import { draft, eventTypes, fill, makeWorld, row, submitted, titled, zh } from "./story";

const problem = (title: string) => ({ ...titled(title), technologies: [] as never[] });

describe("drafting", () => {
  it("makes a draft only for one's own organisation, and only for kinds that pose", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const id = await draft(ctx, world);
      expect(await row(ctx, id)).toMatchObject({ state: "draft", code: null });
      expect(await eventTypes(ctx, id)).toEqual(["challenge.drafted"]);
      const other = await makeOrganisation(ctx, { name: "別家公司" });
      await expect(createDraft(as(ctx, world.owner), { organisationId: other.id, ...titled() })).rejects.toMatchObject({ code: "invalid" });
      const school = await makeOrganisation(ctx, { kind: "school" });
      const teacher = await makeOwner(ctx, { id: school.id, name: school.name, kind: "school" });
      await expect(createDraft(as(ctx, teacher), { organisationId: school.id, ...titled() })).rejects.toMatchObject({ code: "forbidden" });
      await expect(createDraft(as(ctx, visitor), { organisationId: other.id, ...titled() })).rejects.toMatchObject({ code: "unauthenticated" });
    }));

  it("is hidden from everybody else, even from the programme, and open to colleagues", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const id = await draft(ctx, world);
      for (const person of [world.stranger, world.broker, world.reviewer, world.staff])
        await expect(saveStep(as(ctx, person), { challengeId: id, step: "problem", version: 1, values: problem("改") })).rejects.toMatchObject({
          code: "not_found",
        });
      await expect(writingView(as(ctx, world.stranger), id)).rejects.toMatchObject({ code: "not_found" });
      await expect(writingView(as(ctx, world.owner), newId())).rejects.toMatchObject({ code: "not_found" });
      expect((await writingView(as(ctx, world.colleague), id))?.content.title).toEqual(titled().title);
    }));
});

describe("saving a step", () => {
  it("keeps names outside the basic plane, markup and both languages exactly as written", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const id = await draft(ctx, world);
      const title = { zh: "𠮷野家<script>alert(1)</script>👩‍🔬", en: "Rush-order scheduling", lang: "zh" as const };
      await saveStep(as(ctx, world.owner), { challengeId: id, step: "problem", version: 1, values: { title, technologies: [] } });
      expect((await row(ctx, id)).title).toEqual(title);
    }));

  it("tells who comes second instead of overwriting, unless nothing differs", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const id = await draft(ctx, world);
      const save = (person: typeof world.owner, title: string, version: number, editKey?: string) =>
        saveStep(as(ctx, person), { challengeId: id, step: "problem", version, editKey, values: problem(title) });
      expect(await save(world.owner, "第一稿", 1)).toEqual({ version: 2 });
      await expect(save(world.colleague, "同事的版本", 1)).rejects.toMatchObject({ code: "conflict" });
      expect((await row(ctx, id)).title).toEqual(zh("第一稿"));
      expect(await save(world.colleague, "第一稿", 1)).toEqual({ version: 2 });
    }));

  it("never calls a sitting's own autosaves stale, and records one event per sitting", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const id = await draft(ctx, world);
      const editKey = newId();
      for (const [index, title] of ["一", "一二", "一二三"].entries())
        await saveStep(as(ctx, world.owner), { challengeId: id, step: "problem", version: 1, editKey, values: problem(`題目${title}${index}`) });
      expect(await eventTypes(ctx, id)).toEqual(["challenge.drafted", "challenge.edited"]);
      await expect(
        saveStep(as(ctx, world.owner), { challengeId: id, step: "problem", version: 1, editKey: newId(), values: problem("另一分頁") }),
      ).rejects.toMatchObject({ code: "conflict" });
    }));

  it("is refused to the owner once the brief is with the programme", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const id = await submitted(ctx, world);
      await expect(saveStep(as(ctx, world.owner), { challengeId: id, step: "problem", version: 99, values: problem("改") })).rejects.toMatchObject({
        code: "wrong_state",
      });
      await expect(saveStep(as(ctx, world.broker), { challengeId: id, step: "problem", version: 99, values: problem("改") })).rejects.toMatchObject({
        code: "forbidden",
      });
      expect(await writingView(as(ctx, world.owner), id)).toBeNull();
    }));
});

describe("the wizard's form", () => {
  const parse = (fields: Record<string, string>) => parseForm(new URLSearchParams({ version: "1", go: "next", ...fields }), wizardForm, "zh-TW");

  it("says how long 10,000 characters are allowed to be, on the field", () => {
    const parsed = parse({ step: "target", "baseline.zh": "長".repeat(10_000) });
    expect(parsed.ok ? [] : Object.keys(parsed.fields)).toEqual(["baseline.zh"]);
    expect(parsed.ok ? "" : parsed.fields["baseline.zh"]?.[0]).toContain("3000");
  });

  it("reads full-width digits and leaves unanswered questions open", () => {
    const parsed = parse({ step: "conditions", places: "２", awardTwd: "３０萬", durationMonths: "４" });
    expect(parsed).toMatchObject({ ok: true, value: { places: 2, awardTwd: 300_000n, durationMonths: 4 } });
    expect(parse({ step: "data" })).toMatchObject({ ok: true, value: { rightsConfirmed: false } });
  });

  it("takes the items with a level and drops the others", () => {
    const parsed = parse({
      step: "needs",
      "needs[0].item": "CI1",
      "needs[0].level": "0",
      "needs[1].item": "CI9",
      "needs[1].level": "4",
      "needs[1].must": "yes",
      languages: "zh",
    });
    expect(parsed).toMatchObject({ ok: true, value: { needs: [{ item: "CI9", level: 4, must: true }] } });
    expect(parse({ step: "needs", "needs[0].item": "XX", "needs[0].level": "3" }).ok).toBe(false);
  });

  it("refuses an unticked declaration and an unknown step", () => {
    expect(parse({ step: "check" }).ok).toBe(false);
    expect(parse({ step: "check", declared: "yes" }).ok).toBe(true);
    expect(parse({ step: "elsewhere" }).ok).toBe(false);
  });
});

describe("submitting", () => {
  it("gives running codes, keeps a revision and counts the first time once", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const [first, second] = [await submitted(ctx, world), await submitted(ctx, world)];
      expect((await row(ctx, first)).code).toMatch(/^C115-\d{4}$/);
      expect(Number((await row(ctx, second)).code?.slice(5))).toBe(Number((await row(ctx, first)).code?.slice(5)) + 1);
      expect(await eventTypes(ctx, first)).toContain("challenge.submitted");
      expect(await receiptView(as(ctx, world.owner), first)).toMatchObject({ revision: 1, state: "submitted", firstSubmittedAt: ctx.now });
      await expect(receiptView(as(ctx, world.broker), first)).rejects.toMatchObject({ code: "forbidden" });
    }));

  it("does its work once when pressed twice", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const id = await submitted(ctx, world);
      await expect(submitChallenge(as(ctx, world.owner), { challengeId: id })).rejects.toMatchObject({ code: "wrong_state" });
      expect((await eventTypes(ctx, id)).filter((type) => type === "challenge.submitted")).toHaveLength(1);
    }));

  it("refuses a brief with gaps, one changed since it was read, a stranger, and a brief that is not the owner's", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const id = await draft(ctx, world);
      await expect(submitChallenge(as(ctx, world.owner), { challengeId: id })).rejects.toMatchObject({
        code: "invalid",
        detail: { reason: "challenges_refused_incomplete" },
      });
      await fill(ctx, world, id);
      await expect(submitChallenge(as(ctx, world.owner), { challengeId: id, version: 1 })).rejects.toMatchObject({ code: "conflict" });
      await expect(submitChallenge(as(ctx, world.stranger), { challengeId: id })).rejects.toMatchObject({ code: "not_found" });
      await expect(submitChallenge(as(ctx, system), { challengeId: id })).rejects.toMatchObject({ code: "not_found" });
      await expect(resubmitChallenge(as(ctx, world.owner), { challengeId: id })).rejects.toMatchObject({ code: "wrong_state" });
    }));

  it("lets a lead withdraw before publication, not a member", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const id = await submitted(ctx, world);
      await expect(withdrawChallenge(as(ctx, world.colleague), { challengeId: id })).rejects.toMatchObject({ code: "forbidden" });
      await withdrawChallenge(as(ctx, world.owner), { challengeId: id });
      expect((await row(ctx, id)).state).toBe("withdrawn");
      await expect(withdrawChallenge(as(ctx, world.owner), { challengeId: id })).rejects.toMatchObject({ code: "wrong_state" });
    }));
});
