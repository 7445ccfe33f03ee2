import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatMoney, formatUnit, groupDigits, type MoneyUnit, roundColumn } from "./money";
import { money, parseMoney } from "./moneyInput";

const sizes: Record<MoneyUnit, bigint> = { yuan: 1n, thousand: 1000n, tenThousand: 10_000n, hundredMillion: 100_000_000n };
const amounts = fc.bigInt({ min: -(10n ** 13n), max: 10n ** 13n });

describe("money", () => {
  it("shows one amount in each unit and language", () => {
    expect(formatMoney(8_523_456_789n, "zh-TW")).toBe("新臺幣 8,523,456,789 元");
    expect(formatMoney(8_523_456_789n, "zh-TW", { unit: "hundredMillion", places: 2 })).toBe("新臺幣 85.23 億元");
    expect(formatMoney(1_500n, "zh-TW", { unit: "thousand", symbol: false })).toBe("2 千元");
    expect(formatMoney(-1_500n, "zh-TW", { unit: "thousand", symbol: false })).toBe("-2 千元");
    expect(formatMoney(8_523_456_789n, "en", { unit: "hundredMillion", places: 1 })).toBe("NT$8,523.5 million");
    expect(formatMoney(-1_234n, "en")).toBe("-NT$1,234");
    expect(formatMoney(40n, "en", { unit: "thousand", places: 2 })).toBe("NT$0.04 thousand");
    expect([formatUnit("thousand", "zh-TW"), formatUnit("thousand", "en"), groupDigits(1234567.5)]).toEqual([
      "新臺幣千元",
      "NT$ thousand",
      "1,234,567.5",
    ]);
  });

  it("rounds a column so that it adds up", () => {
    expect(roundColumn([333n, 333n, 334n], "thousand")).toEqual([0n, 0n, 1n]);
    fc.assert(
      fc.property(
        fc.array(amounts, { maxLength: 12 }),
        fc.constantFrom<MoneyUnit>("yuan", "thousand", "tenThousand", "hundredMillion"),
        (column, unit) => {
          const size = sizes[unit];
          const rounded = roundColumn(column, unit);
          const total = column.reduce((sum, amount) => sum + amount, 0n);
          const shown = rounded.reduce((sum, amount) => sum + amount, 0n) * size - total;
          expect((shown < 0n ? -shown : shown) * 2n).toBeLessThanOrEqual(size);
          for (const [at, amount] of column.entries()) {
            const off = (rounded[at] ?? 0n) * size - amount;
            expect(off < size && off > -size).toBe(true);
          }
        },
      ),
    );
  });

  it.each([
    ["1,234", 1234n],
    ["１，２３４元", 1234n],
    ["NT$1,234", 1234n],
    ["新臺幣 3 千元", 3000n],
    ["3.5億", 350_000_000n],
    ["1億2,000萬", 120_000_000n],
    ["2千萬元整", 20_000_000n],
    ["-50", -50n],
    ["0", 0n],
  ])("reads %s", (typed, amount) => expect(parseMoney(typed)).toBe(amount));

  it.each(["", "元", "1.5", "1,23", "12萬3億", "0.00001萬", "1e6", "abc", "1 0 0x", "萬"])("refuses %s", (typed) =>
    expect(parseMoney(typed)).toBeUndefined(),
  );

  it("reads back what it prints", () => {
    fc.assert(fc.property(amounts, (amount) => parseMoney(groupDigits(amount)) === amount));
    fc.assert(fc.property(fc.bigInt({ min: 0n, max: 10n ** 13n }), (amount) => parseMoney(formatMoney(amount, "zh-TW")) === amount));
  });

  it("keeps a field within its bounds", () => {
    expect(money().parse("8,500,000,000")).toBe(8_500_000_000n);
    expect(money({ max: 100n }).safeParse("101").error?.issues[0]?.message).toBe("errors_money_range");
    expect(money().safeParse("-1").error?.issues[0]?.message).toBe("errors_money_range");
    expect(money().safeParse("many").error?.issues[0]?.message).toBe("errors_invalid_money");
    expect(money().safeParse("9".repeat(500)).error?.issues[0]?.message).toBe("errors_invalid_money");
  });
});
