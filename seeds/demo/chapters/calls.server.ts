import { openAndCloseCalls, type ProgrammeYear, saveCall } from "~/features/programmes/index.server";
import { startOfTaipeiDay, taipeiDay, taipeiTime } from "~/lib/time";
import type { Script } from "../agenda";
import { plusDays } from "../calendar";
import { at, type Stage, system } from "../stage";
import { bi } from "./briefs.server";

const kinds = [
  {
    kind: "posing",
    title: ["徵求題目", "Call for challenges"],
    from: 1,
    to: -45,
    summary: [
      "企業與機關提出真實的 AI 問題，經紀人逐欄陪伴釐清。",
      "Firms and agencies pose real AI problems; a broker coaches them field by field.",
    ],
  },
  {
    kind: "solving",
    title: ["徵求解題團隊", "Call for solver teams"],
    from: 12,
    to: -20,
    summary: ["新創、學校、學員與業界團隊報名解題，依分級媒合。", "Start-ups, universities, trainees and engineers apply, matched by grade."],
  },
  {
    kind: "training",
    title: ["徵求培訓課程", "Call for classes"],
    from: 3,
    to: -30,
    summary: ["培訓機構提報課程與名冊，納入人才培訓統計。", "Institutes propose classes and rosters, which count toward the talent figures."],
  },
] as const;

/** The calls of one year, each opened and closed by the clock. */
export async function* callsScript(stage: Stage, year: ProgrammeYear): Script {
  const first = startOfTaipeiDay(year.startsOn);
  const last = startOfTaipeiDay(year.endsOn);
  const moments: Date[] = [];
  const written = plusDays(first, -20);
  yield written;
  for (const one of kinds) {
    const opensAt = taipeiTime(taipeiDay(plusDays(first, one.from)), "09:00");
    const closesAt = taipeiTime(taipeiDay(plusDays(last, one.to)), "17:00");
    moments.push(opensAt, closesAt);
    await saveCall(at(stage, system, written), {
      year: year.year,
      kind: one.kind,
      title: bi([`${year.year} 年度${one.title[0]}`, `${one.title[1]}, year ${year.year}`]),
      summary: bi(one.summary),
      opensAt,
      closesAt,
      version: undefined,
      rules: {
        maxPerOrganisation: 8,
        reviewDays: 10,
        decisionDays: 30,
        teamMin: 2,
        teamMax: 10,
        eligibility: bi(["依分級規則：L3 須有交付實績，L4 須為混合團隊。", "By grade: L3 asks for a delivered case, L4 for a mixed team."]),
      },
    });
  }
  for (const moment of moments.sort((a, b) => a.getTime() - b.getTime())) {
    const when = new Date(moment.getTime() + 20_000);
    yield when;
    await openAndCloseCalls(at(stage, system, when));
  }
}
