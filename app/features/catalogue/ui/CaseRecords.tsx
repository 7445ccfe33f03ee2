import { Link } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { markOf, pick, properName } from "~/lib/bilingual";
import { DateTime } from "~/ui/DateTime";
import { GradeBadge } from "~/ui/GradeBadge";
import { useLocale } from "~/ui/locale";
import { Facts, Section } from "~/ui/Section";
import type { CasePage } from "../case";

/** The records this case came out of, each a way on. */
export function CaseRecords({ page }: { page: CasePage }) {
  const locale = useLocale();
  const name = (of: { name: string; nameEn: string | null }) => properName(of, locale);
  const { owner, team, challenge } = page;
  const challengeTitle = challenge?.isPublic ? pick(challenge.title, locale) : null;
  const items = [
    ...(challenge && challengeTitle
      ? [
          {
            term: m.catalogue_challenge(),
            value: (
              <Link className="link" to={`/challenges/${challenge.id}`} lang={challengeTitle.lang}>
                {challengeTitle.text}
              </Link>
            ),
            note: challenge.code ?? undefined,
          },
        ]
      : []),
    ...(owner
      ? [
          {
            term: m.catalogue_owner(),
            value: (
              <Link className="link" lang={markOf(name(owner))} to={`/organisations/${owner.id}`}>
                {name(owner)}
              </Link>
            ),
          },
        ]
      : []),
    ...(team
      ? [
          {
            term: m.catalogue_team(),
            value: team.isPublic ? (
              <Link className="link" to={`/teams/${team.id}`}>
                {name(team)}
              </Link>
            ) : (
              name(team)
            ),
          },
        ]
      : []),
    ...(page.industry ? [{ term: m.catalogue_industry(), value: nameOf.industry(page.industry) }] : []),
    ...(page.grade ? [{ term: m.catalogue_grade(), value: <GradeBadge grade={page.grade} size="sm" /> }] : []),
    ...(page.listedAt ? [{ term: m.catalogue_listed_on(), value: <DateTime value={page.listedAt} /> }] : []),
  ];
  return (
    <Section title={m.catalogue_records()}>
      <Facts items={items} />
    </Section>
  );
}
