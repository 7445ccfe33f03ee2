import { m } from "~/i18n/messages";
import { toneOf } from "~/i18n/tones";
import { nameOf } from "~/i18n/vocabulary";
import { StateBadge } from "~/ui/Badge";
import { DeskItem } from "~/ui/Section";
import { isRunning } from "../rules";
import type { EngagementCard } from "../views.server";
import { actorName, isMine, useNextWords } from "./EngagementHeader";

/** Days since the last check-in; from a week on it calls for one, from two weeks on it is shown to the programme as well. */
function Silence({ card }: { card: EngagementCard }) {
  if (!isRunning(card.state)) return null;
  const words =
    card.lastCheckInOn === null ? m.engagements_silent_never({ days: card.silentDays }) : m.engagements_silent_days({ days: card.silentDays });
  if (card.silence === "fine") return <span className="text-ink-soft">{words}</span>;
  return (
    <StateBadge tone={card.silence === "escalate" ? "bad" : "warn"} icon="clock" size="sm">
      {words}
    </StateBadge>
  );
}

/** One engagement on a desk. */
export function EngagementRow({ card, actions, children }: { card: EngagementCard; actions?: React.ReactNode; children?: React.ReactNode }) {
  const running = isRunning(card.state);
  const next = useNextWords(card);
  return (
    <DeskItem
      to={`/engagements/${card.id}`}
      title={card.title.text}
      lang={card.title.lang}
      state={
        running ? (
          <StateBadge tone={toneOf.health(card.health)}>{nameOf.health(card.health)}</StateBadge>
        ) : (
          <StateBadge tone={toneOf.engagementState(card.state)}>{nameOf.engagementState(card.state)}</StateBadge>
        )
      }
      meta={
        <>
          {card.challengeCode ? <span className="tabular">{card.challengeCode}・</span> : null}
          {card.teamName}・{card.organisationName}
          <span className="block">
            {nameOf.stage(card.stage)}・{m.engagements_row_check_ins({ confirmed: card.confirmed, unconfirmed: card.unconfirmed })}・
            <span className="whitespace-nowrap">
              {m.engagements_row_milestones({ accepted: card.acceptedMilestones, milestones: card.milestones })}
            </span>
          </span>
          {children}
        </>
      }
      age={<Silence card={card} />}
      next={m.engagements_next_line({ who: isMine(card) ? m.engagements_actor_you() : actorName(card), what: next })}
      actions={actions}
    />
  );
}
