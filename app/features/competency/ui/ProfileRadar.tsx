import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { Radar } from "~/ui/charts/Radar";
import type { ItemPosterior } from "../posterior";

/** A figure with fewer corners is a line. */
export const radarLeast = 3;

/** What the team says of itself as the outline, what its evidence bears out as the filling. */
export function ProfileRadar({ items }: { items: ItemPosterior[] }) {
  if (items.length < radarLeast) return null;
  const axes = items.map((one) => ({ label: nameOf.competency(one.item), need: one.selfLevel ?? 0, have: Math.round(one.mean * 10) / 10 }));
  return (
    <Radar
      title={m.competency_radar_title()}
      summary={m.competency_radar_summary()}
      axes={axes}
      needLabel={m.competency_radar_claimed()}
      haveLabel={m.competency_radar_shown()}
    />
  );
}
