import type { ReactNode } from "react";
import { m } from "~/i18n/messages";
import { toneOf } from "~/i18n/tones";
import { nameOf } from "~/i18n/vocabulary";
import { pick, properName } from "~/lib/bilingual";
import { StateBadge } from "~/ui/Badge";
import { Age, DateTime } from "~/ui/DateTime";
import { useLocale } from "~/ui/locale";
import { DeskItem } from "~/ui/Section";
import type { ChallengeCardFacts } from "../card";
import type { PassportLight } from "../passport";
import { type NextActor, type NextWhat, patience } from "../rules";
import { LightBadge } from "./Passport";
import { listed, nextWhat, nextWho } from "./words";

export interface DeskEntryShown {
  id: string;
  code: string | null;
  state: ChallengeCardFacts["state"];
  title: ChallengeCardFacts["title"];
  industry: ChallengeCardFacts["industry"];
  organisation: string;
  organisationEn: string | null;
  brokers: string | null;
  reviewers: string | null;
  since: Date;
  due: Date | null;
  next: { who: NextActor; what: NextWhat };
  light: PassportLight;
  openNotes: number;
  revision: number;
  applications: number;
  publishAt: Date | null;
  closesAt: Date | null;
}

/** States in which somebody is waited for. */
const waits: readonly string[] = ["draft", "submitted", "in_review", "changes_requested", "approved", "closed_to_applications"];

/** Who has it: names within the review, the role for the owner. */
function holderOf(entry: DeskEntryShown, forOwner: boolean): string {
  if (entry.next.who === "owner" && forOwner) return m.challenges_by_me();
  if (entry.next.who === "broker" && entry.brokers) return m.challenges_with({ role: nextWho.broker(), name: listed(entry.brokers.split("、")) });
  if (entry.next.who === "reviewer" && entry.reviewers)
    return m.challenges_with({ role: nextWho.reviewer(), name: listed(entry.reviewers.split("、")) });
  return nextWho[entry.next.who]();
}

/** One line of a queue: what, whose, since when, who acts next and on what. Nothing waits without a word. */
export function DeskRow({
  entry,
  now,
  to,
  actions,
  forOwner = false,
}: {
  entry: DeskEntryShown;
  now: Date;
  to: string;
  actions?: ReactNode;
  forOwner?: boolean;
}) {
  const locale = useLocale();
  const title = pick(entry.title, locale);
  const owner = properName({ name: entry.organisation, nameEn: entry.organisationEn }, locale);
  const facts = [
    entry.code,
    owner,
    entry.industry ? nameOf.industry(entry.industry) : null,
    entry.revision > 1 ? m.challenges_on_revision({ number: entry.revision }) : null,
  ];
  const extras = [
    entry.openNotes > 0 ? m.challenges_notes_open({ count: entry.openNotes }) : null,
    entry.applications > 0 ? m.challenges_applications({ count: entry.applications }) : null,
  ].filter(Boolean);
  const hour = entry.publishAt ?? (entry.state === "published" ? entry.closesAt : null);
  return (
    <DeskItem
      to={to}
      title={title.text}
      lang={title.lang}
      meta={
        <>
          {facts.filter(Boolean).join(" · ")}
          {extras.length > 0 ? <span className="block font-medium text-ink">{extras.join(" · ")}</span> : null}
        </>
      }
      next={m.challenges_next_line({ who: holderOf(entry, forOwner), what: nextWhat[entry.next.what]() })}
      state={
        <span className="flex flex-wrap gap-2">
          <StateBadge tone={toneOf.challengeState(entry.state)} size="sm">
            {nameOf.challengeState(entry.state)}
          </StateBadge>
          {entry.light === "red" && !["draft", "withdrawn", "declined"].includes(entry.state) ? <LightBadge light="red" /> : null}
        </span>
      }
      age={
        waits.includes(entry.state) && entry.next.what !== "at_work" ? (
          <Age since={entry.since} now={now} warnAfterDays={patience[entry.state]} />
        ) : undefined
      }
      due={
        hour ? (
          <span>
            {entry.publishAt ? m.challenges_publishes_at() : m.challenges_closes_at()} <DateTime value={hour} weekday time />
          </span>
        ) : entry.due ? (
          <span className="text-ink-soft">
            {m.challenges_expected_by()} <DateTime value={entry.due} />
          </span>
        ) : undefined
      }
      actions={actions}
    />
  );
}
