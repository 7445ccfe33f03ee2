import { expect, test } from "vitest";
import { recordAbove } from "./localPath";

const id = "0190a8c0-0000-7000-8000-000000000001";
test("a page below a record knows the record's own page; others have none", () => {
  expect(recordAbove(`/classes/${id}/roster`)).toBe(`/classes/${id}`);
  for (const path of ["/", "/classes/new", `/classes/${id}`, `/classes/${id}/`, `//evil.example/${id}/x`]) expect(recordAbove(path)).toBeUndefined();
});
