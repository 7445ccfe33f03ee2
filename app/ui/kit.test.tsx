import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { StateBadge, Tag, TagList } from "./Badge";
import { Button, ButtonForm, LinkButton } from "./Button";
import { Card } from "./Card";
import { Age, DateTime, Deadline } from "./DateTime";
import { Dialog } from "./Dialog";
import { EmptyState } from "./EmptyState";
import { EvidenceLegend, EvidenceRing } from "./EvidenceRing";
import { AppliedFilters, Facets, SortBar } from "./Facets";
import { GradeBadge } from "./GradeBadge";
import { Meter, ProgressBar } from "./Meter";
import { Money } from "./Money";
import { DeskItem, DeskSection, ListLayout, Notice, RecordLayout } from "./Page";
import { Pagination } from "./Pagination";
import { PrintSheet } from "./Print";
import { attribute, markup } from "./render.fixture";
import { Shell } from "./Shell";
import { Stat, StatRow } from "./Stat";
import { StateTrack, Stepper } from "./Stepper";
import { Table } from "./Table";
import { Timeline } from "./Timeline";

const now = new Date("2026-03-05T02:00:00Z");

const page = (
  <Shell
    locale="zh-TW"
    nav={[{ to: "/challenges", label: "題目" }]}
    viewer={{
      name: "林怡君",
      desks: [{ to: "/desk", label: "計畫辦公室" }],
      menu: [],
      notificationsTo: "/notifications",
      unread: 2,
      signOutAction: "/sign-out",
    }}
    demo={{ enterTo: "/demo" }}
    progress={{ label: "載入中", done: 1, total: 2 }}
    flash={{ tone: "good", text: "已儲存。" }}
    footer={{ links: [{ to: "/privacy", label: "隱私權" }], updated: "2026-03-05" }}
  >
    <RecordLayout
      title="題目"
      crumbs={[{ to: "/", label: "首頁" }]}
      state={<StateBadge tone="wait">審查中</StateBadge>}
      grade={<GradeBadge grade="L3" />}
      next={{ who: "審查委員", what: "審查", due: <Deadline value={now} now={now} /> }}
      tabs={[{ to: "?tab=a", label: "甲", count: 2 }]}
      aside={<Timeline events={[{ id: "1", when: now, who: "某人", what: "送出" }]} more="/log" />}
    >
      <Stepper steps={[{ label: "一", state: "current" }]} />
      <StateTrack label="歷程" states={[{ label: "草稿", state: "done", at: now }]} />
      <EvidenceRing label="電腦視覺" level={3} segments={[{ label: "結案", strength: 3 }]} />
      <EvidenceLegend />
      <Notice>說明</Notice>
      <StatRow>
        <Stat value={3} label="題" to="/rows" />
      </StatRow>
      <Meter label="配額" value={1} max={3} />
      <ProgressBar label="匯入" done={1} total={3} />
      <DeskSection title="待辦" count={1}>
        <DeskItem to="/a" title="題目" age={<Age since={now} now={now} />} />
      </DeskSection>
      <Dialog id="d" title="對話" trigger="開啟">
        內容
      </Dialog>
      <Button kind="primary">送出</Button>
      <LinkButton to="/x">前往</LinkButton>
      <ButtonForm action="/y" label="撤回" confirm="確定嗎？" />
      <PrintSheet title="題目" source="來源">
        <DateTime value={now} time zone />
      </PrintSheet>
    </RecordLayout>
    <ListLayout
      facets={
        <Facets
          groups={[{ name: "grade", label: "分級", options: [{ value: "1", label: "L1", count: 2 }] }]}
          selected={new URLSearchParams("grade=1")}
          clearTo="/"
        />
      }
    >
      <AppliedFilters items={[{ label: "L1", removeTo: "?" }]} clearTo="/" />
      <SortBar options={[{ to: "?s=a", label: "最新", current: true }]} />
      <Card title="題目" to="/c" footer={<Money value={600000} unit="auto" />}>
        <TagList items={["甲", "乙"]} max={1} />
        <Tag removeTo="/">丙</Tag>
      </Card>
      <EmptyState title="沒有題目">將列在這裡。</EmptyState>
      <Pagination nextTo="?c=1" />
    </ListLayout>
  </Shell>
);

describe("money in the reader's own units", () => {
  test("is told in 萬 and 億 in Chinese, in thousands and millions in English", () => {
    const told = (value: number, locale: "zh-TW" | "en") => markup(<Money value={value} unit="auto" />, locale).replace(/<[^>]*>/g, "");
    expect(told(1_600_000, "zh-TW")).toContain("160 萬元");
    expect(told(1_600_000, "en")).toBe("NT$1.6 million");
    expect(told(3_000_000, "en")).toBe("NT$3 million");
    expect(told(680_000, "en")).toBe("NT$680 thousand");
    expect(told(1_234_567, "en")).toBe("NT$1,234,567");
  });
});

describe("the frame", () => {
  const html = markup(page);

  test("has no style attribute, which the content security policy would refuse", () => {
    expect(html).not.toMatch(/<[^>]+\sstyle=/);
  });

  test("offers the skip link first and the three anchors with their access keys and names", () => {
    expect(html.indexOf('href="#main"')).toBe(html.indexOf("href="));
    for (const key of ["U", "C", "Z"]) {
      const tag = new RegExp(`<a id="${key}"[^>]*>`);
      expect(attribute(html, tag, "accessKey") ?? attribute(html, tag, "accesskey")).toBe(key);
      expect(attribute(html, tag, "aria-label")).toContain(`（快速鍵 ${key}）`);
    }
  });

  test("changes the language without leaving the page", () => {
    expect(attribute(html, /<a href="[^"]*lang=[^>]*>/, "href")).toBe("/challenges?q=x&amp;lang=en");
  });

  test("holds one h1 and gives every id once", () => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((found) => found[1]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(markup(<RecordLayout title="題目">內容</RecordLayout>).match(/<h1/g)).toHaveLength(1);
  });
});

describe("a refused button", () => {
  const html = markup(<ButtonForm action="/x" label="報名" refused="需要一件已結案的實績。" />);

  test("cannot be sent and is described by the reason", () => {
    expect(html).not.toContain("<form");
    const described = attribute(html, /<button[^>]*>/, "aria-describedby");
    expect(described).toBeTruthy();
    expect(html).toContain(`id="${described}"`);
    expect(html).toContain("需要一件已結案的實績。");
  });
});

describe("a table", () => {
  const rows = [{ id: "1", title: "鑄件", age: 3 }];
  const html = markup(
    <Table
      caption="題目"
      rows={rows}
      rowKey={(row) => row.id}
      sort={{ key: "age", dir: "desc" }}
      columns={[
        { key: "title", header: "題目名稱", primary: true, cell: (row) => row.title },
        { key: "age", header: "天數", numeric: true, sortTo: "?sort=age", cell: (row) => row.age },
      ]}
    />,
  );

  test("has a caption, scopes and the order it is in", () => {
    expect(html).toMatch(/<caption[^>]*>題目<\/caption>/);
    expect(html).toMatch(/<th scope="row"[^>]*>鑄件<\/th>/);
    expect(html).toContain('aria-sort="descending"');
  });
});

describe("colour tokens", () => {
  const css = readFileSync(new URL("../styles/app.css", import.meta.url), "utf8");
  const tokens = new Map([...css.matchAll(/--color-([a-z0-9-]+): (#[0-9a-f]{6});/g)].map((found) => [found[1] ?? "", found[2] ?? ""]));

  function luminance(token: string): number {
    const hex = tokens.get(token) ?? "";
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }
  function contrast(one: string, other: string): number {
    const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  }

  test.each(["ink", "ink-soft", "accent", "forge", "good", "warn", "bad"])("%s can be read on paper, sheet and wash", (token) => {
    for (const ground of ["paper", "sheet", "wash"]) expect(contrast(token, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(["good", "warn", "bad"])("%s can be read on its own wash", (token) => {
    expect(contrast(token, `${token}-wash`)).toBeGreaterThanOrEqual(4.5);
  });

  test("borders of controls and the figures on ingots stand out", () => {
    for (const ground of ["paper", "sheet", "wash"]) expect(contrast("edge", ground)).toBeGreaterThanOrEqual(3);
    expect(contrast("ink", "temper-1")).toBeGreaterThanOrEqual(4.5);
    for (const temper of ["temper-2", "temper-3", "temper-4"]) expect(contrast("sheet", temper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast("accent-deep", "accent-wash")).toBeGreaterThanOrEqual(4.5);
    expect(contrast("forge-deep", "forge-wash")).toBeGreaterThanOrEqual(4.5);
  });
});
