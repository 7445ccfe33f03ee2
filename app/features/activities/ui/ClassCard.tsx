import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { pick } from "~/lib/bilingual";
import { placeName } from "~/lib/places";
import { TagList } from "~/ui/Badge";
import { BiText } from "~/ui/BiText";
import { Card } from "~/ui/Card";
import { DateTime } from "~/ui/DateTime";
import { useLocale } from "~/ui/locale";
import type { ActivityCard } from "../views.server";
import { instituteName } from "./ClassHeader";
import { ClassState } from "./ClassState";

/** The days of a class: one, or from the first to the last. */
export function ClassDays({ startsOn, endsOn }: { startsOn: string; endsOn: string }) {
  if (startsOn === endsOn) return <DateTime value={startsOn} weekday />;
  return (
    <span className="inline-flex flex-wrap gap-x-1">
      <DateTime value={startsOn} />
      <span>{m.activities_until()}</span>
      <DateTime value={endsOn} />
    </span>
  );
}

/** A class in the public list. */
export function ClassCard({ card, level = 3 }: { card: ActivityCard; level?: 2 | 3 }) {
  const locale = useLocale();
  const title = pick(card.title, locale);
  return (
    <Card
      to={`/classes/${card.id}`}
      title={title.text}
      lang={title.lang}
      level={level}
      kicker={nameOf.activityKind(card.kind)}
      state={<ClassState card={card} size="sm" />}
      meta={
        <>
          <ClassDays startsOn={card.startsOn} endsOn={card.endsOn} />
          <span className="block">
            {[instituteName(card, locale), card.city && placeName(card.city, locale), m.activities_hours_n({ n: card.hours })]
              .filter(Boolean)
              .join(" · ")}
          </span>
        </>
      }
      footer={card.items.length > 0 ? <TagList items={card.items.map((item) => nameOf.competency(item))} max={3} /> : undefined}
    >
      {card.summary ? <BiText value={card.summary} as="p" className="line-clamp-3 text-ink-soft" /> : null}
    </Card>
  );
}
