import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "@tests/support/browser";
import { flash } from "@tests/support/newcomer";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";

const arrive = (page: Page, title: string | RegExp): Promise<void> => expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
const region = (page: Page, name: string | RegExp): Locator => page.getByRole("region", { name });
/** From the programme's desk to one of its rooms. */
async function room(page: Page, name: string, title: string): Promise<void> {
  await page.goto("/desk");
  await page.getByRole("main").getByRole("link", { name, exact: true }).first().click();
  await arrive(page, title);
}
/** A figure on the page of a year's key results, with the number it shows. */
async function figure(page: Page, code: string): Promise<{ open: Locator; value: number }> {
  const item = page.getByRole("listitem").filter({ hasText: new RegExp(`^${code} `) });
  const open = item.getByRole("link", { name: m.ui_open_rows() });
  return { open, value: Number.parseFloat(((await open.locator("b").textContent()) ?? "").replaceAll(",", "")) };
}

test("a figure, the rows it opens and the lines of its file are the same number", async ({ as }) => {
  const page = await as("staff");
  await room(page, m.shell_staff_kpi(), m.kpi_title());
  // A year that is over: no other walk adds to it.
  const year = m.kpi_year({ year: 113 });
  await page.getByRole("navigation", { name: m.kpi_years_nav() }).getByRole("link", { name: year }).click();
  await expect(page.getByRole("link", { name: year })).toHaveAttribute("aria-current", "page");
  const { open, value } = await figure(page, "O5-KR1b");
  expect(value).toBeGreaterThan(20);
  await open.click();
  await arrive(page, /^O5-KR1b /);
  await expect(page.getByText(m.kpi_rows_total({ total: value }), { exact: true })).toBeVisible();

  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: ".csv" }).click()]);
  const lines = (await readFile(await file.path(), "utf8")).replace(/^\uFEFF/, "").split("\r\n");
  expect(lines[0], "an export of the demonstration says so first").toBe(m.reports_demo_stamp());
  const head = lines.findIndex((line) => line.startsWith(`${m.kpi_column_day()},`));
  const sum = lines.findIndex((line) => line.startsWith(`${m.kpi_sum()},`));
  expect(sum - head - 1, "lines of the file").toBe(value);
  expect(lines[sum]?.split(","), "and their sum").toContain(String(value));

  let rows = 0;
  const next = page.getByRole("link", { name: m.ui_next_page() });
  for (let shown = 1; ; shown += 1) {
    rows += await region(page, m.kpi_rows_title()).getByRole("rowheader").count();
    if ((await next.count()) === 0) break;
    const address = page.url();
    await next.click();
    await expect(page).not.toHaveURL(address);
    expect(shown).toBeLessThan(10);
  }
  expect(rows, "rows on the pages").toBe(value);
  await region(page, m.kpi_rows_title()).getByRole("rowheader").first().getByRole("link").click();
  await expect(page).toHaveURL(/\/challenges\//);
});

test("the gender page holds the programme's own people to one third and only counts the others", async ({ as }) => {
  const page = await as("staff");
  await room(page, m.shell_staff_gender(), m.kpi_gender_title());
  const staff = region(page, m.kpi_gender_group_staff());
  await expect(staff.getByText(/^(符合三分之一|尚缺[女男]性 \d+ 名)$/).first()).toBeVisible();
  await staff.getByText(m.ui_chart_table()).click();
  await expect(staff.getByRole("rowheader", { name: nameOf.gender("female") })).toBeVisible();
  const learners = region(page, m.kpi_gender_group_trainees());
  await expect(learners.getByText(/^女性占已揭露者 [\d.]+%$/)).toBeVisible();
  await expect(learners.getByText(/三分之一|尚缺/)).toHaveCount(0);
});

test("one place of an award is given and one is left empty with its reason", async ({ as }) => {
  const reason = "評審認為其餘各隊未達優選標準，決議從缺，名額不遞補。";
  const merit = "優選";
  const page = await as("staff");
  await room(page, m.shell_staff_awards(), m.awards_title());
  const table = page.getByRole("table", { name: new RegExp(merit) });
  const award = region(page, new RegExp(merit));
  await award.locator("summary", { hasText: m.awards_record_title() }).click();
  const record = award.locator("form").filter({ has: page.getByRole("button", { name: m.awards_record_save() }) });
  await record.getByLabel(m.awards_column_place(), { exact: true }).selectOption({ label: m.awards_place_n({ place: 1 }) });
  await record.getByLabel(m.awards_record_engagement()).selectOption({ index: 1 });
  await record.getByRole("button").click();
  await flash(page, m.awards_recorded());
  const given = table.getByRole("row").filter({ hasText: m.awards_place_n({ place: 1 }) });
  await expect(given.getByText(nameOf.awardState("proposed"), { exact: true })).toBeVisible();
  await expect(given.getByText(m.awards_second_eyes()), "nobody approves what he proposed").toBeVisible();

  await award.locator("summary", { hasText: m.awards_empty_title() }).click();
  const empty = award.locator("form").filter({ has: page.getByRole("button", { name: m.awards_empty_save() }) });
  const fill = async (why: string) => {
    await empty.getByLabel(m.awards_column_place(), { exact: true }).selectOption({ label: m.awards_place_n({ place: 2 }) });
    await empty.getByLabel(m.awards_empty_reason()).fill(why);
    await empty.getByRole("button").click();
  };
  await fill("");
  await expect(empty.getByLabel(m.awards_empty_reason()), "a place is not left empty without a reason").toHaveAttribute("aria-invalid", "true");
  await fill(reason);
  await flash(page, m.awards_emptied());
  const left = table.getByRole("row").filter({ hasText: m.awards_place_n({ place: 2 }) });
  await expect(left.getByText(nameOf.awardState("not_awarded"), { exact: true })).toBeVisible();
  await expect(left).toContainText(reason);
});

test("a role is granted and taken back with reasons, and the log holds together", async ({ as }) => {
  const page = await as("admin");
  await room(page, m.shell_staff_people(), m.accounts_people_title());
  await page.getByLabel(m.accounts_people_filter_role()).selectOption({ label: nameOf.role("mentor") });
  await page.getByRole("button", { name: m.accounts_people_apply() }).click();
  await expect(page).toHaveURL(/role=mentor/);
  await page.getByRole("table", { name: m.accounts_people_table() }).getByRole("rowheader").last().getByRole("link").click();
  const role = nameOf.role("judge");
  const granting = region(page, m.accounts_grant_title());
  await granting.getByLabel(m.accounts_grant_role(), { exact: true }).selectOption({ label: role });
  await granting.getByRole("button", { name: m.accounts_grant_button() }).click();
  await expect(granting.getByLabel(m.accounts_grant_reason()), "a role is not granted without a reason").toHaveAttribute("aria-invalid", "true");
  await granting.getByLabel(m.accounts_grant_reason()).fill("聘函 115-07，示範評審。");
  await granting.getByRole("button", { name: m.accounts_grant_button() }).click();
  await flash(page, m.accounts_role_granted({ role }));
  const revoking = region(page, m.accounts_revoke_title());
  await revoking.getByLabel(m.accounts_grant_role(), { exact: true }).selectOption({ label: role });
  await revoking.getByLabel(m.accounts_grant_reason()).fill("聘期屆滿，依會議決議解除。");
  await revoking.getByRole("button", { name: m.accounts_revoke_button() }).click();
  await flash(page, m.accounts_role_revoked({ role }));
  await expect(region(page, m.accounts_person_roles()).getByText(m.accounts_person_reason({ reason: "聘期屆滿，依會議決議解除。" }))).toBeVisible();

  await room(page, m.shell_staff_log(), m.shell_log_title());
  await page.getByRole("link", { name: m.shell_log_verify() }).click();
  await expect(page.getByText(/^完整：\d+ 筆，最後一筆的雜湊為 [0-9a-f]{16,}$/)).toBeVisible();
});

test("the office freezes a figure; the agency returns it with a reason; frozen again, it is accepted", async ({ as }) => {
  const staff = await as("staff");
  const agency = await as("agency");
  const code = "O2-KR2";
  const reason = "第三筆的上線證明未附日期，請補件後重新定版。";
  const freeze = async () => {
    await room(staff, m.shell_staff_kpi(), m.kpi_title());
    await (await figure(staff, code)).open.click();
    await arrive(staff, new RegExp(`^${code} `));
    await staff.locator("summary", { hasText: m.kpi_freeze() }).click();
    await staff.getByRole("button", { name: m.ui_confirm() }).click();
    await flash(staff, m.kpi_frozen_done());
  };
  const decide = async () => {
    await agency.goto("/desk");
    await region(agency, new RegExp(`^${m.kpi_agency_waiting()}`))
      .getByRole("article")
      .filter({ hasText: code })
      .getByRole("link")
      .click();
    await arrive(agency, new RegExp(`^${code} `));
  };
  await freeze();
  await decide();
  await agency.getByRole("button", { name: m.kpi_return(), exact: true }).click();
  await expect(agency.getByLabel(m.kpi_return_reason())).toHaveAttribute("aria-invalid", "true");
  await agency.getByLabel(m.kpi_return_reason()).fill(reason);
  await agency.getByRole("button", { name: m.kpi_return(), exact: true }).click();
  await flash(agency, m.kpi_returned_done());
  await staff.reload();
  await expect(staff.getByRole("main")).toContainText(reason);

  await freeze();
  await decide();
  await agency.getByRole("button", { name: m.kpi_accept() }).click();
  await flash(agency, m.kpi_accepted_done());
  await staff.reload();
  await expect(staff.getByRole("main").getByText(nameOf.snapshotState("accepted"), { exact: true }).first()).toBeVisible();
});
