import { randomUUID } from "node:crypto";
import type { Locator, Page } from "@playwright/test";
import { m } from "~/i18n/messages";
import { expect } from "./browser";

export interface Newcomer {
  name: string;
  email: string;
  password: string;
}

/** Somebody the site has never seen: no address is used twice. */
export const newcomer = (name: string): Newcomer => ({
  name,
  email: `${randomUUID().slice(0, 8)}@journeys.example.org`,
  password: "三隻白鷺 停在田埂上",
});

/** What the last deed came to, as every page says it. */
export const flash = (page: Page, words: string): Promise<void> =>
  expect(page.locator("main").getByRole("status").filter({ hasText: words })).toBeVisible();

/** A line of the person's own menu in the header. */
export async function choose(page: Page, kind: "link" | "button", name: string): Promise<void> {
  const header = page.getByRole("banner");
  await header.locator("summary", { hasText: m.shell_account() }).click();
  await header.getByRole(kind, { name, exact: true }).click();
}

/** One of the person's desks: a link of the header, in a menu when there are several. */
export async function openDesk(page: Page, name: string): Promise<void> {
  const header = page.getByRole("banner");
  const several = header.locator("summary", { hasText: m.shell_desks() });
  const link = header.getByRole("link", { name, exact: true });
  await expect(several.or(link).first()).toBeVisible();
  if (await several.isVisible()) await several.click();
  await link.click();
}

/** The newest letter to that address, read in the outbox behind the footer. */
export async function letterTo(page: Page, email: string, subject: string): Promise<Locator> {
  await page.getByRole("contentinfo").getByRole("link", { name: m.shell_nav_outbox() }).click();
  await expect(page).toHaveURL(/\/outbox$/);
  const letter = page
    .getByRole("listitem")
    .filter({ hasText: email })
    .filter({ has: page.getByRole("heading", { name: subject }) });
  await expect(letter.first()).toBeVisible();
  return letter.first();
}

/** Fills in the registration, from the home page to its answer. */
export async function askToRegister(page: Page, { name, email, password }: Newcomer): Promise<void> {
  await page.goto("/");
  await page.getByRole("banner").getByRole("link", { name: m.shell_register() }).click();
  await page.getByLabel(m.accounts_name()).fill(name);
  await page.getByLabel(m.accounts_email()).fill(email);
  await page.getByLabel(m.accounts_password(), { exact: true }).fill(password);
  await page.getByLabel(m.accounts_consent_label()).check();
  await page.getByRole("button", { name: m.accounts_register_button() }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(m.accounts_sent_title());
}

/** Registers, opens the letter, confirms: afterwards that person is signed in. */
export async function register(page: Page, person: Newcomer): Promise<void> {
  await askToRegister(page, person);
  const letter = await letterTo(page, person.email, m.accounts_mail_confirm_subject());
  await letter.getByRole("link").click();
  await page.getByLabel(m.accounts_password(), { exact: true }).fill(person.password);
  await page.getByRole("button", { name: m.accounts_confirm_button() }).click();
  await flash(page, m.accounts_confirmed());
}

export async function signIn(page: Page, { email, password }: Newcomer): Promise<void> {
  await page.getByRole("banner").getByRole("link", { name: m.shell_sign_in() }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(m.accounts_sign_in_title());
  await page.getByLabel(m.accounts_email()).fill(email);
  await page.getByLabel(m.accounts_password(), { exact: true }).fill(password);
  await page.getByRole("main").getByRole("button", { name: m.accounts_sign_in_button() }).click();
}

export async function signOut(page: Page): Promise<void> {
  await choose(page, "button", m.shell_sign_out());
  await flash(page, m.accounts_signed_out());
}
