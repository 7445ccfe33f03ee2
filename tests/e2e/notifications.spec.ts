import type { Locator, Page } from "@playwright/test";
import { expect, test } from "@tests/support/browser";
import { flash, letterTo } from "@tests/support/newcomer";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";

const team = "觀瀾智能";
/** The office has asked the team for a supplement here. */
const challenge = "高架作業護具邊緣偵測（臉部遮蔽）";

const bell = (page: Page): Locator => page.getByRole("banner").getByRole("link", { name: m.shell_notifications() });

/** Whoever waits for the news: the bell counts it, a letter says the same, and its line opens the page to act on. */
async function hears(page: Page, email: string, sentence: string): Promise<void> {
  const line = page.getByRole("listitem").filter({ hasText: sentence }).first();
  await expect(async () => {
    await page.goto("/desk");
    await expect(bell(page)).toHaveAccessibleName(/^通知，[1-9]\d* 則未讀$/, { timeout: 1_000 });
    await bell(page).click();
    await expect(line.getByText(m.notifications_new(), { exact: true })).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 15_000 });
  await expect(await letterTo(page, email, sentence)).toContainText(m.notifications_mail_link());
  await bell(page).click();
  await expect(page.getByRole("heading", { level: 1, name: m.notifications_title() })).toBeVisible();
  await line.getByRole("link").click();
}

test("a supplement, its check and its result are heard by those who wait for them", async ({ as }) => {
  const lead = await as("lead");
  const staff = await as("staff");
  await lead.goto("/desk");
  await lead.getByRole("article").filter({ hasText: challenge }).getByRole("link", { name: challenge }).first().click();
  await lead.getByRole("link", { name: m.applications_act_supplement() }).click();
  await lead.getByLabel(m.applications_field_member_note()).fill("同意書已附，邊緣裝置型號為示範 E-2。");
  await lead.getByRole("button", { name: m.applications_save_and_check() }).click();
  await lead.getByRole("button", { name: m.applications_check_send_supplement() }).click();
  await flash(lead, m.applications_supplement_sent_flash());

  await hears(staff, "staff@demo.example.org", m.notifications_say_supplement_answered({ team, challenge }));
  await expect(staff.getByRole("heading", { level: 1, name: m.applications_staff_title() })).toBeVisible();
  await staff.getByRole("article").filter({ hasText: team }).filter({ hasText: challenge }).getByRole("link", { name: team }).click();
  await staff.getByRole("button", { name: m.applications_eligibility_yes(), exact: true }).click();
  await flash(staff, m.applications_eligibility_done_flash());

  await hears(lead, "lead@demo.example.org", m.notifications_say_application_eligible({ challenge }));
  await expect(lead.getByRole("heading", { level: 1, name: challenge })).toBeVisible();
  await expect(lead.getByRole("main").getByText(nameOf.applicationState("eligible"), { exact: true }).first()).toBeVisible();
});
