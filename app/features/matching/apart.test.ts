import { log, makeLists } from "@tests/bench/matching/simulate";
import { makeWorld } from "@tests/bench/matching/world";
import { expect, it } from "vitest";
import { fitApart } from "./apart.server";
import { learn } from "./learn";
import { fitSpace, unpackSpace } from "./text/space";
import { plainPolicy } from "./weights";

/** How often others had their turn meanwhile. */
async function turnsDuring(work: () => Promise<unknown>): Promise<number> {
  let turns = 0;
  let next = setImmediate(function tick() {
    turns += 1;
    next = setImmediate(tick);
  });
  await work().finally(() => clearImmediate(next));
  return turns;
}

it("learns in a worker what it would learn in this thread, and holds up nobody", async () => {
  const decisions = log(makeWorld(1002), makeLists(60, 1), 40);
  let learned: unknown;
  const turns = await turnsDuring(async () => {
    learned = await fitApart("learn", decisions, plainPolicy);
  });
  expect(turns).toBeGreaterThan(10);
  expect(learned).toEqual(learn(decisions, plainPolicy));
});

it("fits the same text space in a worker, ready to be stored", async () => {
  const texts = Array.from({ length: 30 }, (_, n) => `${n % 2 ? "瑕疵檢測 defect detection" : "需求預測 demand forecasting"} ${n % 5} 產線`);
  const { hash, body } = await fitApart("space", texts, 1);
  expect(hash).toBe(fitSpace(texts, { seed: 1 }).hash);
  expect(unpackSpace(body)?.hash).toBe(hash);
});
