import { describe, expect, test } from "vitest";
import { Button } from "./Button";
import {
  BilingualField,
  Checkbox,
  Checkboxes,
  countGraphemes,
  DateField,
  FileField,
  NumberField,
  PasswordField,
  Radios,
  Select,
  TextArea,
  TextField,
} from "./Field";
import { Form } from "./Form";
import { readResult, ServerLabels } from "./form-state";
import { attribute, markup } from "./render.fixture";

const result = {
  ok: false,
  message: "請修正後再送出。",
  fields: {
    "title.zh": ["請填寫題目名稱。"],
    ubn: ["檢查碼不符。"],
    years: ["請選擇一項。"],
    terms: ["請先同意。"],
    "members[0].email": ["電子郵件格式不符。"],
    "": ["表單已過期。"],
  },
  values: { ubn: "１２３", title: { zh: "", en: "Defects" }, tech: ["cv"], years: "2", password: "secret", members: [{ email: "a@" }] },
};

const html = markup(
  <Form result={result} id="brief">
    <BilingualField name="title" label="題目名稱" required />
    <TextField name="ubn" label="統一編號" hint="八位數字。" />
    <TextField name="members[0].email" label="電子郵件" type="email" />
    <TextArea name="summary" label="摘要" limit={20} />
    <NumberField name="n" label="件數" suffix="件" />
    <DateField name="d" label="日期" optional />
    <Select name="industry" label="產業" blank="請選擇" options={[{ value: "a", label: "製造" }]} />
    <Radios
      name="years"
      label="年度"
      options={[
        { value: "1", label: "一" },
        { value: "2", label: "二" },
      ]}
    />
    <Checkboxes
      name="tech"
      label="技術"
      options={[
        { value: "cv", label: "視覺" },
        { value: "nlp", label: "語言" },
      ]}
    />
    <FileField name="file" label="附件" />
    <PasswordField name="password" label="密碼" />
    <Checkbox name="terms" label="同意" />
    <Button>送出</Button>
  </Form>,
);

describe("a form that was not accepted", () => {
  test("lists every error first; each line leads to a control that exists", () => {
    expect(html).toMatch(/role="alert"/);
    const links = [...html.matchAll(/<a href="#([^"]+)"/g)].map((found) => found[1]);
    expect(links).toHaveLength(5);
    for (const id of links) expect(html).toMatch(new RegExp(`<(input|textarea|select|fieldset)[^>]*id="${id}"`));
    expect(html).toContain("表單已過期。");
  });

  test("ties the message and the hint to the field", () => {
    const input = /<input[^>]*name="ubn"[^>]*>/;
    expect(attribute(html, input, "aria-invalid")).toBe("true");
    const ids = attribute(html, input, "aria-describedby")?.split(" ") ?? [];
    expect(ids).toEqual(["brief-ubn-hint", "brief-ubn-error"]);
    for (const id of ids) expect(html).toContain(`id="${id}"`);
  });

  test("keeps what was typed, also in nested and repeated fields, but never a password", () => {
    expect(attribute(html, /<input[^>]*name="ubn"[^>]*>/, "value")).toBe("１２３");
    expect(attribute(html, /<input[^>]*name="title.en"[^>]*>/, "value")).toBe("Defects");
    expect(attribute(html, /<input[^>]*name="members\[0\].email"[^>]*>/, "value")).toBe("a@");
    expect(html).toMatch(/<input[^>]*name="years"[^>]*checked=""[^>]*value="2"|<input[^>]*name="years"[^>]*value="2"[^>]*checked=""/);
    expect(html).not.toContain("secret");
  });

  test("labels every control and writes no style attribute", () => {
    const controls = [...html.matchAll(/<(?:input|textarea|select)(?![^>]*type="hidden")[^>]*\sid="([^"]+)"/g)].map((found) => found[1]);
    expect(controls.length).toBeGreaterThan(12);
    for (const id of controls) expect(html).toContain(`for="${id}"`);
    expect(html).not.toMatch(/<[^>]+\sstyle=/);
  });

  test("says whose example and hint a group of choices has", () => {
    for (const found of html.matchAll(/aria-describedby="([^"]+)"/g)) {
      for (const id of found[1]?.split(" ") ?? []) expect(html).toContain(`id="${id}"`);
    }
  });
});

test("on the server a second rendering names each field in the summary, for readers without script", () => {
  const labels = new Map<string, string>();
  const page = () =>
    markup(
      <ServerLabels.Provider value={labels}>
        <Form result={result} id="brief">
          <TextField name="ubn" label="統一編號" />
          <Radios name="years" label="年度" options={[{ value: "1", label: "一" }]} />
          <Checkbox name="terms" label="同意" />
        </Form>
      </ServerLabels.Provider>,
    );
  page();
  const lines = [...page().matchAll(/<a href="#brief-[^>]*>([^<]*)<\/a>/g)].map((found) => found[1]);
  expect(lines).toEqual(expect.arrayContaining(["統一編號：檢查碼不符。", "年度：請選擇一項。", "同意：請先同意。"]));
});

test("an answer that is no refusal is left alone", () => {
  for (const answer of [undefined, null, "x", { ok: true }, { saved: 1 }]) expect(readResult(answer)).toBeUndefined();
});

test("characters are counted as people see them", () => {
  expect(countGraphemes("𠮷野家👨‍👩‍👧é")).toBe(5);
});
