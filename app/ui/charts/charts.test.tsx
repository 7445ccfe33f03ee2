import { describe, expect, test } from "vitest";
import { markup } from "../render.fixture";
import { BulletBar, BulletList } from "./BulletBar";
import { Funnel } from "./Funnel";
import { Radar } from "./Radar";
import { ScoreParts } from "./ScoreParts";
import { ShareBar } from "./ShareBar";
import { Sparkline } from "./Sparkline";

const axes = [
  { label: "電腦視覺", need: 4, have: 3 },
  { label: "資料標註", need: 2, have: 5 },
  { label: "邊緣部署與維運管理能力", need: 9, have: -1 },
];

const charts = {
  radar: <Radar title="能力" axes={axes} />,
  "radar of two": <Radar title="能力" axes={axes.slice(0, 2)} />,
  bullet: <BulletBar title="徵題" actual={12} target={10} pace={5} />,
  "bullet without a target": <BulletBar title="徵題" actual={0} target={null} />,
  bullets: <BulletList title="關鍵成果" rows={[{ label: "徵題", actual: 0, target: 0, to: "/rows" }]} />,
  funnel: (
    <Funnel
      title="漏斗"
      steps={[
        { label: "報名", value: 10, to: "/rows" },
        { label: "錄取", value: 0 },
      ]}
    />
  ),
  "empty funnel": <Funnel title="漏斗" steps={[{ label: "報名", value: 0 }]} />,
  score: <ScoreParts title="分數" parts={[{ label: "能力", value: 3, max: 5, reason: "理由" }]} uncertain={[2, 4]} />,
  sparkline: <Sparkline title="每週" points={[{ label: "一", value: 3 }]} />,
  "empty sparkline": <Sparkline title="每週" points={[]} />,
  shares: (
    <ShareBar
      title="性別"
      parts={[
        { label: "女", value: 1 },
        { label: "男", value: 2 },
      ]}
      threshold={{ label: "三分之一", share: 1 / 3 }}
    />
  ),
  "empty shares": <ShareBar title="性別" parts={[{ label: "女", value: 0 }]} />,
};

describe.each(Object.entries(charts))("%s", (_, chart) => {
  const html = markup(chart);

  test("has the table it is drawn from, with caption and scopes", () => {
    expect(html).toMatch(/<table[\s\S]*<caption/);
    expect(html).toContain('scope="col"');
  });

  test("draws only real numbers and needs no style attribute", () => {
    expect(html).not.toMatch(/NaN|Infinity|undefined/);
    expect(html).not.toMatch(/<[^>]+\sstyle=/);
  });

  test("names every picture", () => {
    for (const [picture] of html.matchAll(/<svg[\s\S]*?<\/svg>/g)) {
      expect(/aria-hidden="true"/.test(picture) || /<title/.test(picture)).toBe(true);
    }
  });
});
