import { acceptSnapshot, freezeSnapshot, returnSnapshot } from "~/features/kpi/index.server";
import { startOfTaipeiDay } from "~/lib/time";
import { plusDays } from "../calendar";
import { at, need, personaOf, type Stage } from "../stage";

const codes = ["O5-KR1a", "O5-KR1b", "O5-KR2a", "O5-KR2b", "O4-KR1", "O1-KR2"] as const;

/** Past years' figures frozen by the office and accepted by the agency; one came back, two of the last year still wait. */
export async function freezeYears(stage: Stage): Promise<void> {
  const officer = need(stage.officers.staff[3], "officer");
  const agency = personaOf(stage, "agency");
  for (const { year, endsOn } of stage.years) {
    if (year >= 114) continue;
    const frozen = plusDays(startOfTaipeiDay(endsOn), 24.4);
    for (const code of codes) {
      const waits = year === 113 && (code === "O5-KR2b" || code === "O4-KR1");
      const when = waits ? plusDays(stage.now, -5) : frozen;
      const { id } = await freezeSnapshot(at(stage, officer, when), { code, year });
      if (waits) continue;
      if (year === 112 && code === "O5-KR1b") {
        await returnSnapshot(at(stage, agency, plusDays(frozen, 6)), {
          snapshotId: id,
          reason: "目標 40 題、實際 38 題，請補充未達原因與次年度改善作法後重新定版。",
        });
        const again = await freezeSnapshot(at(stage, officer, plusDays(frozen, 12)), { code, year });
        await acceptSnapshot(at(stage, agency, plusDays(frozen, 15)), { snapshotId: again.id });
      } else await acceptSnapshot(at(stage, agency, plusDays(frozen, 7)), { snapshotId: id });
    }
  }
}
