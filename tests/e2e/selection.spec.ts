import type { Locator, Page } from "@playwright/test";
import { expect, test } from "@tests/support/browser";
import { flash } from "@tests/support/newcomer";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";

const team = "觀瀾智能";
/** Open, of the owner's own organisation, and nobody else's walk touches it. */
const open = "掛具接點劣化與漏鍍預測";
/** Closed to applications; the owner has yet to choose. */
const closed = "酸洗時間自適應控制";

const row = (page: Page, words: string | RegExp): Locator => page.getByRole("article").filter({ hasText: words });
const arrive = (page: Page, title: string): Promise<void> => expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
/** From the programme's desk to the whole list of applications, on one of its queues. */
async function queue(page: Page, name: string): Promise<void> {
  await page.goto("/desk");
  await page.getByRole("region", { name: m.shell_staff_applications() }).getByRole("link", { name: m.shell_staff_all() }).click();
  await arrive(page, m.applications_staff_title());
  await page.getByRole("link", { name }).click();
  await expect(page.getByRole("link", { name })).toHaveAttribute("aria-current", "page");
}
const state = (page: Page, name: string): Promise<void> => expect(page.getByRole("main").getByText(name, { exact: true }).first()).toBeVisible();

test("a team reads why a challenge fits, and adds a capability with evidence", async ({ as }) => {
  const page = await as("lead");
  await page.goto("/desk");
  const fitting = page.getByRole("region", { name: m.applications_desk_recommended({ team }) });
  await expect(fitting.getByRole("heading", { level: 3 })).toHaveCount(3);
  await expect(
    fitting.getByText(new RegExp(`^(${m.matching_part_technology()}|${m.matching_part_domain()}|${m.matching_part_musts()}) — `)).first(),
  ).toBeVisible();

  await test.step("every point of the score has a reason", async () => {
    await fitting.getByRole("link", { name: m.applications_desk_recommended_all() }).click();
    await arrive(page, m.matching_challenges_title());
    const first = page.getByRole("listitem").filter({ has: page.getByText(m.matching_rank({ rank: 1 }), { exact: true }) });
    await first.getByText(m.matching_score_how()).click();
    await expect(first.getByText(/模型 .+性別等個人特徵從不列入/)).toBeVisible();
  });

  const evidence = "鋁掛具影像檢測上線系統，每日使用（示範）";
  await page.getByRole("link", { name: m.matching_profile() }).click();
  await page.getByLabel(m.competency_field_item(), { exact: true }).selectOption({ index: 1 });
  await page.getByRole("radio", { name: m.competency_level_option({ level: 3, name: m.competency_level_3() }) }).check();
  await page.getByRole("button", { name: m.competency_add(), exact: true }).click();
  await flash(page, m.competency_level_saved_first());

  const adding = page.getByRole("region", { name: m.competency_add_evidence() });
  await adding.getByLabel(m.competency_field_title()).fill(evidence);
  await adding.getByLabel(m.competency_field_url()).fill("example.org/rack");
  await adding.getByRole("button", { name: m.competency_add_evidence() }).click();
  const address = adding.getByLabel(m.competency_field_url());
  await expect(address, "an address without https:// is told at its field").toHaveAttribute("aria-invalid", "true");
  await expect(adding.getByLabel(m.competency_field_title()), "and nothing typed is lost").toHaveValue(evidence);
  await address.fill("https://example.org/rack");
  await adding.getByRole("button", { name: m.competency_add_evidence() }).click();
  await flash(page, m.competency_evidence_added());
  const piece = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: evidence }) });
  await expect(piece.getByText(m.competency_unverified(), { exact: true })).toBeVisible();
});

test.describe("from an application to work under way", () => {
  // Each walk goes on where the one before has led to.
  test.describe.configure({ mode: "serial" });
  let receipt = "";

  test("a team applies and holds a receipt; the programme finds it eligible", async ({ as }) => {
    const lead = await as("lead");
    await lead.goto("/desk");
    await lead.getByRole("link", { name: m.applications_desk_recommended_all() }).first().click();
    await lead.getByRole("link", { name: `${m.matching_challenges_apply()} ${open}` }).click();
    await expect(lead.getByRole("radio", { name: team })).toBeChecked();
    await lead.getByRole("button", { name: m.applications_apply_start() }).click();

    await lead.getByLabel(m.applications_field_approach()).fill("以掛具影像訓練異常偵測，再用電流分布校正門檻。👩‍🔬");
    await lead.getByRole("button", { name: m.applications_save_and_check() }).click();
    await test.step("what is missing is named before anything can be sent", async () => {
      await arrive(lead, m.applications_check_title());
      await expect(lead.getByText(m.applications_check_missing(), { exact: true })).toBeVisible();
      await expect(lead.getByRole("button", { name: m.applications_check_send(), exact: true })).toHaveCount(0);
      await lead.getByRole("link", { name: m.applications_check_change() }).first().click();
    });
    await lead.getByLabel(m.applications_field_plan()).fill("第一個月蒐集影像，第二個月上線試跑，由𠮷田主責。");
    await lead.getByLabel(m.applications_field_expected_result()).fill("漏鍍率由 0.9 % 降到 0.3 %，剝鍍減少三成。");
    await lead.getByLabel(m.applications_field_data_use()).fill("影像只留在廠內主機，結案後刪除。");
    await lead.getByRole("button", { name: m.applications_save_and_check() }).click();
    await lead.getByRole("button", { name: m.applications_check_send(), exact: true }).click();

    await arrive(lead, m.applications_receipt_title());
    receipt = (await lead.getByText(m.applications_receipt_number(), { exact: true }).locator("xpath=following-sibling::p").textContent()) ?? "";
    expect(receipt).toMatch(/\d{3,}/);
    await lead.getByRole("link", { name: m.applications_receipt_view() }).click();
    await state(lead, nameOf.applicationState("submitted"));
    await expect(lead.getByRole("main")).toContainText(receipt);

    const staff = await as("staff");
    await queue(staff, m.applications_staff_queue_eligibility());
    await row(staff, receipt).getByRole("link", { name: team }).click();
    await staff.getByRole("button", { name: m.applications_eligibility_yes(), exact: true }).click();
    await flash(staff, m.applications_eligibility_done_flash());
    await expect(row(staff, receipt)).toHaveCount(0);
    await lead.reload();
    await state(lead, nameOf.applicationState("eligible"));
  });

  test("the owner compares, shortlists and chooses; the programme confirms; the team accepts", async ({ as }) => {
    const owner = await as("owner");
    await owner.goto("/desk");
    await row(owner, open).getByRole("link", { name: open }).click();
    await owner.getByRole("link", { name: m.challenges_action_applications() }).click();
    await owner.getByRole("link", { name: m.applications_of_challenge_see_ranked() }).first().click();
    const best = owner.getByRole("listitem").filter({ has: owner.getByText(m.matching_rank({ rank: 1 }), { exact: true }) });
    await expect(best.getByText(/ — /).first(), "a rank comes with its reasons").toBeVisible();
    await owner.goBack();
    await owner.getByRole("row").filter({ hasText: team }).getByRole("link", { name: team, exact: true }).click();
    await expect(owner.getByText(/ — /).first(), "so does every application, however far down the list its team stands").toBeVisible();
    await owner.getByRole("button", { name: m.applications_act_shortlist() }).click();
    await flash(owner, m.applications_shortlisted_flash());
    const mine = owner.getByRole("row").filter({ hasText: team });
    await mine.getByRole("link", { name: m.applications_act_choose() }).click();
    await owner.getByLabel(m.applications_choose_reason()).fill("方法清楚，也來看過現場");
    await owner.getByRole("button", { name: m.applications_choose_send() }).click();
    await flash(owner, m.applications_chosen_flash());

    const staff = await as("staff");
    await queue(staff, m.applications_staff_queue_offers());
    await row(staff, receipt).getByRole("link", { name: team }).click();
    const answerBy = staff.getByLabel(m.applications_answer_due());
    await answerBy.fill("１００/１/１");
    await staff.getByRole("button", { name: m.applications_confirm_send() }).click();
    await expect(answerBy, "a day that has passed is refused at its field").toHaveAttribute("aria-invalid", "true");
    const day = new Date(Date.now() + 6 * 86_400_000).toLocaleDateString("en-CA", { timeZone: "Asia/Taipei" });
    await answerBy.fill(`${day} 17:00`);
    await staff.getByRole("button", { name: m.applications_confirm_send() }).click();
    await flash(staff, m.applications_confirmed_flash());

    const lead = await as("lead");
    await lead.goto("/desk");
    await row(lead, receipt).getByRole("link", { name: open }).click();
    await lead.getByRole("link", { name: m.applications_act_answer() }).click();
    await lead.getByRole("radio", { name: m.applications_answer_accept(), exact: true }).check();
    await lead.getByRole("button", { name: m.applications_answer_send() }).click();
    await flash(lead, m.applications_accepted_flash());
    await expect(lead).toHaveURL(/\/engagements\/[0-9a-f-]{36}$/);
    await arrive(lead, open);
    await lead.goBack();
    await expect(lead.getByRole("button", { name: m.applications_answer_send() }), "an answer is given once").toHaveCount(0);
  });

  test("the owner plans a milestone, the team hands in evidence, the owner accepts it", async ({ as }) => {
    const owner = await as("owner");
    const title = "兩百張掛具影像的首輪測試";
    await owner.goto("/notifications");
    await owner
      .getByRole("link", { name: m.notifications_say_offer_accepted({ team, challenge: open }) })
      .first()
      .click();
    await arrive(owner, open);
    await owner.getByRole("link", { name: new RegExp(`^${m.engagements_milestones()}`) }).click();
    await owner.getByRole("link", { name: m.engagements_milestone_new() }).click();
    await owner.getByRole("textbox", { name: m.engagements_milestone_title() }).fill(title);
    const due = new Date(Date.now() + 30 * 86_400_000);
    await owner.getByLabel(m.engagements_due()).fill(due.toLocaleDateString("en-CA", { timeZone: "Asia/Taipei" }));
    await owner.getByRole("button", { name: m.engagements_milestone_add() }).click();
    await flash(owner, m.engagements_milestone_added());

    const lead = await as("lead");
    await lead.goto("/desk");
    await row(lead, open).getByRole("link", { name: open }).click();
    await lead.getByRole("link", { name: new RegExp(`^${m.engagements_milestones()}`) }).click();
    await lead.getByRole("link", { name: title }).click();
    await lead.getByLabel(m.engagements_evidence(), { exact: true }).fill("以 214 張影像測試，召回率 92%。");
    await lead.getByLabel(m.engagements_evidence_url()).fill("https://example.org/rack-report");
    await lead.getByRole("button", { name: m.engagements_hand_in() }).click();
    await flash(lead, m.engagements_milestone_submitted());

    await owner.getByRole("link", { name: title }).click();
    await owner.getByRole("button", { name: m.engagements_return() }).click();
    await expect(owner.getByLabel(m.engagements_decision_note()), "what is sent back says what is missing").toHaveAttribute("aria-invalid", "true");
    await owner.getByRole("button", { name: m.engagements_accept() }).click();
    await flash(owner, m.engagements_milestone_accepted());
    await lead.reload();
    await state(lead, nameOf.milestoneState("accepted"));
  });
});

test("a team that is not chosen learns why, what would have changed it, and where to go next", async ({ as }) => {
  const reason = "報名內容沒有說明酸洗槽濃度如何即時量測；入圍的隊伍都附上了量測數據。";
  const change = "如果附上一週的濃度量測與控制模擬，結果會不同。";
  const page = await as("owner");
  await page.goto("/desk");
  await row(page, closed).getByRole("link", { name: closed }).click();
  const waiting = page.getByRole("row").filter({ hasText: nameOf.applicationState("eligible") });
  const last = (await waiting.last().getByRole("rowheader").getByRole("link").textContent()) ?? "";
  await waiting.last().getByRole("link", { name: m.applications_act_letter() }).click();

  await page.getByLabel(m.applications_letter_reason(), { exact: true }).fill(reason);
  await page.getByLabel(m.applications_letter_would()).fill(change);
  await page.getByRole("button", { name: m.applications_letter_send() }).click();
  await expect(page.getByRole("alert"), "a letter without criteria is not sent").toBeVisible();
  const tick = (legend: string, word: string) => page.getByRole("group", { name: legend, exact: true }).getByLabel(word).check();
  await tick(m.applications_letter_met_legend(), m.applications_criterion_understanding());
  await tick(m.applications_letter_unmet_legend(), m.applications_criterion_method());
  await page.getByRole("button", { name: m.applications_letter_send() }).click();
  await flash(page, m.applications_letter_sent_flash());

  const told = page.getByRole("row").filter({ hasText: last });
  await expect(told.getByText(nameOf.applicationState("not_selected"), { exact: true })).toBeVisible();
  await told.getByRole("link", { name: last }).click();
  await page.getByRole("link", { name: m.applications_record_letter() }).click();
  const part = (name: string) => page.getByRole("region", { name, exact: true });
  await expect(part(m.applications_letter_reason())).toContainText(reason);
  await expect(part(m.applications_letter_criteria()).getByRole("listitem")).toHaveText([
    `${m.applications_criterion_understanding()}${m.applications_letter_met()}`,
    `${m.applications_criterion_method()}${m.applications_letter_unmet()}`,
  ]);
  await expect(part(m.applications_letter_would())).toContainText(change);
  const onward = part(m.applications_letter_next()).getByRole("link").first();
  const name = (await onward.textContent()) ?? "";
  await onward.click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
});
