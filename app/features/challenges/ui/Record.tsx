import type { ReactNode } from "react";
import { m } from "~/i18n/messages";
import { toneOf } from "~/i18n/tones";
import { nameOf } from "~/i18n/vocabulary";
import { pick, properName } from "~/lib/bilingual";
import { StateBadge } from "~/ui/Badge";
import { DateTime } from "~/ui/DateTime";
import { GradeBadge } from "~/ui/GradeBadge";
import { useLocale } from "~/ui/locale";
import { type Crumb, type NextStep, RecordLayout } from "~/ui/Page";
import { Timeline } from "~/ui/Timeline";
import type { ChallengeCardFacts } from "../card";
import type { ChallengeAction, ChallengeRelation } from "../policy";
import type { NextActor, NextWhat } from "../rules";
import { nextWhat, nextWho } from "./words";

/** What every page of one challenge's record shows on top. */
export interface RecordTop {
  id: string;
  code: string | null;
  state: ChallengeCardFacts["state"];
  grade: ChallengeCardFacts["grade"];
  title: ChallengeCardFacts["title"];
  organisation: { id: string; name: string; nameEn: string | null };
  relation: ChallengeRelation;
  actions: ChallengeAction[];
  next: { who: NextActor; what: NextWhat; due: Date | null; mine: boolean; publishAt: Date | null };
  stateSince: Date;
  closesAt: Date | null;
  openNotes: number;
  isPublic: boolean;
}

/** The reader's own list, to come from and go back to. */
export function deskCrumb({ relation, actions }: Pick<RecordTop, "relation" | "actions">): Crumb {
  if (relation.startsWith("owner")) return { to: "/desk/owner", label: m.challenges_desk_owner() };
  if (relation === "broker" || actions.includes("take_up")) return { to: "/desk/broker", label: m.challenges_desk_broker() };
  if (relation === "reviewer" || actions.includes("take_review")) return { to: "/desk/review", label: m.challenges_desk_review() };
  return { to: "/desk", label: m.challenges_desk_any() };
}

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export function nextStepOf(top: RecordTop, action?: ReactNode): NextStep {
  const { who, what, due, mine, publishAt } = top.next;
  return {
    who: nextWho[who](),
    what: sentence(nextWhat[what]()),
    mine,
    due: publishAt ? (
      <>
        {m.challenges_publishes_at()} <DateTime value={publishAt} weekday time zone />
      </>
    ) : due ? (
      <>
        {m.challenges_expected_by()} <DateTime value={due} weekday />
      </>
    ) : top.state === "published" && top.closesAt ? (
      <>
        {m.challenges_closes_at()} <DateTime value={top.closesAt} weekday time zone />
      </>
    ) : undefined,
    action,
  };
}

interface TimelineFacts {
  id: string;
  at: Date;
  who: string;
  what: string;
}

/** The frame of a challenge's record: head, tabs, timeline. */
export function ChallengeRecord({
  top,
  action,
  actions,
  timeline,
  aside,
  children,
}: {
  top: RecordTop;
  action?: ReactNode;
  actions?: ReactNode;
  timeline?: TimelineFacts[];
  aside?: ReactNode;
  children: ReactNode;
}) {
  const locale = useLocale();
  const title = pick(top.title, locale);
  const base = `/challenges/${top.id}`;
  const deciding = top.actions.includes("score") || top.actions.includes("request_changes");
  return (
    <RecordLayout
      title={title.text}
      lang={title.lang}
      crumbs={[deskCrumb(top)]}
      state={<StateBadge tone={toneOf.challengeState(top.state)}>{nameOf.challengeState(top.state)}</StateBadge>}
      grade={top.grade ? <GradeBadge grade={top.grade} /> : undefined}
      meta={
        <>
          {top.code ? <span className="tabular">{top.code}</span> : <span>{m.challenges_no_code()}</span>}
          <span>{properName(top.organisation, locale)}</span>
          <span>
            {m.challenges_since()} <DateTime value={top.stateSince} weekday />
          </span>
        </>
      }
      next={nextStepOf(top, action)}
      actions={actions}
      tabs={[
        { to: `${base}/record`, label: m.challenges_tab_brief() },
        { to: `${base}/notes`, label: m.challenges_tab_notes(), count: top.openNotes },
        { to: `${base}/record?tab=decisions`, label: m.challenges_tab_decisions() },
        { to: `${base}/history`, label: m.challenges_tab_history() },
        ...(deciding ? [{ to: `${base}/review`, label: m.challenges_action_review() }] : []),
      ]}
      aside={
        timeline || aside ? (
          <div className="grid gap-8">
            {aside}
            {timeline ? <Timeline events={timeline.map(({ id, at, who, what }) => ({ id, when: at, who, what }))} /> : null}
          </div>
        ) : undefined
      }
    >
      {children}
    </RecordLayout>
  );
}
