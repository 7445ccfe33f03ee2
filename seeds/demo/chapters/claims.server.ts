import type { ClaimKind } from "@db/vocabulary/kinds";
import { decideClaim, proposeClaim } from "~/features/outcomes/index.server";
import type { ProgrammeYear } from "~/features/programmes/index.server";
import { startOfTaipeiDay, taipeiDay } from "~/lib/time";
import type { Script } from "../agenda";
import { atWork, later, plusDays } from "../calendar";
import { at, type House, houseOf, need, type Stage } from "../stage";

/** What each year reached of every claimed key result; money in 億元. */
const reached: Record<number, Partial<Record<ClaimKind, number>>> = {
  110: {
    startup_deal: 8,
    job: 412,
    solution: 21,
    alliance: 10,
    service: 31,
    api_domain: 3,
    subsidy_mechanism: 1,
    investment: 8.9,
    output_value: 21.3,
    report: 1,
  },
  111: {
    startup_deal: 9,
    job: 431,
    solution: 22,
    alliance: 11,
    service: 30,
    api_domain: 3,
    subsidy_mechanism: 1,
    investment: 8.6,
    output_value: 20.4,
    report: 1,
  },
  112: {
    startup_deal: 7,
    job: 358,
    solution: 19,
    alliance: 8,
    service: 26,
    api_domain: 2,
    subsidy_mechanism: 1,
    investment: 7.2,
    output_value: 18.2,
    report: 1,
  },
  113: {
    startup_deal: 7,
    job: 352,
    solution: 18,
    alliance: 8,
    service: 25,
    api_domain: 2,
    subsidy_mechanism: 1,
    investment: 7.4,
    output_value: 19,
    report: 1,
  },
  114: { startup_deal: 4, job: 141, solution: 9, alliance: 3, service: 12, api_domain: 1, subsidy_mechanism: 1, investment: 2.6, output_value: 5.4 },
};

const titles: Record<ClaimKind, (who: string, n: number) => string> = {
  startup_deal: (who) => `${who}：與大廠簽訂合作`,
  job: (who) => `${who}：增聘 AI 應用與資料人員`,
  solution: (who, n) => `${who}：邊緣端應用解決方案第 ${n + 1} 項`,
  alliance: (who, n) => `${who}領域實地驗證聯盟（第 ${n + 1} 案）`,
  service: (who, n) => `${who}：應用服務導入第 ${n + 1} 案`,
  api_domain: (who) => `${who}：開放格式資料交換規格`,
  subsidy_mechanism: () => "主題式補助須知公告與收件",
  investment: (who) => `${who}：AI 相關投資`,
  output_value: (who) => `${who}：AI 產值提升`,
  report: () => "臺灣 AI 前瞻人才發展及培育報告",
  adoption: (who) => `${who}：成果導入`,
};
const evidenceOf: Partial<Record<ClaimKind, string>> = {
  job: "勞保投保人數比對表與聘僱通知（去除姓名）。",
  investment: "董事會決議節本與匯款憑證影本。",
  output_value: "會計師簽證之產品別營收表。",
  startup_deal: "合作備忘錄首頁與用印頁。",
  alliance: "聯盟章程、成員名單與場域同意書。",
  service: "上線畫面、使用單位確認單。",
  solution: "產品型錄、規格書與測試報告。",
  api_domain: "規格文件網址與三方互通紀錄。",
  subsidy_mechanism: "公告函與收件統計。",
  report: "報告全文與審查會議紀錄。",
};

/** How a figure is made up of single claims: jobs in handfuls, money in a few sums, everything else one by one. */
function portions(kind: ClaimKind, total: number, stage: Stage): number[] {
  if (kind !== "job" && kind !== "investment" && kind !== "output_value") return Array.from({ length: total }, () => 1);
  const [low, high] = kind === "job" ? [14, 41] : [8, 21];
  const whole = kind === "job" ? total : Math.round(total * 10);
  const parts: number[] = [];
  for (let left = whole; left > 0; ) {
    const next = left <= high ? left : Math.min(left - 1, stage.chance.int(low, high));
    parts.push(next);
    left -= next;
  }
  return kind === "job" ? parts : parts.map((part) => part / 10);
}

async function* claimScript(stage: Stage, kind: ClaimKind, house: House | null, quantity: number, n: number, when: Date, last: Date): Script {
  const { chance } = stage;
  yield when;
  const [officer, second] = chance.some(stage.officers.staff, 2);
  const proposer = house ? house.lead : need(officer, "officer");
  const proposed = later(when, 1, chance);
  const who = house ? house.name.replace(/(股份)?有限公司$/u, "") : "計畫辦公室";
  const { id } = await proposeClaim(at(stage, proposer, proposed < last ? proposed : when), {
    kind,
    title: titles[kind](who, n),
    organisationId: house?.id,
    quantity,
    occurredOn: taipeiDay(when),
    evidenceNote: need(evidenceOf[kind], `evidence of ${kind}`),
    evidenceUrl: undefined,
    isPublic: chance.yes(0.8),
  });
  const decided = later(when, chance.int(3, 9), chance);
  yield decided;
  await decideClaim(at(stage, need(second, "second officer"), decided), { claimId: id, version: 1, decision: "verified", note: "憑證已核對。" });
}

/** Everything claimed of one year, spread over its days up to `last`. */
export async function announceClaims(stage: Stage, year: ProgrammeYear, last: Date): Promise<void> {
  const { chance, agenda } = stage;
  const first = startOfTaipeiDay(year.startsOn);
  const until = last < startOfTaipeiDay(year.endsOn) ? last : startOfTaipeiDay(year.endsOn);
  const days = Math.floor((until.getTime() - first.getTime()) / 86_400_000) - 14;
  const posers = [...stage.houses.values()].filter(
    (house) => house.kind === "enterprise" && !house.key.startsWith("new_") && house.key !== "chengyi",
  );
  const newcomers = [...stage.houses.values()].filter((house) => house.key.startsWith("new_"));
  for (const [kind, total] of Object.entries(need(reached[year.year], "figures")) as [ClaimKind, number][]) {
    const pool =
      kind === "startup_deal" || kind === "solution"
        ? newcomers
        : kind === "alliance"
          ? [...stage.houses.values()].filter((house) => house.kind === "association" || house.kind === "npo")
          : posers;
    for (const [n, quantity] of portions(kind, total, stage).entries()) {
      const house =
        kind === "report" || kind === "subsidy_mechanism" || kind === "api_domain"
          ? null
          : need(pool[(n * 5 + year.year + kind.length) % pool.length], "house");
      await agenda.add(claimScript(stage, kind, house, quantity, n, atWork(plusDays(first, chance.int(4, days)), chance), until));
    }
  }
}

/** Claims that wait for the office, and one that told the same jobs twice. */
export async function layClaims(stage: Stage): Promise<void> {
  const { now } = stage;
  const day = (days: number) => taipeiDay(plusDays(now, days));
  const propose = (house: House, kind: ClaimKind, quantity: number, title: string, occurredOn: string, when: Date) =>
    proposeClaim(at(stage, house.lead, when), {
      kind,
      title,
      organisationId: house.id,
      quantity,
      occurredOn,
      evidenceNote: need(evidenceOf[kind], "evidence"),
      evidenceUrl: undefined,
      isPublic: false,
    });
  const officer = need(stage.officers.staff[2], "officer");
  const jobs = houseOf(stage, "junyue");
  const real = await propose(jobs, "job", 6, "鈞岳精機：增聘資料工程師六名", day(-34), plusDays(now, -30));
  await decideClaim(at(stage, officer, plusDays(now, -26)), { claimId: real.id, version: 1, decision: "verified", note: "勞保資料已比對。" });
  const again = await propose(jobs, "job", 6, "鈞岳精機：新聘 AI 人員 6 人", day(-34), plusDays(now, -12));
  await decideClaim(at(stage, officer, plusDays(now, -8)), {
    claimId: again.id,
    version: 1,
    decision: "rejected",
    note: "與先前一筆為同一批人員，重複申報，不予採計。",
  });
  await propose(houseOf(stage, "yuanmo"), "service", 1, "沅模精密塑膠：少樣本檢測服務導入十二號機", day(-6), plusDays(now, -2.4));
  await propose(houseOf(stage, "xunlian"), "investment", 0.4, "汛聯數據機房：擴充推論運算設備", day(-9), plusDays(now, -1.7));
  await propose(houseOf(stage, "hexian"), "job", 3, "禾鮮便利商店：新設數據小組三名", day(-11), plusDays(now, -4.2));
}
