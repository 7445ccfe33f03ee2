import { m } from "~/i18n/messages";
import { ScoreParts } from "~/ui/charts/ScoreParts";
import type { AskedPart } from "../asked.server";
import { partName } from "./words";

/** Earned share of a part in words; half is what an unknown counts. */
function reason({ value, weight }: AskedPart): string {
  const share = weight > 0 ? value / weight : 0;
  if (share >= 0.999) return m.assignments_asked_full();
  if (Math.abs(share - 0.5) < 1e-9) return m.assignments_asked_half();
  return share > 0.5 ? m.assignments_asked_most() : m.assignments_asked_little();
}

/** Why the programme's assignment thought of this mentor. */
export function AskedBecause({ parts }: { parts: readonly AskedPart[] }) {
  const total = parts.reduce((sum, part) => sum + part.value * 100, 0);
  return (
    <div className="max-w-2xl">
      <ScoreParts
        title={m.assignments_asked_score()}
        summary={m.assignments_asked_summary({ score: total.toFixed(1) })}
        parts={parts.map((part) => ({ label: partName(part.key), value: part.value * 100, max: part.weight * 100, reason: reason(part) }))}
        total={total}
        max={100}
      />
    </div>
  );
}
