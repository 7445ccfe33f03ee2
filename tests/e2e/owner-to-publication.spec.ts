import { randomInt, randomUUID } from "node:crypto";
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "@tests/support/browser";
import { choose, flash, letterTo, newcomer, openDesk, register, signIn, signOut } from "@tests/support/newcomer";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { checkUbn } from "~/lib/ubn";

// The second walk goes on where the first has led to.
test.describe.configure({ mode: "serial" });

const owner = newcomer("𠮷野鏡子");
const mark = randomUUID().slice(0, 4);
const organisation = `鏡亮精密 ${mark} 股份有限公司`;
const title = `鏡面拋光刮痕檢測 ${mark}`;
const problem = "每班約 3,000 件，髮絲刮痕靠 2 位作業員在燈下目檢，每月漏檢 30 至 40 件流到客戶端。";
/** Must be read as text everywhere. */
const hostile = `<script>document.title = "刮花"</script> 👩‍🔬 ${problem}`;
let code = "";

/** A number that passes the check and that nobody in the demo holds. */
function freeUbn(): string {
  for (let number = randomInt(10_000_000, 90_000_000); ; number += 1) if (checkUbn(String(number)).ok) return String(number);
}
const fullWidth = (digits: string): string => digits.replace(/[\d,]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0));

const chinese = (page: Page, question: string): Locator => page.getByRole("group", { name: question }).getByLabel(m.ui_in_chinese());
const row = (page: Page): Locator => page.getByRole("article").filter({ hasText: title });
const next = (page: Page): Promise<void> => page.getByRole("button", { name: m.challenges_save_next() }).click();
const heading = (page: Page, words: string): Promise<void> => expect(page.getByRole("heading", { level: 1 })).toHaveText(words);

test("a newcomer registers an organisation, writes a challenge and hands it in", async ({ page, watched }) => {
  await register(page, owner);

  await test.step("a mistyped number is told at its field, with everything kept", async () => {
    await choose(page, "link", m.shell_new_organisation());
    await page.getByLabel(m.organisations_field_name(), { exact: true }).fill(organisation);
    const number = page.getByLabel(m.organisations_field_ubn());
    await number.fill("12345678");
    await chinese(page, m.organisations_field_about()).fill("表面處理代工，60 人。");
    await page.getByRole("button", { name: m.organisations_create() }).click();
    await expect(number).toHaveAccessibleDescription(new RegExp(m.errors_ubn_checksum()));
    await expect(page.getByLabel(m.organisations_field_name(), { exact: true })).toHaveValue(organisation);
    await expect(chinese(page, m.organisations_field_about())).toHaveValue("表面處理代工，60 人。");
    const ubn = freeUbn();
    await number.fill(fullWidth(ubn));
    await page.getByRole("button", { name: m.organisations_create() }).click();
    await flash(page, m.organisations_created());
    await expect(page.getByRole("main")).toContainText(ubn);
    await expect(page.getByText(m.organisations_unverified(), { exact: true })).toBeVisible();
  });

  await test.step("a colleague is invited by letter", async () => {
    const colleague = newcomer("").email;
    await page.getByRole("link", { name: m.organisations_tab_members() }).click();
    await page.getByLabel(m.organisations_invite_email()).fill(colleague);
    await page.getByRole("button", { name: m.organisations_invite(), exact: true }).click();
    await flash(page, m.organisations_invited({ email: colleague }));
    const letter = await letterTo(page, colleague, m.organisations_mail_invitation_subject({ organisation }));
    await expect(letter).toContainText(owner.name);
  });

  await test.step("a draft saves itself and is there on return", async () => {
    await openDesk(page, m.shell_desk_owner());
    await page.getByRole("link", { name: m.challenges_action_new() }).first().click();
    await chinese(page, m.challenges_field_title()).fill(title);
    await page.getByRole("button", { name: m.challenges_new_start() }).click();
    await heading(page, m.challenges_step_problem());
    await chinese(page, m.challenges_field_problem()).fill(problem);
    await expect(page.getByRole("status").filter({ hasText: m.challenges_saved() })).toBeVisible();
    await openDesk(page, m.shell_desk_owner());
    await row(page).getByRole("link").click();
    await expect(chinese(page, m.challenges_field_problem())).toHaveValue(problem);
  });

  await test.step("two windows: the later one sees both texts before it replaces anything", async () => {
    const other = await page.context().newPage();
    watched(other);
    await other.goto("/");
    await openDesk(other, m.shell_desk_owner());
    await row(other).getByRole("link").click();
    await chinese(other, m.challenges_field_summary()).fill("先存的摘要：鏡面工件的刮痕檢測。");
    await next(other);
    await heading(other, m.challenges_step_target());
    await other.close();
    const mine = "後存的摘要：鏡面工件的髮絲刮痕，盼以少量樣本檢出。";
    await chinese(page, m.challenges_field_summary()).fill(mine);
    await expect(page.getByRole("status").filter({ hasText: m.challenges_autosave_conflict() })).toBeVisible();
    await next(page);
    const notice = page.getByRole("main").getByText(m.challenges_conflict_lead()).locator("..");
    await expect(notice).toContainText("先存的摘要");
    await expect(notice).toContainText("後存的摘要");
    await expect(chinese(page, m.challenges_field_summary())).toHaveValue(mine);
  });

  await test.step("10,000 characters are refused with their count and kept; a script stays text", async () => {
    const field = chinese(page, m.challenges_field_problem());
    await field.fill("刮".repeat(10_000));
    await next(page);
    await expect(field).toHaveAccessibleDescription(new RegExp(m.errors_text_too_long_by({ max: 3000, actual: 10_000 })));
    await expect(field).toHaveValue("刮".repeat(10_000));
    await field.fill(hostile);
    await page.getByLabel(m.challenges_field_industry()).selectOption({ label: nameOf.industry("surface_treatment") });
    await next(page);
    await heading(page, m.challenges_step_target());
  });

  await test.step("the other steps", () => writeTheRest(page));

  await test.step("checked and handed in, it has a number", async () => {
    await expect(page.getByText(hostile)).toBeVisible();
    await expect(page).not.toHaveTitle(/刮花/);
    await page.getByLabel(m.challenges_declaration()).check();
    await page.getByRole("button", { name: m.challenges_submit(), exact: true }).click();
    await heading(page, m.challenges_receipt_title());
    code = (await page.getByText(/^C\d{3}-\d{4}$/).textContent()) ?? "";
    await page.getByRole("link", { name: m.challenges_receipt_follow() }).click();
    await expect(page.getByText(nameOf.challengeState("submitted"), { exact: true })).toBeVisible();
  });
});

async function writeTheRest(page: Page): Promise<void> {
  await chinese(page, m.challenges_field_baseline()).fill("漏檢率 1.2%（114 年 7 至 12 月）。");
  await chinese(page, m.challenges_field_target()).fill("漏檢率降到 0.3% 以下。");
  await next(page);
  await chinese(page, m.challenges_data_description()).fill("產線影像，620 張標出刮痕位置。");
  await page.getByRole("textbox", { name: m.challenges_data_rows() }).fill(fullWidth("18,000"));
  await page.getByLabel(m.challenges_data_labels()).fill("620 張由品保標註");
  await page.getByLabel(nameOf.sensitivity("internal")).check();
  await page.getByLabel(nameOf.handover("download")).check();
  await page.getByLabel(m.challenges_rights_declaration()).check();
  await next(page);
  await page.getByRole("combobox", { name: nameOf.competency("CI4") }).selectOption({ label: m.challenges_level({ level: 3 }) });
  await next(page);
  await page.getByLabel(m.challenges_field_duration()).fill("４");
  await page.getByLabel(m.challenges_field_award()).fill("20萬");
  await page.getByLabel(nameOf.ip("shared")).check();
  await page.getByLabel(m.challenges_contact_name()).fill(owner.name);
  await page.getByLabel(m.challenges_contact_email()).fill(owner.email);
  await next(page);
  await heading(page, m.challenges_step_check());
}

test("broker, owner and reviewer bring it to publication", async ({ page, as }) => {
  const broker = await as("broker");
  const wanted = "請在「現況數字」寫出目檢每件花幾秒，才能估算省下的人力。";

  await test.step("the broker takes it up, notes what is unclear and sends it back", async () => {
    await broker.goto("/");
    await openDesk(broker, m.shell_desk_broker());
    await row(broker).getByRole("button", { name: m.challenges_action_take_up() }).click();
    await flash(broker, m.challenges_taken_up_flash());
    await broker.getByRole("link", { name: m.challenges_tab_notes() }).click();
    await broker.getByLabel(m.challenges_note_field()).selectOption({ label: m.challenges_field_baseline() });
    await broker.getByLabel(m.challenges_note_body()).fill("目檢每件幾秒？");
    await broker.getByRole("button", { name: m.challenges_note_add() }).click();
    await flash(broker, m.challenges_note_added());
    await broker.getByRole("link", { name: m.challenges_tab_brief(), exact: true }).click();
    const tabs = broker.getByRole("navigation", { name: m.ui_tabs() });
    await tabs.getByRole("link", { name: m.challenges_action_review() }).click();
    await broker.getByLabel(m.challenges_changes_reason()).fill(wanted);
    await broker.getByRole("button", { name: m.challenges_changes_send() }).click();
    await flash(broker, m.challenges_changes_sent());
  });

  await test.step("the owner answers and hands it in again", async () => {
    await page.goto("/");
    await signIn(page, owner);
    await openDesk(page, m.shell_desk_owner());
    await row(page).getByRole("link").click();
    await expect(page.getByRole("main")).toContainText(wanted);
    await page.getByRole("link", { name: m.challenges_action_edit() }).click();
    const steps = page.getByRole("navigation", { name: m.ui_steps() });
    await steps.getByRole("link", { name: m.challenges_step_target() }).click();
    await expect(page.getByRole("main")).toContainText("目檢每件幾秒？");
    await chinese(page, m.challenges_field_baseline()).fill("漏檢率 1.2%（114 年 7 至 12 月），目檢每件 4 秒。");
    await next(page);
    await heading(page, m.challenges_step_data());
    await steps.getByRole("link", { name: m.challenges_step_check() }).click();
    await page.getByLabel(m.challenges_declaration()).check();
    await page.getByRole("button", { name: m.challenges_resubmit() }).click();
    await heading(page, m.challenges_receipt_title());
    await expect(page.getByRole("main")).toContainText(m.challenges_on_revision({ number: 2 }));
    await signOut(page);
  });

  await test.step("the reviewer scores, grades and approves", async () => {
    const reviewer = await as("reviewer");
    await reviewer.goto("/");
    await openDesk(reviewer, m.shell_desk_review());
    await reviewer.getByRole("link", { name: m.challenges_review_unassigned() }).click();
    await row(reviewer).getByRole("button", { name: m.challenges_action_take_review() }).click();
    await flash(reviewer, m.challenges_review_taken_flash());
    for (const criterion of [
      m.challenges_criterion_data,
      m.challenges_criterion_value,
      m.challenges_criterion_clarity,
      m.challenges_criterion_feasibility,
      m.challenges_criterion_law,
    ])
      await reviewer.getByRole("group", { name: criterion() }).getByLabel("4", { exact: true }).check();
    await reviewer.getByRole("button", { name: m.challenges_opinion_give() }).click();
    await flash(reviewer, m.challenges_opinion_given());
    for (const dimension of [
      m.challenges_dimension_data,
      m.challenges_dimension_method,
      m.challenges_dimension_risk,
      m.challenges_dimension_integration,
      m.challenges_dimension_scope,
    ])
      await reviewer.getByRole("group", { name: dimension() }).getByRole("radio").nth(1).check();
    await expect(reviewer.getByText(m.challenges_grade_total({ total: 10 }))).toBeVisible();
    await reviewer.getByLabel(m.challenges_approve_reason()).fill("現況與目標都有數字，資料足以開始。");
    await reviewer.getByRole("button", { name: m.challenges_approve_send(), exact: true }).click();
    await flash(reviewer, m.challenges_approved_flash());
  });

  await test.step("the broker publishes it now", async () => {
    await openDesk(broker, m.shell_desk_broker());
    await broker.getByRole("link", { name: m.challenges_broker_ready() }).click();
    await row(broker).getByRole("link").click();
    await broker.getByRole("button", { name: m.challenges_publish_now() }).click();
    await flash(broker, m.challenges_published_flash());
  });

  await test.step("a visitor finds it by its words", async () => {
    await page.getByRole("navigation", { name: m.shell_main_nav() }).getByRole("link", { name: m.shell_nav_challenges() }).click();
    await page.getByRole("searchbox").fill(`鏡面拋光 ${mark}`);
    await page.getByRole("button", { name: m.ui_search() }).click();
    await page.getByRole("link", { name: title }).click();
    await heading(page, title);
    await expect(page.getByRole("main")).toContainText(code);
    await expect(page.getByRole("img", { name: "L2" }).first()).toBeVisible();
    await expect(page.getByText(hostile)).toBeVisible();
  });
});
