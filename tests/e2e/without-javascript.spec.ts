import { expect, test } from "@tests/support/browser";
import { flash, openDesk } from "@tests/support/newcomer";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";

test.use({ javaScriptEnabled: false });

/** Open to every team, and nobody else's walk touches it. */
const title = "淹水感測誤報判別";

test("without JavaScript one reads, searches, signs in and applies", async ({ page }) => {
  const main = page.getByRole("main");
  const menu = page.getByRole("navigation", { name: m.shell_main_nav() });
  const toChallenge = async () => {
    await menu.getByRole("link", { name: m.shell_nav_challenges() }).click();
    await page.getByRole("checkbox", { name: nameOf.challengeState("published") }).check();
    await page.getByRole("checkbox", { name: nameOf.grade("L2") }).check();
    await page.getByRole("button", { name: m.ui_apply_filters() }).click();
    await main.getByRole("link", { name: title }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  };

  await test.step("the list is narrowed by its button, and searched by its own", async () => {
    await page.goto("/");
    await toChallenge();
    await menu.getByRole("link", { name: m.shell_nav_challenges() }).click();
    await page.getByRole("searchbox").fill("淹水感測");
    await page.getByRole("button", { name: m.ui_search() }).click();
    await main.getByRole("link", { name: title }).click();
  });

  await test.step("a visitor is led to sign in", async () => {
    await page.getByRole("link", { name: m.discovery_sign_in_to_apply() }).click();
    await page.getByLabel(m.accounts_email()).fill("nobody@journeys.example.org");
    await page.getByLabel(m.accounts_password(), { exact: true }).fill("門牌 沒有 這一號");
    await main.getByRole("button", { name: m.accounts_sign_in_button() }).click();
    await expect(page.getByRole("alert")).toContainText(m.accounts_sign_in_failed());
    await expect(page.getByLabel(m.accounts_email())).toHaveValue("nobody@journeys.example.org");
    await page.getByRole("link", { name: m.accounts_sign_in_demo() }).click();
    await page.getByRole("button", { name: m.accounts_demo_enter_as({ role: m.accounts_persona_lead() }) }).click();
    await flash(page, m.accounts_signed_in_plain());
  });

  await test.step("a draft keeps what was typed when something is missing", async () => {
    await toChallenge();
    await page.getByRole("link", { name: m.discovery_apply() }).click();
    await page.getByRole("button", { name: m.applications_apply_start() }).click();
    await page.getByLabel(m.applications_field_approach()).fill("比對鄰近感測器與雨量，找出孤立的異常讀數。");
    await page.getByLabel(m.applications_field_plan()).fill("週".repeat(10_000));
    await page.getByRole("button", { name: m.applications_save_and_check() }).click();
    await expect(page.getByLabel(m.applications_field_plan())).toHaveAttribute("aria-invalid", "true");
    await expect(page.getByLabel(m.applications_field_approach())).toHaveValue("比對鄰近感測器與雨量，找出孤立的異常讀數。");
    await page.getByLabel(m.applications_field_plan()).fill("第一個月整理資料，第二個月建模，第三個月上線比對。");
    await page.getByLabel(m.applications_field_expected_result()).fill("誤報由每月 40 次降到 10 次以內。");
    await page.getByRole("button", { name: m.applications_save_and_check() }).click();
    await expect(main.getByText(m.applications_check_missing_body({ fields: m.applications_field_data_use() }))).toBeVisible();
    await main.getByRole("link", { name: m.applications_check_change() }).first().click();
    await page.getByLabel(m.applications_field_data_use()).fill("資料只放在貴處的主機，結束後刪除。");
    await page.getByRole("button", { name: m.applications_save_and_check() }).click();
  });

  await test.step("sent in, there is a receipt, and the desk knows", async () => {
    await page.getByRole("button", { name: m.applications_check_send() }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(m.applications_receipt_title());
    const receipt = await main.getByText(/^A\d{3}-\d{6}-\d$/).textContent();
    await flash(page, m.applications_submitted_flash({ receipt: receipt ?? "" }));
    await openDesk(page, m.shell_desk_solver());
    await expect(main.getByRole("row").filter({ hasText: title })).toContainText(nameOf.applicationState("submitted"));
    await expect(main.getByRole("article").filter({ hasText: title }), "the owner's invitation is answered by it").toHaveCount(0);
  });
});
