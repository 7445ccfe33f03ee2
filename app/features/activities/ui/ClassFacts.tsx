import { Link } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { Tag } from "~/ui/Badge";
import { useLocale } from "~/ui/locale";
import { Place } from "~/ui/Place";
import { Facts } from "~/ui/Section";
import type { ActivityCard } from "../views.server";
import { ClassDays } from "./ClassCard";
import { instituteName } from "./ClassHeader";

/** Everything a person needs to decide whether to come. */
export function ClassFacts({ card }: { card: ActivityCard }) {
  const locale = useLocale();
  return (
    <Facts
      columns={2}
      items={[
        { term: m.activities_days(), value: <ClassDays startsOn={card.startsOn} endsOn={card.endsOn} /> },
        {
          term: m.activities_institute(),
          value: (
            <Link className="link inline-block min-h-6" to={`/organisations/${card.institute.id}`}>
              {instituteName(card, locale)}
            </Link>
          ),
        },
        { term: m.activities_hours(), value: m.activities_hours_n({ n: card.hours }) },
        { term: m.activities_completion_hours(), value: m.activities_completion_rule({ n: card.completionHours }) },
        ...(card.places === null ? [] : [{ term: m.activities_places(), value: m.activities_places_n({ n: card.places }) }]),
        ...(card.city === null ? [] : [{ term: m.activities_city(), value: <Place name={card.city} /> }]),
        ...(card.theme === null ? [] : [{ term: m.activities_theme(), value: nameOf.theme(card.theme) }]),
        ...(card.items.length === 0
          ? []
          : [
              {
                term: m.activities_items(),
                value: (
                  <span className="cluster">
                    {card.items.map((item) => (
                      <Tag key={item} to={`/classes?item=${item}`}>
                        {nameOf.competency(item)}
                      </Tag>
                    ))}
                  </span>
                ),
              },
            ]),
      ]}
    />
  );
}
