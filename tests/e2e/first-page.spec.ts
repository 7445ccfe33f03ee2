import { checkTemplate, expect, test } from "@tests/support/browser";

test("the first page is read in both languages, at both widths", async ({ page }) => {
  await checkTemplate(page, "/", "zh-TW");
  await checkTemplate(page, "/", "en");
});

test("an address that does not exist is answered by a page of this site, and only by a page", async ({ page }) => {
  const response = await page.goto("/no-such-page");
  expect(response?.status()).toBe(404);
  await expect(page.locator("h1")).toHaveCount(1);
});
