import { onEvent, transaction } from "@db/transaction.server";
import { as, rolledBack } from "@tests/support/database";
import { makeChallenge, makeOrganisation, makeOwner } from "@tests/support/factories";
import { describe, expect, it } from "vitest";
import { challengeQuery } from "~/features/discovery";
import { indexEvent, indexMissing, listChallenges } from "~/features/discovery/index.server";
import { visitor } from "~/lib/ctx";

onEvent(indexEvent);
const ask = (query: Record<string, string | string[]>) => challengeQuery.parse(query);
const day = 86_400_000;

describe("the list of challenges", () => {
  it("finds a published challenge by words of either script, and nothing that is not public", () =>
    rolledBack(async (ctx) => {
      const owner = await makeOwner(ctx, await makeOrganisation(ctx));
      const open = await makeChallenge(ctx, owner, {
        state: "published",
        title: { zh: "電鍍槽液老化預測", en: "Plating bath ageing", lang: "zh" },
        industry: "surface_treatment",
      });
      const secret = await makeChallenge(ctx, owner, { state: "in_review", title: { zh: "電鍍祕密題", lang: "zh" } });
      await indexMissing(ctx);
      const reader = as(ctx, visitor);
      for (const q of ["電鍍", "电镀", "老化 預測", "plat", "表面處理", "surface treatment"])
        expect((await listChallenges(reader, ask({ q }))).cards.map((card) => card.id)).toEqual([open.id]);
      for (const q of ["祕密", "量子糾纏冰淇淋", "%", "_", "！！！"]) expect((await listChallenges(reader, ask({ q }))).cards).toEqual([]);
      expect((await listChallenges(as(ctx, owner), ask({}))).cards.map((card) => card.id)).not.toContain(secret.id);
    }));

  it("finds a brief by what it is about in the other language, and does not take one subject for another", () =>
    rolledBack(async (ctx) => {
      const owner = await makeOwner(ctx, await makeOrganisation(ctx));
      const made = { state: "published" as const, summary: null, technologies: [], industry: "ict" as const };
      const english = await makeChallenge(ctx, owner, { ...made, title: { en: "Defect detection on injection moulded parts", lang: "en" } });
      const chinese = await makeChallenge(ctx, owner, { ...made, title: { zh: "便利商店鮮食需求預測", lang: "zh" } });
      await indexMissing(ctx);
      const found = async (q: string) => (await listChallenges(as(ctx, visitor), ask({ q }))).cards.map((card) => card.id);
      for (const q of ["瑕疵檢測", "瑕疵检测", "射出成型", "射出成型 瑕疵檢測"]) expect(await found(q), q).toEqual([english.id]);
      for (const q of ["demand forecasting", "convenience store", "Demand Forecast"]) expect(await found(q), q).toEqual([chinese.id]);
      for (const q of ["射出成型 需求預測", "fall detection", "量子糾纏冰淇淋"]) expect(await found(q), q).toEqual([]);
    }));

  it("leads with the challenge whose number was typed, however it was typed and in every order", () =>
    rolledBack(async (ctx) => {
      const owner = await makeOwner(ctx, await makeOrganisation(ctx));
      const wanted = await makeChallenge(ctx, owner, {
        state: "published",
        code: "C112-0054",
        firstPublishedAt: new Date(ctx.now.getTime() - 9 * day),
        applicationsCloseAt: new Date(ctx.now.getTime() + 90 * day),
      });
      for (const code of ["C112-0055", "C112-0541"])
        await makeChallenge(ctx, owner, {
          state: "published",
          code,
          title: { zh: `C112 0054 之後的 ${code}`, lang: "zh" },
          firstPublishedAt: ctx.now,
          applicationsCloseAt: new Date(ctx.now.getTime() + day),
        });
      await indexMissing(ctx);
      for (const q of ["C112-0054", "c112-0054", "Ｃ１１２－００５４", " C112 0054 ", "c112–0054", "C1120054"])
        for (const sort of ["relevance", "newest", "deadline"])
          expect((await listChallenges(as(ctx, visitor), ask({ q, sort }))).cards[0]?.id, `${q} ${sort}`).toBe(wanted.id);
      const first = await listChallenges(as(ctx, visitor), ask({ q: "C112-0054" }), 1);
      const second = await listChallenges(as(ctx, visitor), ask({ q: "C112-0054", after: first.next ?? "" }), 5);
      expect(second.cards.map((card) => card.id)).not.toContain(wanted.id);
      expect(first.counts.total).toBe(1 + second.cards.length);
    }));

  it("leaves the index in the same transaction in which it leaves the public", () =>
    rolledBack(async (ctx) => {
      const owner = await makeOwner(ctx, await makeOrganisation(ctx));
      const one = await makeChallenge(ctx, owner, { state: "published" });
      const event = {
        type: "challenge.published",
        version: 1,
        subject: { kind: "challenge", id: one.id },
        about: [],
        audience: "public" as const,
        body: {},
      };
      await transaction(ctx, async (tx) => tx.record(event));
      expect((await listChallenges(ctx, ask({ q: "毛邊" }))).cards).toHaveLength(1);
      await ctx.db.execute(`update challenges set state = 'withdrawn' where id = '${one.id}'`);
      await transaction(ctx, async (tx) => tx.record({ ...event, type: "challenge.withdrawn" }));
      expect((await listChallenges(ctx, ask({ q: "毛邊" }))).cards).toHaveLength(0);
    }));

  it("filters, counts each facet with its own choices left aside, and pages without gaps or repeats", () =>
    rolledBack(async (ctx) => {
      const owner = await makeOwner(ctx, await makeOrganisation(ctx));
      for (let n = 0; n < 45; n += 1)
        await makeChallenge(ctx, owner, {
          state: n % 5 === 0 ? "closed_to_applications" : "published",
          industry: n % 2 ? "plastics" : "textiles",
          grade: n % 3 ? "L1" : "L3",
          // Several in the same millisecond: only time and id together order them.
          firstPublishedAt: new Date(ctx.now.getTime() - Math.floor(n / 10) * day),
          applicationsCloseAt: new Date(ctx.now.getTime() + (n + 1) * day),
        });
      for (const sort of ["newest", "deadline"]) {
        const seen: string[] = [];
        let after: string | null = "";
        while (after !== null) {
          const page = await listChallenges(ctx, ask({ sort, ...(after ? { after } : {}) }));
          seen.push(...page.cards.map((card) => card.id));
          after = page.next;
        }
        expect(seen).toHaveLength(45);
        expect(new Set(seen).size).toBe(45);
      }
      const textiles = await listChallenges(ctx, ask({ industry: "textiles", grade: ["L1", "L3"], state: "open" }));
      expect(textiles.counts.total).toBe(textiles.counts.industry.get("textiles"));
      expect((textiles.counts.industry.get("plastics") ?? 0) + textiles.counts.total).toBe(36);
      expect((await listChallenges(ctx, ask({ closing: "7" }))).cards.every((card) => card.state === "published")).toBe(true);
      expect((await listChallenges(ctx, ask({ industry: "nonsense", after: "broken" }))).cards).toHaveLength(20);
    }));
});
