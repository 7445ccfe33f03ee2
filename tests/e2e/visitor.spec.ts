import type { Page } from "@playwright/test";
import { checkAccessible, checkTemplate, expect, type Locale, test } from "@tests/support/browser";

const locales: readonly Locale[] = ["zh-TW", "en"];
const words = {
  "zh-TW": { challenges: "題目", grade: "L2 應用", target: "目標", brief: "一頁題目單", signIn: "登入後報名", none: "沒有符合的題目" },
  en: {
    challenges: "Challenges",
    grade: "L2 Applied",
    target: "Wanted",
    brief: "One-page brief",
    signIn: "Sign in to apply",
    none: "No challenge fits",
  },
} as const;

const cards = (page: Page) => page.locator('main article h3 a[href^="/challenges/"]');

/** An open challenge, as a visitor would come upon it. */
async function openChallenge(page: Page): Promise<string> {
  await page.goto("/challenges?state=open");
  const href = await cards(page).first().getAttribute("href");
  if (!href) throw new Error("the demo shows no open challenge");
  return href;
}

for (const locale of locales) {
  test(`a visitor finds a challenge by the menu, narrows the list, reads it and takes its brief along (${locale})`, async ({ page }) => {
    const say = words[locale];
    await page.goto(`/?lang=${locale}`);
    await page.getByRole("banner").getByRole("link", { name: say.challenges, exact: true }).click();
    await expect(page).toHaveURL(/\/challenges$/);
    const all = await cards(page).count();
    expect(all).toBeGreaterThan(0);

    const grade = page.getByRole("checkbox", { name: new RegExp(say.grade) });
    await grade.check();
    await expect(page).toHaveURL(/grade=L2/);
    await expect(grade).toBeFocused();
    await expect(page.locator("main article svg[aria-label='L2']")).toHaveCount(await cards(page).count());

    await cards(page).first().click();
    await expect(page.getByRole("heading", { level: 3, name: say.target })).toBeVisible();
    const title = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
    await page.getByRole("link", { name: say.brief }).click();
    await expect(page).toHaveURL(/\/brief$/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  });

  test(`every public page is read in ${locale}`, async ({ page }) => {
    test.setTimeout(120_000);
    const challenge = await openChallenge(page);
    for (const path of [
      "/",
      "/challenges",
      "/challenges?q=zzzzzz",
      challenge,
      `${challenge}/brief`,
      "/cases",
      "/how-it-works",
      "/site-map",
      "/accessibility",
      "/privacy",
    ])
      await checkTemplate(page, path, locale);
    await page.goto("/cases");
    const one = page.locator('main a[href^="/cases/0"]').first();
    if ((await one.count()) > 0) await checkTemplate(page, (await one.getAttribute("href")) ?? "/cases", locale);
  });
}

test("searching starts with a slash, goes on while one types, and Back leaves it", async ({ page }) => {
  await page.goto("/challenges?lang=zh-TW");
  await page.keyboard.press("/");
  const box = page.getByRole("searchbox");
  await expect(box).toBeFocused();
  await box.pressSequentially("zzzzzz", { delay: 20 });
  await expect(page.getByRole("heading", { name: words["zh-TW"].none })).toBeVisible();
  await expect(box).toBeFocused();
  await expect(box).toHaveValue("zzzzzz");
  await expect(page).toHaveURL(/q=zzzzzz/);
  await page.locator("main").getByRole("link", { name: /移除/ }).click();
  await expect(page).toHaveURL(/\/challenges$/);
  await expect(box).toHaveValue("");
  expect(await cards(page).count()).toBeGreaterThan(0);
});

// Access keys are the browser's own doing and cannot be pressed from here: the marks they lead to can.
test("the skip link and the three marks lead where they say, on every template", async ({ page }) => {
  for (const path of ["/", "/challenges", "/how-it-works", "/site-map"]) {
    await page.goto(path, { waitUntil: "networkidle" });
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(page.locator("main")).toBeFocused();
    for (const key of ["U", "C", "Z"]) {
      const mark = page.locator(`a#${key}[accesskey=${key}]`);
      await expect(mark).toHaveAttribute("aria-label", /^::: /);
      await mark.press("Enter");
      await expect(mark).toBeFocused();
      await expect(page).toHaveURL(new RegExp(`#${key}$`));
    }
  }
});

test("the list, its facets and a challenge work without a script", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/challenges?lang=zh-TW");
  await page.getByRole("checkbox", { name: /L2 應用/ }).check();
  await page.getByRole("button", { name: "套用篩選" }).click();
  await expect(page).toHaveURL(/grade=L2/);
  await cards(page).first().click();
  await expect(page.getByRole("link", { name: words["zh-TW"].signIn })).toHaveAttribute("href", /^\/sign-in\?to=%2Fchallenges%2F/);
  await context.close();
});

test("what is not public is not there, and robots and sitemap name what is", async ({ page, request }) => {
  const missing = await page.goto("/challenges/01900000-0000-7000-8000-000000000000");
  expect(missing?.status()).toBe(404);
  await checkAccessible(page);
  expect(await (await request.get("/robots.txt")).text()).toMatch(/^Sitemap: http.*\/sitemap\.xml$/m);
  const map = await request.get("/sitemap.xml");
  expect(map.headers()["content-type"]).toContain("xml");
  expect(await map.text()).toContain((await openChallenge(page)).slice("/challenges/".length));
});

test("the first page is light: scripts and styles stay under 150 KB as sent", async ({ page }) => {
  const sizes: Promise<number>[] = [];
  page.on("requestfinished", (one) => {
    if (/\.(js|css)(\?|$)/.test(new URL(one.url()).pathname)) sizes.push(one.sizes().then((size) => size.responseBodySize));
  });
  await page.goto("/", { waitUntil: "networkidle" });
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  expect(total).toBeGreaterThan(0);
  expect(total, `${Math.round(total / 1024)} KB of scripts and styles`).toBeLessThan(150 * 1024);
});

test("a press before the page has come alive does not keep it from coming alive", async ({ page }) => {
  const challenge = await openChallenge(page);
  const slow = await page.context().newCDPSession(page);
  await slow.send("Emulation.setCPUThrottlingRate", { rate: 8 });
  await page.goto(`${challenge}/brief`, { waitUntil: "commit" });
  // Pressing goes on until the page is alive, however long the scripts take.
  const alive = page.getByRole("button", { name: /列印|Print/ });
  await expect(async () => {
    await page.keyboard.press("a");
    await expect(alive).toBeVisible({ timeout: 100 });
  }).toPass({ intervals: [30], timeout: 20_000 });
});
