import { expect, test } from "vitest";
import { listingStates, mayStep, stateNow } from "./rules";

test("a listing is put up unless it already is, and taken down unless it already is", () => {
  expect(listingStates.filter((state) => mayStep(state, "publish").ok)).toEqual(["draft", "expired", "withdrawn"]);
  expect(listingStates.filter((state) => mayStep(state, "withdraw").ok)).toEqual(["draft", "listed", "expired"]);
});

test("a listing is over at its hour, not when somebody writes it down", () => {
  const hour = new Date("2026-03-05T02:00:00Z");
  expect(stateNow({ state: "listed", expiresAt: hour }, new Date(hour.getTime() - 1))).toBe("listed");
  expect(stateNow({ state: "listed", expiresAt: hour }, hour)).toBe("expired");
  expect(stateNow({ state: "listed", expiresAt: null }, hour)).toBe("listed");
  expect(stateNow({ state: "withdrawn", expiresAt: hour }, hour)).toBe("withdrawn");
});
