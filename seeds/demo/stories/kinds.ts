import type { Grade, Industry, IpChoice, Technology } from "@db/vocabulary/kinds";
import type { Need, Story, StoryData, Two } from "./shape";

/** One poser's case of a kind of problem: its own title, circumstances and numbers. */
export interface Case {
  poser: string;
  city: string;
  title: Two;
  /** Who it is and how the problem shows here. */
  background: Two;
  /** What makes this case different from the others of its kind. */
  twist: Two;
  site: Two;
  /** Today's figure and the wanted one, as `spoken` reads them. */
  from: string;
  to: string;
  rows: number;
}

/** A kind of problem many firms share: what it is, what it is measured by, what it takes. */
export interface Kind {
  key: string;
  industry: Industry;
  grade: Grade;
  technologies: readonly Technology[];
  needs: readonly Need[];
  scores: Story["scores"];
  ip: IpChoice;
  months: number;
  award: number;
  mentorHours: number;
  /** `{from}` and `{to}` stand for the case's figures. */
  summary: Two;
  problem: Two;
  current: Two;
  measure: Two;
  deliverable: Two;
  resources: Two;
  data: Pick<StoryData, "labels" | "format" | "sensitivity" | "deidentification" | "handover"> & { description: Two };
  cases: readonly Case[];
}

/** "21.4 元（NT$21.4）" as said in Chinese and in English; a plain figure serves both. */
export function spoken(figure: string): Two {
  const parts = /^(.+)（(.+)）$/u.exec(figure);
  return parts ? [parts[1] ?? figure, parts[2] ?? figure] : [figure, figure];
}
function both(text: Two, one: Case): Two {
  const [from, to] = [spoken(one.from), spoken(one.to)];
  const fill = (lang: 0 | 1) => text[lang].replaceAll("{from}", from[lang]).replaceAll("{to}", to[lang]);
  return [fill(0), fill(1)];
}

const supports: readonly Two[] = [
  ["專案窗口每週回覆兩次，現場可安排半日觀摩。", "A contact who answers twice a week; half a day on site can be arranged."],
  ["主管每兩週參加進度會議，資深同仁協助標註與覆核。", "The manager joins every two weeks; senior staff help to label and check."],
  ["資訊與現場各一位窗口，測試環境由本單位提供。", "One contact in IT and one on the floor; the test environment is ours."],
  ["每月一次現場工作坊，其餘以線上會議與共用文件進行。", "A workshop on site once a month, the rest by video and shared papers."],
];

/** Writes out every case of a kind as a full brief. */
export function storiesOf(kind: Kind): Story[] {
  return kind.cases.map((one, at) => ({
    key: `${kind.key}_${at + 1}`,
    industry: kind.industry,
    grade: kind.grade,
    technologies: kind.technologies,
    poser: one.poser,
    city: one.city,
    title: one.title,
    summary: both(kind.summary, one),
    background: one.background,
    problem: [`${kind.problem[0]}${one.twist[0]}`, `${kind.problem[1]} ${one.twist[1]}`],
    current: kind.current,
    baseline: both([`${kind.measure[0]}：目前 {from}。`, `${kind.measure[1]}: {from} today.`], one),
    target: both([`${kind.measure[0]}：達到 {to}，並連續四週維持。`, `${kind.measure[1]}: {to}, held for four weeks.`], one),
    deliverable: kind.deliverable,
    site: one.site,
    resources: kind.resources,
    support: supports[(at + kind.key.length) % supports.length] ?? ["每週一次會議。", "A weekly meeting."],
    data: { ...kind.data, rows: one.rows },
    needs: kind.needs,
    ip: kind.ip,
    months: kind.months,
    award: kind.award,
    mentorHours: kind.mentorHours,
    scores: kind.scores,
  }));
}
