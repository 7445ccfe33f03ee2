import { m } from "~/i18n/messages";
import { toneOf } from "~/i18n/tones";
import { nameOf } from "~/i18n/vocabulary";
import { StateBadge } from "~/ui/Badge";
import type { ActivityCard } from "../views.server";

/** A class that is over but not settled says both in one breath, to those who keep it; to the public it is over. */
export function ClassState({ card, size, keeps = false }: { card: ActivityCard; size?: "sm"; keeps?: boolean }) {
  const unsettled = keeps && card.unsettled;
  return (
    <StateBadge tone={unsettled ? "warn" : toneOf.activityState(card.state)} {...(size ? { size } : {})}>
      {unsettled ? m.activities_state_unsettled() : nameOf.activityState(card.state)}
    </StateBadge>
  );
}
