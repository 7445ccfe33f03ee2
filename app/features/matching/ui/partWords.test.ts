import { describe, expect, it } from "vitest";
import { m } from "~/i18n/messages";
import { partReason } from "./partWords";

const part = (share: number, have: string[] = [], count: number | null = 1) =>
  partReason({ key: "text", weight: 0.08, value: 0.08 * share, low: 0, high: 0.08, have, lack: [], count });

describe("the reason for the wording's points", () => {
  it("never says that nothing is alike where points above the usual are earned", () => {
    expect(part(0.64)).toBe(m.matching_reason_text_unnamed());
    expect(part(0.5)).toBe(m.matching_reason_text_none());
    expect(part(0.64, ["電鍍"])).toBe(m.matching_reason_text({ items: "電鍍" }));
    expect(part(0.5, [], null)).toBe(m.matching_reason_text_unknown());
  });
});
