import type { CompetencyItem } from "@db/vocabulary/kinds";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { Card, CardGrid } from "~/ui/Card";
import { EvidenceLegend } from "~/ui/EvidenceRing";
import type { ItemPosterior } from "../posterior";
import { CapabilityRing } from "./CapabilityRing";
import { believedWords, levelName } from "./level-words";

function summary(one: ItemPosterior): string {
  const shown = one.sources.filter((source) => source.kind !== "self_claim");
  const verified = shown.filter((source) => source.verified).length;
  if (shown.length === 0) return m.competency_only_claim();
  return verified > 0 ? m.competency_evidence_counts({ count: shown.length, verified }) : m.competency_evidence_unverified({ count: shown.length });
}

interface CapabilityCardsProps {
  items: ItemPosterior[];
  /** Where a card leads, for readers who may see the detail. */
  to?: (item: CompetencyItem) => string;
}

/** The capabilities of a team, each with its ring of evidence. */
export function CapabilityCards({ items, to }: CapabilityCardsProps) {
  return (
    <div className="stack">
      <CardGrid>
        {items.map((one) => (
          <div key={one.item} id={`item-${one.item}`} className="grid scroll-mt-6">
            <Card
              to={to?.(one.item)}
              title={nameOf.competency(one.item)}
              kicker={one.selfLevel ? m.competency_self({ level: one.selfLevel, name: levelName(one.selfLevel) }) : m.competency_no_self()}
            >
              <div className="flex items-center gap-4">
                <CapabilityRing one={one} />
                <div className="text-note text-ink-soft">
                  <p>{summary(one)}</p>
                  <p className="tabular">{believedWords(one)}</p>
                </div>
              </div>
            </Card>
          </div>
        ))}
      </CardGrid>
      <EvidenceLegend />
    </div>
  );
}
