import type { Locator, Page } from "@playwright/test";
import { expect, test } from "@tests/support/browser";
import { flash } from "@tests/support/newcomer";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";

/** At work, with the mentor and the team one can enter the demo as. */
const challenge = "射出成型毛邊、短射少樣本檢測";

const row = (page: Page, words: string): Locator => page.getByRole("article").filter({ hasText: words });
const tab = (page: Page, name: string): Promise<void> => page.getByRole("navigation", { name: m.ui_tabs() }).getByRole("link", { name }).click();

const fullWidth = (digits: string): string => digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** How many check-ins the row on a desk says are confirmed. */
async function confirmed(page: Page): Promise<number> {
  await page.goto("/desk");
  const [, count = ""] = /已確認輔導 (\d+) 次/.exec((await row(page, challenge).textContent()) ?? "") ?? [];
  return Number(count);
}

test("a mentor records a check-in on a phone in a few taps; the team lead confirms it once", async ({ as }) => {
  const note = "試了 214 張新影像，毛邊召回率 93%；下週換 𠮷 號模具。";
  const mentor = await as("mentor");
  await mentor.setViewportSize({ width: 360, height: 740 });
  let taps = 0;
  const tap = async (target: Locator) => {
    taps += 1;
    await target.click();
  };
  await mentor.goto("/desk");
  await tap(row(mentor, challenge).getByRole("link", { name: m.engagements_check_in_new() }));
  await tap(mentor.getByRole("radio", { name: nameOf.health("on_track") }));
  await tap(mentor.getByRole("radio", { name: "90", exact: true }));
  await tap(mentor.getByLabel(m.engagements_note()));
  await mentor.keyboard.insertText(note);
  await tap(mentor.getByRole("button", { name: m.engagements_check_in_save() }));
  await flash(mentor, m.engagements_check_in_saved());
  expect(taps, "taps from the desk to a stored check-in").toBeLessThanOrEqual(6);
  const said = mentor.getByRole("listitem").filter({ hasText: note });
  await expect(said.getByText(m.engagements_hours_unconfirmed(), { exact: true })).toBeVisible();

  const lead = await as("lead");
  const before = await confirmed(lead);
  await row(lead, challenge).getByRole("link", { name: challenge }).click();
  await tab(lead, m.engagements_check_ins());
  const confirm = (page: Page) =>
    page
      .getByRole("listitem")
      .filter({ hasText: note })
      .getByRole("button", { name: m.engagements_confirm_hours({ minutes: 90 }) });
  await expect(confirm(lead)).toBeVisible();
  const second = await as("lead");
  await second.goto(lead.url());
  await confirm(lead).click();
  await flash(lead, m.engagements_hours_confirmed());
  await confirm(second).click();
  await flash(second, m.engagements_hours_confirmed());
  await expect(confirm(second)).toHaveCount(0);
  expect(await confirmed(lead), "pressed twice, counted once").toBe(before + 1);
});

test("a team hands in a milestone; what is sent back is handed in again and accepted", async ({ as }) => {
  const lead = await as("lead");
  await lead.goto("/desk");
  await row(lead, challenge).getByRole("link", { name: challenge }).click();
  await tab(lead, m.engagements_milestones());
  const next = lead
    .getByRole("row")
    .filter({ hasText: nameOf.milestoneState("open") })
    .first()
    .getByRole("link");
  const title = (await next.textContent()) ?? "";
  await next.click();
  const link = lead.getByLabel(m.engagements_evidence_url());
  await lead.getByLabel(m.engagements_evidence(), { exact: true }).fill("產線連續運轉三天，無漏檢。");
  await link.fill("http://example.org/report");
  await lead.getByRole("button", { name: m.engagements_hand_in() }).click();
  await expect(link).toHaveAccessibleDescription(new RegExp(m.engagements_https_only()));
  await link.fill("https://example.org/report");
  await lead.getByRole("button", { name: m.engagements_hand_in() }).click();
  await flash(lead, m.engagements_milestone_submitted());

  const mentor = await as("mentor");
  await mentor.goto("/desk");
  await row(mentor, challenge).getByRole("link", { name: challenge }).click();
  await tab(mentor, m.engagements_milestones());
  await mentor.getByRole("link", { name: title }).click();
  await mentor.getByLabel(m.engagements_decision_note()).fill("請補上原始影像的清單。");
  await mentor.getByRole("button", { name: m.engagements_return() }).click();
  await flash(mentor, m.engagements_milestone_returned());

  await lead.reload();
  await expect(lead.getByText("請補上原始影像的清單。")).toBeVisible();
  await lead.getByRole("button", { name: m.engagements_hand_in() }).click();
  await flash(lead, m.engagements_milestone_submitted());
  await mentor.reload();
  await mentor.getByRole("button", { name: m.engagements_accept() }).click();
  await flash(mentor, m.engagements_milestone_accepted());
  await lead.reload();
  await expect(lead.getByRole("definition").getByText(nameOf.milestoneState("accepted"), { exact: true })).toBeVisible();
});

test("an institute imports a roster, records attendance in full-width digits and settles the class", async ({ as }) => {
  const page = await as("institute");
  const name = "𠮷村鏡子";
  await page.goto("/desk");
  const waiting = page
    .getByRole("region", { name: m.activities_desk_waiting() })
    .getByRole("article")
    .filter({ hasText: m.activities_state_unsettled() });
  await waiting.first().getByRole("heading").getByRole("link").click();
  await page.getByRole("link", { name: m.activities_roster() }).click();

  const file = page.getByLabel(m.activities_roster_choose_label());
  await file.setInputFiles({ name: "名冊.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7\n") });
  await page.getByRole("button", { name: m.activities_roster_look() }).click();
  await expect(file).toHaveAccessibleDescription(new RegExp(m.errors_sheet_kind()));

  const csv = [
    "姓名,電子郵件,性別,國籍,單位,時數",
    `${name},mirror@journeys.example.org,女,TW,示範鏡面加工,`,
    "林<b>測試</b>,lin@journeys.example.org,男,TW,示範鏡面加工,",
  ].join("\r\n");
  await file.setInputFiles({ name: "名冊.csv", mimeType: "text/csv", buffer: Buffer.from(`\uFEFF${csv}\r\n`) });
  await page.getByRole("button", { name: m.activities_roster_look() }).click();
  await expect(page.getByRole("rowheader", { name })).toBeVisible();
  await page.getByRole("button", { name: m.activities_roster_import_n({ n: 2 }) }).click();
  await flash(page, m.activities_roster_done({ added: 2, updated: 0 }));

  const hours = page.getByLabel(m.activities_hours_for({ name }));
  const save = page.getByRole("button", { name: m.activities_attendance_save() });
  const heading = (await page.getByRole("columnheader").filter({ hasText: m.activities_attended() }).textContent()) ?? "";
  const all = /\d+/.exec(heading)?.[0] ?? "";
  await hours.fill("９９９");
  await save.click();
  await expect(hours, "more hours than the class has are refused, and kept to be mended").toHaveAttribute("aria-invalid", "true");
  await hours.fill(fullWidth(all));
  await save.click();
  await flash(page, m.activities_attendance_saved({ changed: 1, completed: 0 }));
  await expect(hours).toHaveValue(all);

  await page.getByRole("navigation", { name: m.ui_breadcrumb() }).getByRole("link").last().click();
  await page.locator("summary", { hasText: m.activities_end() }).click();
  await page.getByRole("button", { name: m.ui_confirm() }).click();
  await expect(page.getByRole("main").getByRole("status")).toContainText(/課程已結束：\d+ 人完訓/);
  await page.getByRole("link", { name: m.activities_attendance() }).click();
  const outcome = (who: string) => page.getByRole("row").filter({ hasText: who });
  await expect(outcome(name).getByText(nameOf.enrolmentState("completed"), { exact: true })).toBeVisible();
  await expect(outcome("林<b>測試</b>").getByText(nameOf.enrolmentState("not_completed"), { exact: true })).toBeVisible();
});
