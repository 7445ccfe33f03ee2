import { describe, expect, it } from "vitest";
import { soonestFirst } from "./words";

describe("what needs a team", () => {
  it("comes by its hour; what has none comes last and keeps its place", () => {
    const list = [
      { id: "open", due: null },
      { id: "late", due: new Date("2026-12-05T09:00:00Z") },
      { id: "loose", due: null },
      { id: "soon", due: new Date("2026-12-01T09:00:00Z") },
    ];
    expect(soonestFirst(list).map((one) => one.id)).toEqual(["soon", "late", "open", "loose"]);
  });
});
