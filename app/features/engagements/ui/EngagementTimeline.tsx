import { engagementStates, healths, validationStages } from "@db/vocabulary/states";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { DateTime } from "~/ui/DateTime";
import { Timeline } from "~/ui/Timeline";
import type { Moment } from "../views.server";

/** What a change led to, in words. */
function Outcome({ type, to }: { type: string; to: string }) {
  if (type === "engagement.extended") return <DateTime value={to} />;
  const health = healths.find((word) => word === to);
  if (type === "engagement.health_changed" && health) return <>{nameOf.health(health)}</>;
  const state = engagementStates.find((word) => word === to);
  if (type === "engagement.state_changed" && state) return <>{nameOf.engagementState(state)}</>;
  const stage = validationStages.find((word) => word === to);
  return type === "engagement.stage_changed" && stage ? nameOf.stage(stage) : null;
}

/** What happened on an engagement, newest first. */
export function EngagementTimeline({ moments }: { moments: readonly Moment[] }) {
  return (
    <Timeline
      events={moments.map((one) => ({
        id: one.id,
        when: one.at,
        who: one.who ?? m.engagements_actor_system(),
        what: one.what,
        ...(one.to === null ? {} : { detail: <Outcome type={one.type} to={one.to} /> }),
      }))}
    />
  );
}
