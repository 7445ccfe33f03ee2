import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, test } from "@tests/support/browser";
import { askToRegister, choose, flash, letterTo, newcomer, register, signIn, signOut } from "@tests/support/newcomer";
import { strFromU8, unzipSync } from "fflate";
import { personaEmail } from "~/features/accounts/personas";
import { m } from "~/i18n/messages";

test("a newcomer registers, keeps a profile, takes the data along and comes back after forgetting the password", async ({ page }) => {
  const person = newcomer("林堃");
  // 𠮷 lies outside the first 65,536 characters: whatever cuts text by halves breaks it.
  const name = "𠮷野家豪 👩‍🔬";

  await test.step("register, read the letter, confirm", () => register(page, person));

  await test.step("the profile keeps a rare name", async () => {
    await choose(page, "link", m.shell_menu_profile());
    await page.getByLabel(m.accounts_name(), { exact: true }).fill(name);
    await page.getByLabel(m.accounts_phone()).fill("（０２）２３４５－６７８９");
    await page.getByLabel(m.accounts_language_nan()).check();
    await page.getByRole("button", { name: m.accounts_save() }).click();
    await flash(page, m.accounts_profile_saved());
    await expect(page.getByLabel(m.accounts_name(), { exact: true })).toHaveValue(name);
    await expect(page.getByLabel(m.accounts_phone())).toHaveValue("(02)2345-6789");
  });

  await test.step("changing the language stays on the page", async () => {
    await page.getByRole("banner").getByRole("link", { name: "English" }).click();
    await expect(page).toHaveURL(/\/account\b/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(m.accounts_profile_title({}, { locale: "en" }));
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await page.getByRole("banner").getByRole("link", { name: "中文" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(m.accounts_profile_title());
  });

  await test.step("this browser is among the sessions", async () => {
    await page.getByRole("link", { name: m.accounts_tab_sessions(), exact: true }).click();
    const rows = page.getByRole("table", { name: m.accounts_sessions_title() }).getByRole("row");
    await expect(rows.filter({ hasText: m.accounts_session_here() })).toHaveCount(1);
  });

  await test.step("the data fits in one archive", async () => {
    await page.getByRole("link", { name: m.accounts_tab_data(), exact: true }).click();
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: m.accounts_data_download() }).click()]);
    expect(download.suggestedFilename()).toMatch(/^cuilian-.*\.zip$/);
    const files = unzipSync(readFileSync(await download.path()));
    expect(strFromU8(files["index.html"] ?? new Uint8Array())).toContain(name);
  });

  await test.step("a forgotten password is set anew", async () => {
    await signOut(page);
    await page.getByRole("banner").getByRole("link", { name: m.shell_sign_in() }).click();
    await askForReset(page, person.email);
    const open = async () => (await letterTo(page, person.email, m.accounts_mail_reset_subject())).getByRole("link").click();
    await open();
    await page.getByLabel(m.accounts_password_new()).fill("月光 照在 舊鐵橋上");
    await page.getByRole("button", { name: m.accounts_reset_button() }).click();
    await flash(page, m.accounts_reset_done());
    await open();
    await expect(page.getByRole("heading", { level: 1 }), "a link works once").toHaveText(m.accounts_link_dead_title());
  });

  await test.step("only the new password opens the account", async () => {
    await signOut(page);
    await signIn(page, person);
    await expect(page.getByRole("alert")).toContainText(m.accounts_sign_in_failed());
    await expect(page.getByLabel(m.accounts_email())).toHaveValue(person.email);
    await signIn(page, { ...person, password: "月光 照在 舊鐵橋上" });
    await flash(page, m.accounts_signed_in_plain());
  });
});

async function askForReset(page: Page, email: string): Promise<void> {
  await page.getByRole("link", { name: m.accounts_forgot_link() }).click();
  // The page before has a field of the same name.
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(m.accounts_forgot_title());
  await page.getByLabel(m.accounts_email()).fill(email);
  await page.getByRole("button", { name: m.accounts_forgot_button() }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(m.accounts_sent_title());
}

test("whether an address has an account is told to nobody but its reader", async ({ page }) => {
  const known = personaEmail("owner");
  const stranger = newcomer("路人");
  const answerTo = async (email: string): Promise<string> => ((await page.getByRole("main").textContent()) ?? "").replaceAll(email, "…");

  await askToRegister(page, { ...stranger, email: known });
  const taken = await answerTo(known);
  await askToRegister(page, stranger);
  expect(await answerTo(stranger.email)).toBe(taken);

  const answers: string[] = [];
  for (const email of [known, newcomer("").email]) {
    await page.goto("/");
    await page.getByRole("banner").getByRole("link", { name: m.shell_sign_in() }).click();
    await askForReset(page, email);
    answers.push(await answerTo(email));
  }
  expect(answers[1]).toBe(answers[0]);

  await expect(await letterTo(page, known, m.accounts_mail_known_subject())).toBeVisible();
});
