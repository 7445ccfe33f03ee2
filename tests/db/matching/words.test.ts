import { latestModel } from "@db/queries/matching-models.server";
import { challengeNeeds, challenges, matchModels, matchRuns, pastWorks, teams } from "@db/schema";
import { as, rolledBack } from "@tests/support/database";
import { makeChallenge, makePerson, makeTeam } from "@tests/support/factories";
import { eq } from "drizzle-orm";
import { describe, expect, it, vi } from "vitest";
import { fitTextSpace, rankChallengesFor, rankTeamsFor, replay } from "~/features/matching/index.server";
import { currentSpace } from "~/features/matching/text/keep.server";
import type { Ctx } from "~/lib/ctx";
import { newId } from "~/lib/ids";
import { makeWorld } from "../applications/world";

const work = (ctx: Ctx, teamId: string, title: string, summary: string) =>
  ctx.db.insert(pastWorks).values({ id: newId(), teamId, title, summary, industry: null, year: 114, createdAt: ctx.now });

const subjects = [
  ["射出成型瑕疵檢測", "以電腦視覺找出毛邊，產線不停機", "Injection moulding defect detection", "Computer vision finds flash on moulded parts"],
  ["長照跌倒預警", "毫米波雷達在夜間發現離床", "Fall warning in long-term care", "Millimetre-wave radar notices bed exits at night"],
  ["鮮食需求預測", "颱風日的叫貨與補貨", "Demand forecasting for fresh food", "Replenishment of stores on typhoon days"],
  ["養殖溶氧感測器", "白蝦池的投餵控制", "Dissolved oxygen sensors in aquaculture", "Feeding control for shrimp ponds"],
] as const;

/** Teams whose works are about one subject each, told in one language or in both, and a space fitted to them. */
async function makeTold(ctx: Ctx) {
  const world = await makeWorld(ctx);
  const told = [];
  for (const [zh, zhText, en, enText] of subjects) {
    const both = await makeTeam(ctx, { name: `${zh}隊` });
    await work(ctx, both.team.id, `${zh} ${en}`, `${zhText}。${enText}.`);
    await work(ctx, both.team.id, zh, zhText);
    const english = await makeTeam(ctx, { name: `${en} team`, nameEn: `${en} team` });
    await work(ctx, english.team.id, en, enText);
    told.push({ both: both.team.id, english: english.team.id });
  }
  await fitTextSpace(ctx);
  return { ...world, told };
}
const textPart = (
  items: { id: string; parts: { key: string; value: number; weight: number; have: string[]; count: number | null }[] }[],
  id: string,
) => items.find((one) => one.id === id)?.parts.find((part) => part.key === "text");

describe("the text space of the platform", () => {
  it("is fitted once for the same texts, anew when they move, and keeps the newest three", () =>
    rolledBack(async (ctx) => {
      const { told } = await makeTold(ctx);
      expect(await fitTextSpace(ctx)).toBe(false);
      const first = await latestModel(ctx.db, "text_space");
      for (let n = 0; n < 3; n += 1) {
        await work(ctx, told[0]?.both ?? "", `新作 ${n}`, "以聲音訊號判斷軸承磨耗");
        expect(await fitTextSpace(ctx)).toBe(true);
      }
      expect((await latestModel(ctx.db, "text_space"))?.version).toBe((first?.version ?? 0) + 3);
      expect(await ctx.db.select({ v: matchModels.version }).from(matchModels)).toHaveLength(3);
    }));

  it("knows nothing of what only some may read: hidden and dissolved teams, briefs that are not public", () =>
    rolledBack(async (ctx) => {
      const world = await makeTold(ctx);
      const hidden = await makeTeam(ctx, { isPublic: false });
      const gone = await makeTeam(ctx, { dissolvedAt: ctx.now });
      for (const team of [hidden, gone]) for (const n of [1, 2]) await work(ctx, team.team.id, `zyxwvon ${n}`, "kryptoword");
      for (const _ of [1, 2])
        await makeChallenge(ctx, world.owner, {
          state: "draft",
          summary: { en: "zyxwvon kryptoword", lang: "en" },
          title: { en: "Draft", lang: "en" },
        });
      expect(await fitTextSpace(ctx)).toBe(false);
      const open = await makeTeam(ctx);
      for (const n of [1, 2]) await work(ctx, open.team.id, `plainword ${n}`, "openly said");
      expect(await fitTextSpace(ctx)).toBe(true);
      const space = await currentSpace(ctx.db);
      const words = space?.vocabulary.join(" ");
      expect(words).toContain("plainword");
      expect(words).not.toMatch(/zyxwvon|kryptoword/);
    }));

  it("leans on the reference frameworks while the platform has few texts of its own, and can do without any", () =>
    rolledBack(async (ctx) => {
      expect(await fitTextSpace(ctx)).toBe(false);
      const { loadReference } = await import("@seeds/reference/load.server");
      await loadReference(ctx);
      expect(await fitTextSpace(ctx)).toBe(true);
      expect((await currentSpace(ctx.db))?.vocabulary.length).toBeGreaterThan(100);
    }));

  it("that is damaged is as good as none", () =>
    rolledBack(async (ctx) => {
      await makeTold(ctx);
      await ctx.db.update(matchModels).set({ body: new Uint8Array([1, 2, 3]), hash: "another" });
      expect(await currentSpace(ctx.db)).toBeNull();
    }));
});

describe("texts in a ranking", () => {
  it("raise the teams whose works are about the brief, in either language, and name what both speak of in the reader's", () =>
    rolledBack(async (ctx) => {
      const { told, owner, challenge } = await makeTold(ctx);
      const zh = await rankTeamsFor(as(ctx, owner), challenge.id);
      const en = await rankTeamsFor({ ...as(ctx, owner), locale: "en" }, challenge.id);
      const [near, far] = [told[0], told[3]];
      for (const side of ["both", "english"] as const) {
        const here = textPart(zh.items, near?.[side] ?? "");
        expect(here?.value).toBeGreaterThan((here?.weight ?? 1) / 2);
        expect(here?.value).toBeGreaterThan(textPart(zh.items, far?.[side] ?? "")?.value ?? 1);
      }
      expect(textPart(zh.items, near?.english ?? "")?.have).toContain("射出成型");
      expect(textPart(en.items, near?.english ?? "")?.have).toContain("injection moulding");
      expect(en.runId).toBe(zh.runId);
    }));

  it("give a pair the same score from both sides", () =>
    rolledBack(async (ctx) => {
      const { told, owner, challenge } = await makeTold(ctx);
      const staff = as(ctx, await makePerson(ctx, { roles: ["staff"] }));
      const theirs = await rankTeamsFor(as(ctx, owner), challenge.id);
      for (const { both } of told) {
        const mine = await rankChallengesFor(staff, both);
        expect(mine.items.find((one) => one.id === challenge.id)?.score).toBe(theirs.items.find((one) => one.id === both)?.score);
      }
    }));

  it("leave a stored run as it was, to the last bit, when the space is fitted anew or gone, or a team is", () =>
    rolledBack(async (ctx) => {
      const { told, owner, challenge } = await makeTold(ctx);
      const staff = as(ctx, await makePerson(ctx, { roles: ["staff"] }));
      const space = await currentSpace(ctx.db);
      const before = await rankTeamsFor(as(ctx, owner), challenge.id);
      const [run] = await ctx.db.select().from(matchRuns).where(eq(matchRuns.id, before.runId));
      expect(run?.policy).toMatchObject({ space: space?.hash });
      for (const { both } of told.slice(1)) await work(ctx, both, "射出成型毛邊", "電腦視覺 瑕疵檢測");
      expect(await fitTextSpace(ctx)).toBe(true);
      const after = await rankTeamsFor(as(ctx, owner), challenge.id);
      expect(after.runId).not.toBe(before.runId);
      expect((await replay(staff, before.runId)).outcome).toBe("same");
      await ctx.db.delete(matchModels);
      await ctx.db
        .update(teams)
        .set({ dissolvedAt: ctx.now })
        .where(eq(teams.id, told[0]?.both ?? ""));
      expect((await replay(staff, before.runId)).outcome).toBe("same");
      const last = await rankTeamsFor(as(ctx, owner), challenge.id);
      expect(last.items.map((one) => one.id)).not.toContain(told[0]?.both);
      expect(last.items.every((one) => textPart([one], one.id)?.count === null)).toBe(true);
    }));

  it("replay runs from before there was a space or an exposure to carry", () =>
    rolledBack(async (ctx) => {
      const world = await makeWorld(ctx);
      const staff = as(ctx, await makePerson(ctx, { roles: ["staff"] }));
      const { runId } = await rankTeamsFor(as(ctx, world.owner), world.challenge.id);
      const [run] = await ctx.db.select().from(matchRuns).where(eq(matchRuns.id, runId));
      const { space: _space, number: _number, ...old } = run?.policy ?? {};
      await ctx.db.update(matchRuns).set({ policy: old, owedAfter: null, shown: 0 }).where(eq(matchRuns.id, runId));
      expect((await replay(staff, runId)).outcome).toBe("same");
    }));

  it("stand any brief and any profile: nothing said, five thousand characters, a language nobody here speaks, no room left", () =>
    rolledBack(async (ctx) => {
      const { owner, challenge } = await makeTold(ctx);
      const silent = await makeTeam(ctx, { capacity: 0 });
      const thai = "ระบบตรวจสอบคุณภาพด้วยภาพ".repeat(3);
      const briefs = [
        {},
        { background: { zh: "射出成型的毛邊要自動檢查。".repeat(400), lang: "zh" as const } },
        { background: { zh: thai, lang: "zh" as const } },
      ];
      for (const brief of briefs) {
        const said = brief.background?.zh === thai ? { zh: thai, lang: "zh" as const } : { zh: "題目", lang: "zh" as const };
        await ctx.db.update(challenges).set({ title: said, summary: null, brief }).where(eq(challenges.id, challenge.id));
        const { items } = await rankTeamsFor(as(ctx, owner), challenge.id);
        for (const one of items) {
          expect(one.score).toBeGreaterThanOrEqual(0);
          expect(one.score).toBeLessThanOrEqual(1);
        }
        expect(textPart(items, silent.team.id)).toMatchObject({ count: null });
        expect(items.find((one) => one.id === silent.team.id)?.blockers).toContain("no_capacity");
        if (said.zh === thai) expect(items.every((one) => textPart([one], one.id)?.count === null)).toBe(true);
      }
    }));

  it("never leave the house: no socket is opened without an endpoint", () =>
    rolledBack(async (ctx) => {
      const asked = vi.spyOn(globalThis, "fetch");
      const { owner, challenge } = await makeTold(ctx);
      await ctx.db.insert(challengeNeeds).values({ id: newId(), challengeId: challenge.id, item: "CI9", level: 3, must: true });
      await rankTeamsFor(as(ctx, owner), challenge.id);
      expect(asked).not.toHaveBeenCalled();
      asked.mockRestore();
    }));
});
