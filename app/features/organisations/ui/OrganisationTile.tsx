import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { type Bi, pick } from "~/lib/bilingual";
import { placeName } from "~/lib/places";
import { StateBadge } from "~/ui/Badge";
import { Card } from "~/ui/Card";
import { useLocale } from "~/ui/locale";
import type { OrganisationListItem } from "../views.server";

/** An organisation's name in the reader's language where it has one. */
export const organisationName = (one: { name: string; nameEn: string | null }): Bi => ({
  zh: one.name,
  ...(one.nameEn ? { en: one.nameEn } : {}),
  lang: "zh",
});

export function VerifiedBadge({ verified }: { verified: boolean }) {
  return (
    <StateBadge tone={verified ? "good" : "neutral"} size="sm">
      {verified ? m.organisations_verified() : m.organisations_unverified()}
    </StateBadge>
  );
}

/** One organisation in a list. */
export function OrganisationTile({ organisation }: { organisation: OrganisationListItem }) {
  const locale = useLocale();
  const name = pick(organisationName(organisation), locale);
  const about = pick(organisation.about, locale);
  const facts = [
    nameOf.organisationKind(organisation.kind),
    organisation.industry ? nameOf.industry(organisation.industry) : null,
    organisation.city ? placeName(organisation.city, locale) : null,
  ].filter((one) => one !== null);
  return (
    <Card
      to={`/organisations/${organisation.id}`}
      title={name.text}
      lang={name.lang}
      kicker={facts.join(" · ")}
      level={2}
      footer={
        <span className="flex flex-wrap items-center justify-between gap-2">
          <span>
            {organisation.published > 0 ? m.organisations_published_count({ count: organisation.published }) : m.organisations_published_none()}
          </span>
          <VerifiedBadge verified={organisation.verified} />
        </span>
      }
    >
      {about.text ? (
        <p lang={about.lang} className="line-clamp-3 text-note text-ink-soft">
          {about.text.split("\n")[0]}
        </p>
      ) : null}
    </Card>
  );
}
