import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { markOf, pick, properName } from "~/lib/bilingual";
import { StateBadge } from "~/ui/Badge";
import { BiText } from "~/ui/BiText";
import { Card } from "~/ui/Card";
import { useLocale } from "~/ui/locale";
import type { CaseCardFacts } from "../case";
import { ResultLines } from "./ResultLines";

/** A problem that was solved: what changed comes first. */
export function CaseCard({ one, level = 3 }: { one: CaseCardFacts; level?: 2 | 3 }) {
  const locale = useLocale();
  const title = pick(one.title, locale);
  const name = (of: { name: string; nameEn: string | null }) => properName(of, locale);
  const parties = [one.owner, one.team].flatMap((party) => (party ? [name(party)] : []));
  return (
    <Card
      to={`/cases/${one.id}`}
      title={title.text}
      lang={title.lang}
      level={level}
      kicker={[one.industry ? nameOf.industry(one.industry) : null].filter(Boolean).join("")}
      state={one.state === "listed" ? undefined : <StateBadge tone="wait">{m.catalogue_unpublished()}</StateBadge>}
      footer={
        parties.length > 0 ? (
          <p className="border-t border-line pt-3">
            {parties.map((party, index) => (
              <span key={party} lang={markOf(party)}>
                {index > 0 ? " × " : ""}
                {party}
              </span>
            ))}
          </p>
        ) : undefined
      }
    >
      {one.summary ? <BiText value={one.summary} as="p" className="mb-3 line-clamp-3" /> : null}
      {one.target ? (
        <p className="mb-2 text-note">
          <span className="text-ink-soft">{m.catalogue_target()}</span> <BiText value={one.target} />
        </p>
      ) : null}
      <ResultLines results={one.results.slice(0, 2)} />
    </Card>
  );
}
