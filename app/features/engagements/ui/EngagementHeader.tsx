import type { ReactNode } from "react";
import { m } from "~/i18n/messages";
import { toneOf } from "~/i18n/tones";
import { nameOf } from "~/i18n/vocabulary";
import { formatDate } from "~/lib/time";
import { StateBadge } from "~/ui/Badge";
import { GradeBadge } from "~/ui/GradeBadge";
import { useDateStyle, useLocale } from "~/ui/locale";
import { type Crumb, PageHeader } from "~/ui/Page";
import type { NextActor, NextWhat } from "../rules";
import type { EngagementCard } from "../views.server";

const what: Record<Exclude<NextWhat, "work">, () => string> = {
  hand_over: m.engagements_next_hand_over,
  assign_mentor: m.engagements_next_assign_mentor,
  check_in: m.engagements_next_check_in,
  first_milestone: m.engagements_next_first_milestone,
  next_milestone: m.engagements_next_next_milestone,
  confirm: m.engagements_next_confirm,
  decide_milestone: m.engagements_next_decide_milestone,
  assess: m.engagements_next_assess,
  close: m.engagements_next_close,
  resume: m.engagements_next_resume,
  ended: m.engagements_next_ended,
};

/** What comes next; a milestone is named with its day. */
export function useNextWords({ next, nextMilestone, nextMilestoneOn }: EngagementCard): string {
  const [locale, calendar] = [useLocale(), useDateStyle()];
  if (next.what !== "work") return what[next.what]();
  return m.engagements_next_work({ title: nextMilestone ?? "", date: nextMilestoneOn ? formatDate(nextMilestoneOn, locale, { calendar }) : "" });
}

/** Who acts next, by name where one is known. */
export function actorName(card: EngagementCard): string {
  const names: Record<NextActor, string> = {
    owner: card.organisationName,
    programme: m.engagements_actor_programme(),
    mentor: card.mentors.map((one) => one.name).join(m.engagements_list_joint()) || m.engagements_actor_mentor(),
    team: card.teamName,
    nobody: m.engagements_actor_nobody(),
  };
  return names[card.next.who];
}

/** Is it the reader who acts next? */
export function isMine({ next, relation }: EngagementCard): boolean {
  if (next.who === "team") return next.what === "confirm" ? relation === "team_lead" : relation === "team_lead" || relation === "team_member";
  if (next.who === "owner") return relation === "owner_lead" || relation === "owner_member";
  return next.who === "mentor" && relation === "mentor";
}

export const engagementCrumb = (card: EngagementCard): Crumb => ({ to: `/engagements/${card.id}`, label: card.title.text });

export function EngagementBadges({ card }: { card: EngagementCard }) {
  return (
    <span className="cluster">
      <StateBadge tone={toneOf.engagementState(card.state)}>{nameOf.engagementState(card.state)}</StateBadge>
      {card.next.who === "nobody" || card.state === "suspended" ? null : (
        <StateBadge tone={toneOf.health(card.health)}>{nameOf.health(card.health)}</StateBadge>
      )}
    </span>
  );
}

/** The head of a page about one deed on an engagement. */
export function EngagementHeader({ card, title, lead }: { card: EngagementCard; title: string; lead?: ReactNode }) {
  return (
    <PageHeader
      title={title}
      crumbs={[engagementCrumb(card)]}
      lead={lead}
      state={<EngagementBadges card={card} />}
      grade={card.grade ? <GradeBadge grade={card.grade} size="sm" /> : undefined}
      meta={
        <>
          <span>{m.engagements_team_is({ name: card.teamName })}</span>
          <span>{m.engagements_owner_is({ name: card.organisationName })}</span>
        </>
      }
    />
  );
}
