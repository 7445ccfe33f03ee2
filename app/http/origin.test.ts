import { expect, test } from "vitest";
import { fromOwnSite } from "./origin.server";

const own = "https://cuilian.example.org";

test.each([
  [{ Origin: own }, true],
  [{ Origin: own, "Sec-Fetch-Site": "same-origin" }, true],
  [{ "Sec-Fetch-Site": "same-origin" }, true],
  [{}, false],
  [{ Origin: "null" }, false],
  [{ Origin: "https://evil.example" }, false],
  [{ Origin: "http://cuilian.example.org" }, false],
  [{ Origin: own, "Sec-Fetch-Site": "cross-site" }, false],
  [{ "Sec-Fetch-Site": "same-site" }, false],
  [{ "Sec-Fetch-Site": "none" }, false],
])("a post with %j counts as our own: %s", (headers, allowed) => {
  expect(fromOwnSite(new Headers(headers as Record<string, string>), own)).toBe(allowed);
});
