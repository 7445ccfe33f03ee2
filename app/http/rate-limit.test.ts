import { expect, test } from "vitest";
import { AppError } from "~/lib/errors";
import { rateLimit } from "./rate-limit.server";

test("a burst is allowed, then one attempt per interval, each key on its own", () => {
  let at = 0;
  const limit = rateLimit("test", { burst: 3, perMinute: 6 }, () => at);
  const waits = (key: string): unknown => {
    try {
      limit.take(key);
      return 0;
    } catch (error) {
      return error instanceof AppError ? error.detail.params?.seconds : error;
    }
  };
  expect([waits("a"), waits("a"), waits("a"), waits("a"), waits("b")]).toEqual([0, 0, 0, 10, 0]);
  at += 9_000;
  expect(waits("a")).toBe(1);
  at += 1_000;
  expect([waits("a"), waits("a")]).toEqual([0, 10]);
  limit.forgive("a");
  expect(waits("a")).toBe(0);
  at += 3_600_000;
  expect([waits("a"), waits("a"), waits("a"), waits("a")]).toEqual([0, 0, 0, 10]);
});
