import { Link } from "@remix-run/react";
import { languageName } from "~/features/challenges";
import type { PublicChallenge } from "~/features/challenges/index.server";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { type Bi, markOf } from "~/lib/bilingual";
import { BiText } from "~/ui/BiText";
import { Money } from "~/ui/Money";
import { Place } from "~/ui/Place";
import type { Fact } from "~/ui/Section";

const long = (term: string, value: Bi | undefined): Fact[] => (value ? [{ term, value: <BiText value={value} multiline /> }] : []);

export function Owner({ challenge, english }: { challenge: Pick<PublicChallenge, "organisation">; english: boolean }) {
  const { id, name, nameEn } = challenge.organisation;
  const shown = english ? (nameEn ?? name) : name;
  return (
    <Link to={`/organisations/${id}`} prefetch="intent" className="link" lang={markOf(shown)}>
      {shown}
    </Link>
  );
}

export const placesText = ({ placesLeft: left, places }: Pick<PublicChallenge, "places" | "placesLeft">): string =>
  left === 0 ? m.discovery_places_full({ places }) : m.discovery_places_left({ left, places });

/** What both sides agree to, in short lines. */
export const shortConditions = (challenge: PublicChallenge): Fact[] => [
  {
    term: m.discovery_award(),
    value: challenge.awardTwd !== null && challenge.awardTwd > 0n ? <Money value={challenge.awardTwd} /> : m.discovery_no_award(),
  },
  ...(challenge.durationMonths ? [{ term: m.discovery_duration(), value: m.discovery_months({ count: challenge.durationMonths }) }] : []),
  { term: m.discovery_places(), value: placesText(challenge) },
  ...(challenge.ip ? [{ term: m.discovery_ip(), value: nameOf.ip(challenge.ip) }] : []),
  ...(challenge.mentorHours !== null ? [{ term: m.discovery_mentor_hours(), value: m.discovery_hours({ count: challenge.mentorHours }) }] : []),
  { term: m.discovery_languages(), value: challenge.languages.map(languageName).join(m.ui_list_comma()) },
  ...(challenge.city ? [{ term: m.discovery_city(), value: <Place name={challenge.city} /> }] : []),
];

/** The owner's longer words on where and with what the work is done. */
export const longConditions = (challenge: PublicChallenge): Fact[] => [
  ...long(m.discovery_site(), challenge.brief.site),
  ...long(m.discovery_resources(), challenge.brief.resources),
  ...long(m.discovery_support(), challenge.brief.support),
];

/** One person to ask. */
export const contactFact = (challenge: PublicChallenge): Fact[] =>
  challenge.contactName || challenge.contactEmail
    ? [
        {
          term: m.discovery_contact(),
          value: (
            <>
              <span lang={challenge.contactName ? markOf(challenge.contactName) : undefined}>{challenge.contactName}</span>
              {challenge.contactEmail ? (
                <a className="link block break-all" href={`mailto:${challenge.contactEmail}`}>
                  {challenge.contactEmail}
                </a>
              ) : null}
            </>
          ),
        },
      ]
    : [];
