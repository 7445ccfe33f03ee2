import { checkAccessible, expect, test } from "@tests/support/browser";
import { m } from "~/i18n/messages";

const run = /\/staff\/assignments\/[0-9a-f-]{36}$/;

test("the office assigns the whole programme, vetoes a pair, asks why, compares and looks before it sends", async ({ as }) => {
  const page = await as("staff");
  await page.goto("/desk");
  await page.getByRole("main").getByRole("link", { name: m.shell_staff_assignments(), exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: m.assignments_title() })).toBeVisible();
  // Number and slider move each other.
  const most = m.assignments_right_max_challenges();
  const number = page.getByRole("textbox", { name: most });
  const slider = page.getByRole("slider", { name: m.assignments_slider({ label: most }) });
  await number.fill("５");
  await expect(slider).toHaveValue("5");
  await slider.focus();
  await page.keyboard.press("ArrowLeft");
  await expect(number).toHaveValue("4");
  await number.fill("2");
  await page.getByRole("button", { name: m.assignments_solve() }).click();
  await expect(page).toHaveURL(run);
  // The page follows by itself until the result is there.
  await expect(page.getByText(m.assignments_status_optimal())).toBeVisible({ timeout: 60_000 });
  await checkAccessible(page);

  const chosen = page.getByRole("region", { name: m.assignments_result() }).getByRole("listitem").getByRole("listitem").first();
  const team = (await chosen.getByRole("link").first().textContent()) ?? "";
  await chosen.locator("summary").click();
  await chosen.getByLabel(m.assignments_reason()).fill("去年合作不順");
  await chosen.getByRole("button", { name: m.assignments_veto() }).click();
  await expect(page.getByText("去年合作不順")).toBeVisible();
  await expect(page.getByText(m.assignments_status_optimal())).toBeVisible({ timeout: 60_000 });

  await page.getByRole("link", { name: m.assignments_compare_parent() }).click();
  await expect(page.getByRole("rowheader", { name: team })).toBeVisible();
  await checkAccessible(page);
  await page.goBack();
  await page.getByRole("link", { name: m.assignments_publish_teams() }).click();
  await expect(page.getByLabel(m.assignments_publish_answer_by())).not.toBeEmpty();
  await checkAccessible(page);
});

test("conditions that cannot all be kept are named, and give way at one press", async ({ as }) => {
  const page = await as("staff");
  await page.goto("/staff/assignments");
  await page.getByRole("textbox", { name: m.assignments_right_min_challenges() }).fill("20");
  await page.getByRole("textbox", { name: m.assignments_right_max_challenges() }).fill("20");
  await page.getByRole("textbox", { name: m.assignments_floor() }).fill("60");
  await page.getByRole("button", { name: m.assignments_solve() }).click();
  await expect(page.getByRole("heading", { name: m.assignments_conflict() })).toBeVisible({ timeout: 60_000 });
  await checkAccessible(page);
  await page.getByRole("button", { name: m.assignments_relax_apply() }).click();
  await expect(page.getByText(m.assignments_status_optimal())).toBeVisible({ timeout: 60_000 });
});
