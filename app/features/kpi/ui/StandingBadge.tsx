import { m } from "~/i18n/messages";
import { StateBadge } from "~/ui/Badge";
import type { Tone } from "~/ui/tone";
import type { Standing } from "../rules";

const words: Record<Standing, () => string> = {
  met: m.kpi_standing_met,
  on_pace: m.kpi_standing_on_pace,
  behind: m.kpi_standing_behind,
  missed: m.kpi_standing_missed,
  open: m.kpi_standing_open,
  no_target: m.kpi_standing_no_target,
};
const tones: Record<Standing, Tone> = { met: "good", on_pace: "info", behind: "warn", missed: "bad", open: "neutral", no_target: "neutral" };

/** Where a key result stands against its target. */
export function StandingBadge({ standing, size }: { standing: Standing; size?: "sm" | "md" }) {
  return (
    <StateBadge tone={tones[standing]} size={size}>
      {words[standing]()}
    </StateBadge>
  );
}
