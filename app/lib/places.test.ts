import { describe, expect, it } from "vitest";
import { countyOf, placeName } from "./places";

describe("names of places", () => {
  it("are English for the English reader, whichever 臺 the owner wrote", () => {
    expect(placeName("臺北市", "en")).toBe("Taipei City");
    expect(placeName("台北市", "en")).toBe("Taipei City");
  });

  it("stay as written in Chinese, and where they are not on the list", () => {
    expect(placeName("臺北市", "zh-TW")).toBe("臺北市");
    expect(placeName("示範市", "en")).toBe("示範市");
    expect(placeName("Linkou", "en")).toBe("Linkou");
  });

  it("are taken in the reader's language from a place written in both", () => {
    expect(placeName("示範市／Demonstration City", "en")).toBe("Demonstration City");
    expect(placeName("示範市／Demonstration City", "zh-TW")).toBe("示範市");
  });

  it("are one county however it is written", () => {
    for (const one of ["臺中市", "台中市", " 臺中市", "臺中市西屯區", "台中市／Taichung City", "Taichung City"]) expect(countyOf(one)).toBe("台中市");
    expect([countyOf("新竹縣"), countyOf("新竹市"), countyOf("示範市")]).toEqual(["新竹縣", "新竹市", "示範市"]);
  });
});
