import { m } from "~/i18n/messages";
import { toneOf } from "~/i18n/tones";
import { nameOf } from "~/i18n/vocabulary";
import { markOf, pick, properName } from "~/lib/bilingual";
import { StateBadge } from "~/ui/Badge";
import { BiText } from "~/ui/BiText";
import { Card } from "~/ui/Card";
import { DateTime, Deadline } from "~/ui/DateTime";
import { GradeBadge } from "~/ui/GradeBadge";
import { useLocale } from "~/ui/locale";
import { Money } from "~/ui/Money";
import { Place } from "~/ui/Place";
import type { ChallengeCardFacts } from "../card";

/** The state, and beside it whether whoever applies now stands on the waiting list. */
export function ChallengeState({ challenge }: { challenge: Pick<ChallengeCardFacts, "state" | "placesLeft"> }) {
  return (
    <span className="inline-flex flex-wrap gap-2">
      <StateBadge tone={toneOf.challengeState(challenge.state)}>{nameOf.challengeState(challenge.state)}</StateBadge>
      {challenge.state === "published" && challenge.placesLeft === 0 ? <StateBadge tone="warn">{m.challenges_full()}</StateBadge> : null}
    </span>
  );
}

/** A published challenge in a grid: whose it is, what it is about, what it offers, until when. */
export function ChallengeCard({ challenge, now, level = 3, to }: { challenge: ChallengeCardFacts; now?: Date | string; level?: 2 | 3; to?: string }) {
  const locale = useLocale();
  const title = pick(challenge.title, locale);
  const owner = properName(challenge.organisation, locale);
  const topics = [
    challenge.industry ? nameOf.industry(challenge.industry) : null,
    ...challenge.technologies.slice(0, 2).map((one) => nameOf.technology(one)),
  ].filter((topic) => topic !== null);
  return (
    <Card
      to={to ?? `/challenges/${challenge.id}`}
      title={title.text}
      lang={title.lang}
      level={level}
      kicker={<span lang={markOf(owner)}>{owner}</span>}
      grade={challenge.grade ? <GradeBadge grade={challenge.grade} /> : undefined}
      state={<ChallengeState challenge={challenge} />}
      meta={
        <>
          {topics.join(" · ")}
          {challenge.city ? (
            <>
              {topics.length > 0 ? " · " : ""}
              <Place name={challenge.city} />
            </>
          ) : null}
        </>
      }
      footer={
        <div className="grid gap-y-1 border-t border-line pt-3">
          <span>
            {challenge.awardTwd !== null && challenge.awardTwd > 0n ? <Money value={challenge.awardTwd} unit="auto" /> : m.challenges_no_award()}
            {challenge.durationMonths ? ` · ${m.challenges_months({ count: challenge.durationMonths })}` : ""}
          </span>
          {challenge.state === "published" && challenge.closesAt ? (
            <span>{now ? <Deadline value={challenge.closesAt} now={now} /> : <DateTime value={challenge.closesAt} weekday time />}</span>
          ) : null}
        </div>
      }
    >
      {challenge.summary ? <BiText value={challenge.summary} as="p" className="line-clamp-3" /> : null}
    </Card>
  );
}
