import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { matchModels, pastWorks } from "@db/schema";
import { rolledBack } from "@tests/support/database";
import { makeChallenge, makeTeam } from "@tests/support/factories";
import { eq } from "drizzle-orm";
import { afterEach, describe, expect, it, vi } from "vitest";
import { embedTexts } from "~/features/matching/embed.server";
import { fitTextSpace } from "~/features/matching/index.server";
import { currentSpace } from "~/features/matching/text/keep.server";
import { fitVectors } from "~/features/matching/text/vectors.server";
import { evidenceOf } from "~/features/matching/words.server";
import type { Ctx } from "~/lib/ctx";
import { newId } from "~/lib/ids";
import { makeWorld } from "../applications/world";

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** A model on this machine: what speaks of 毛邊 points one way, all else another. */
async function model(refuses: boolean | ((request: number) => boolean) = false) {
  const asked: string[] = [];
  let requests = 0;
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (part) => {
      body += part;
    });
    request.on("end", () => {
      const input = (JSON.parse(body) as { input: string[] }).input;
      requests += 1;
      const refused = typeof refuses === "function" ? refuses(requests) : refuses;
      if (!refused) asked.push(...input);
      response.statusCode = refused ? 503 : 200;
      response.end(
        JSON.stringify({
          data: input.map((text, index) => ({ index, embedding: text.includes("毛邊") ? [1, 0.1] : [0.1, 1 + (text.length % 7) / 50] })),
        }),
      );
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { asked, endpoint: { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, model: "m", key: null } };
}

async function makeTexts(ctx: Ctx) {
  const world = await makeWorld(ctx);
  for (let n = 0; n < 12; n += 1) {
    const { team } = await makeTeam(ctx);
    const title = n < 2 ? `毛邊 ${n}` : n < 7 ? `長照跌倒預警 ${n}` : `鮮食需求預測 ${n}`;
    await ctx.db.insert(pastWorks).values({ id: newId(), teamId: team.id, title, summary: "已上線", year: 114, createdAt: ctx.now });
  }
  await fitTextSpace(ctx);
  return world;
}

describe("an embedding endpoint", () => {
  it("is asked by the job alone, for public texts and for each once; then its vectors answer where they know every text", () =>
    rolledBack(async (ctx) => {
      const world = await makeTexts(ctx);
      const hidden = await makeTeam(ctx, { isPublic: false });
      await ctx.db.insert(pastWorks).values({ id: newId(), teamId: hidden.team.id, title: "祕密", summary: "祕密", year: 114, createdAt: ctx.now });
      await makeChallenge(ctx, world.owner, { state: "draft", title: { zh: "未公開", lang: "zh" } });
      const { asked, endpoint } = await model();
      expect(await embedTexts(ctx, endpoint)).toBe(true);
      expect(asked.join("\n")).not.toMatch(/祕密|未公開/);
      const before = asked.length;
      expect(await embedTexts(ctx, endpoint)).toBe(false);
      const { team } = await makeTeam(ctx);
      await ctx.db.insert(pastWorks).values({ id: newId(), teamId: team.id, title: "新作", summary: "已上線", year: 114, createdAt: ctx.now });
      expect(await embedTexts(ctx, endpoint)).toBe(true);
      expect(asked.slice(before)).toEqual(["新作\n已上線"]);
      const space = await currentSpace(ctx.db, endpoint);
      const plain = await currentSpace(ctx.db);
      expect(space?.hash).toContain("+");
      expect(plain?.vectors).toBeNull();
      if (!space || !plain) throw new Error("no space");
      const brief = asked.find((text) => text.includes("毛邊少樣本")) ?? "";
      const near = evidenceOf(space, brief, ["毛邊 0\n已上線"])?.affinity ?? 0;
      expect(near).toBeGreaterThan(evidenceOf(space, brief, ["長照跌倒預警 5\n已上線"])?.affinity ?? 1);
      for (const texts of [["毛邊 0\n已上線", "沒有問過的毛邊"], ["沒有問過的毛邊"]])
        expect(evidenceOf(space, brief, texts)?.affinity).toBe(evidenceOf(plain, brief, texts)?.affinity);
      expect(before).toBeLessThan(asked.length);
    }));

  it("that fails fails its job, and the space answers; without one no socket is opened", () =>
    rolledBack(async (ctx) => {
      await makeTexts(ctx);
      const { endpoint } = await model(true);
      await expect(embedTexts(ctx, endpoint)).rejects.toThrow("refused");
      expect((await currentSpace(ctx.db, endpoint))?.vectors).toBeNull();
      const fetched = vi.spyOn(globalThis, "fetch");
      expect(await embedTexts(ctx, null)).toBe(false);
      await currentSpace(ctx.db);
      expect(fetched).not.toHaveBeenCalled();
      fetched.mockRestore();
    }));

  it("that fails half-way is asked only for what is missing when the job comes back; what it said is used where a pair is complete", () =>
    rolledBack(async (ctx) => {
      await makeTexts(ctx);
      const owner = await makeTeam(ctx);
      const works = Array.from({ length: 150 }, (_, n) => ({
        id: newId(),
        teamId: owner.team.id,
        title: `${n % 9 ? "鮮食需求預測" : "毛邊"} ${n + 100}`,
        summary: "已上線",
        year: 114,
      }));
      await ctx.db.insert(pastWorks).values(works.map((one) => ({ ...one, createdAt: ctx.now })));
      const { asked, endpoint } = await model((request) => request === 3);
      await expect(embedTexts(ctx, endpoint)).rejects.toThrow("refused");
      expect(asked).toHaveLength(128);
      const half = await currentSpace(ctx.db, endpoint);
      const plain = await currentSpace(ctx.db, null);
      if (!half || !plain) throw new Error("no space");
      const [brief] = asked.filter((text) => text.includes("毛邊少樣本"));
      const [known, unknown] = [
        asked.find((text) => text.startsWith("毛邊 0")),
        works.map((one) => `${one.title}\n已上線`).find((one) => one.startsWith("毛邊") && !asked.includes(one)),
      ];
      const affinity = (space: typeof half, text = "") => evidenceOf(space, brief ?? "", [text])?.affinity;
      expect(affinity(half, known)).not.toBe(affinity(plain, known));
      expect(affinity(half, unknown)).toBe(affinity(plain, unknown));
      expect(await embedTexts(ctx, endpoint)).toBe(true);
      expect(new Set(asked).size).toBe(asked.length);
      expect(await embedTexts(ctx, endpoint)).toBe(false);
      expect((await currentSpace(ctx.db, endpoint))?.hash).not.toBe(half.hash);
      expect(affinity((await currentSpace(ctx.db, endpoint)) ?? half, unknown)).not.toBe(affinity(plain, unknown));
    }));

  it("is timed request by request", () =>
    rolledBack(async (ctx) => {
      await makeTexts(ctx);
      const timed = vi.spyOn(AbortSignal, "timeout");
      const { endpoint } = await model();
      const works = Array.from({ length: 130 }, (_, n) => `作品 ${n}`);
      expect(await fitVectors(ctx, endpoint, { works, briefs: [] })).toBe(true);
      expect(timed).toHaveBeenCalledTimes(3);
      timed.mockRestore();
    }));

  it("whose stored vectors are damaged, or another model's, is as good as none", () =>
    rolledBack(async (ctx) => {
      await makeTexts(ctx);
      const { endpoint } = await model();
      await embedTexts(ctx, endpoint);
      const plain = await currentSpace(ctx.db, null);
      const whole = await currentSpace(ctx.db, endpoint);
      expect(whole?.hash).toMatch(/^\w+\+\w+$/);
      expect(await currentSpace(ctx.db, { ...endpoint, model: "another" })).toMatchObject({ vectors: null, hash: plain?.hash });
      await ctx.db
        .update(matchModels)
        .set({ body: new Uint8Array([9, 9]), hash: "damaged" })
        .where(eq(matchModels.kind, "vectors"));
      expect(await currentSpace(ctx.db, endpoint)).toMatchObject({ vectors: null, hash: plain?.hash });
    }));

  it("and its space are read from the database once, by however many ask at once", () =>
    rolledBack(async (ctx) => {
      await makeTexts(ctx);
      const { endpoint } = await model();
      await embedTexts(ctx, endpoint);
      const [first, second] = await Promise.all([currentSpace(ctx.db, endpoint), currentSpace(ctx.db, endpoint)]);
      expect(first).toBe(second);
    }));
});
