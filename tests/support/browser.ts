import AxeBuilder from "@axe-core/playwright";
import { type Browser, type BrowserContext, expect, type Page, test as plain } from "@playwright/test";

export type Locale = "zh-TW" | "en";
type State = Awaited<ReturnType<BrowserContext["storageState"]>>;

/** The button by which the demo lets somebody in as that persona. */
const entry = (persona: string) => `form[action="/demo/${persona}"] button`;

// The browser logs each 4xx answer as an error of its own; what a page may answer is the test's business, not the console's.
const answersOnly = /^Failed to load resource: the server responded with a status of 4\d\d/;

// A visit that the next press overtakes is dropped on purpose; the router says so aloud.
const overtaken = /signal is aborted without reason/;

/** Collects whatever a healthy page never does: errors, failed scripts, 5xx answers, requests to anybody else. */
export function watch(page: Page): string[] {
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" && !answersOnly.test(message.text()) && !overtaken.test(message.text()))
      faults.push(`console: ${message.text()} (${page.url()})`);
  });
  page.on("pageerror", (error) => {
    if (!overtaken.test(error.message)) faults.push(`script: ${error.message} (${page.url()})`);
  });
  page.on("response", (response) => {
    if (response.status() >= 500) faults.push(`${response.status()}: ${response.url()}`);
  });
  page.on("request", (request) => {
    const own = new URL(plain.info().project.use.baseURL ?? "http://127.0.0.1").origin;
    const address = new URL(request.url());
    if (/^https?:$/.test(address.protocol) && address.origin !== own) faults.push(`third party: ${request.url()}`);
  });
  return faults;
}

/** Signs in as a newcomer would: home page, or the sign-in page it leads to, and the persona's button there. */
export async function enter(page: Page, persona: string): Promise<void> {
  await page.goto("/");
  const button = page.locator(entry(persona)).first();
  if ((await button.count()) === 0) await page.locator('a[href^="/sign-in"]').first().click();
  await button.waitFor({ state: "attached" });
  // Where a small screen folds the personas away, the first fold is opened as a person would.
  if (!(await button.isVisible())) await page.locator("details", { has: button }).first().locator("summary").click();
  await button.click();
  await expect
    .poll(async () => (await page.context().cookies()).some(({ name }) => /^(__Host-cuilian|cuilian_session)$/.test(name)), {
      message: `signed in as ${persona}`,
    })
    .toBe(true);
  await page.waitForLoadState();
}

async function signedInState(browser: Browser, persona: string): Promise<State> {
  const page = await browser.newPage();
  await enter(page, persona);
  const state = await page.context().storageState();
  await page.context().close();
  return state;
}

interface Journey {
  /** Every test fails at its end over what `watch` saw; push a pattern of what this one provokes on purpose. */
  expectedFaults: RegExp[];
  /** A page of that demo persona, with cookies of its own. */
  as: (persona: string) => Promise<Page>;
}

export const test = plain.extend<Journey & { watched: (page: Page) => void }, { states: Map<string, Promise<State>> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the wanted fixtures from this pattern
  states: [async ({}, use) => use(new Map()), { scope: "worker" }],
  // biome-ignore lint/correctness/noEmptyPattern: as above
  expectedFaults: async ({}, use) => use([]),
  watched: async ({ expectedFaults }, use) => {
    const all: string[][] = [];
    await use((page) => all.push(watch(page)));
    expect(all.flat().filter((fault) => !expectedFaults.some((pattern) => pattern.test(fault)))).toEqual([]);
  },
  page: async ({ page, watched }, use) => {
    watched(page);
    await use(page);
  },
  as: async ({ browser, states, watched }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (persona) => {
      const state = states.get(persona) ?? signedInState(browser, persona);
      states.set(persona, state);
      const context = await browser.newContext({ storageState: await state });
      contexts.push(context);
      const page = await context.newPage();
      watched(page);
      return page;
    });
    for (const context of contexts) await context.close();
  },
});

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

interface Violation {
  id: string;
  help: string;
  nodes: { target: unknown; failureSummary?: string | undefined }[];
}
const told = (found: readonly Violation[]): string[] =>
  found.flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${help}\n  ${String(target)}\n  ${failureSummary ?? ""}`));

/** Everything but what is asked at 360 px. Without frames axe needs no page of its own, which halves the time; that there are none is checked. */
async function violations(page: Page): Promise<string[]> {
  expect(page.frames()).toHaveLength(1);
  return told((await new AxeBuilder({ page }).withTags(standards).setLegacyMode().analyze()).violations);
}

/** Asked of the axe that `violations` has put into the page. */
const smallTargets = async (page: Page): Promise<string[]> =>
  told(
    await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run: (options: object) => Promise<{ violations: Violation[] }> } };
      return (await axe.run({ runOnly: { type: "rule", values: ["target-size"] } })).violations;
    }),
  );

/** Axe at 1280 px, then reflow and target size at 360 px, on the page as it stands; the width is put back. */
export async function checkAccessible(page: Page): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 1280, height: 900 });
  expect(await violations(page), `axe, ${page.url()}`).toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  const wide = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const inScroller = (element: Element | null): boolean =>
      element !== null && (/auto|scroll|hidden/.test(getComputedStyle(element).overflowX) || inScroller(element.parentElement));
    const over = [...document.body.querySelectorAll("*")].filter(
      (element) => element.getBoundingClientRect().right > width + 1 && !inScroller(element.parentElement),
    );
    return over.slice(0, 5).map((element) => element.outerHTML.slice(0, 160));
  });
  expect(wide, `runs over the side at 360 px, ${page.url()}`).toEqual([]);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    `scrolls sideways at 360 px, ${page.url()}`,
  ).toBeLessThanOrEqual(0);
  expect(await smallTargets(page), `targets at 360 px, ${page.url()}`).toEqual([]);
  if (before) await page.setViewportSize(before);
}

/** One template in one language: it answers 200, speaks that language, has one h1 and a title of its own, and is accessible. */
export async function checkTemplate(page: Page, path: string, locale: Locale): Promise<void> {
  const address = new URL(path, "http://x");
  address.searchParams.set("lang", locale);
  const response = await page.goto(`${address.pathname}${address.search}`);
  expect(response?.status(), path).toBe(200);
  await expect(page.locator("html")).toHaveAttribute("lang", locale === "en" ? "en" : "zh-Hant-TW");
  await expect(page.locator("h1")).toHaveCount(1);
  expect((await page.title()).trim(), path).not.toBe("");
  await checkAccessible(page);
}

export { expect };
