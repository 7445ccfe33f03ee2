import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { CountsToward } from "./CountsToward";

const line = (code: string, name: string, missing: string | null) => ({ code, name, counted: missing === null, missing });

it("names every key result beside its code, on the desk as on the record's page", () => {
  const lines = [line("O3-KR2", "AI 服務", "還沒有成果"), line("O3-KR1", "AI 解決方案", "還沒有成果"), line("O2-KR1", "報名隊次", null)];
  for (const brief of [true, false]) {
    const page = renderToStaticMarkup(<CountsToward lines={lines} brief={brief} />);
    for (const { code, name } of lines) expect(page).toMatch(new RegExp(`${code}</span>(?:\\s|<[^>]+>)*${name}`));
  }
  expect(renderToStaticMarkup(<CountsToward lines={lines} brief />).split("還沒有成果")).toHaveLength(2);
});
