import { nameOf } from "~/i18n/vocabulary";
import { EvidenceRing } from "~/ui/EvidenceRing";
import type { ItemPosterior } from "../posterior";
import { ringStrength } from "../rules";

/** One capability with what stands behind it: each source is a segment, its thickness says how well it was shown. */
export function CapabilityRing({ one, size = 56 }: { one: ItemPosterior; size?: 40 | 56 | 80 }) {
  const segments = one.sources.map((source) => ({ label: nameOf.evidenceKind(source.kind), strength: ringStrength(source) }));
  const level = one.sources.length === 0 ? "?" : (one.selfLevel ?? Math.max(1, Math.round(one.mean)));
  return <EvidenceRing label={nameOf.competency(one.item)} segments={segments} level={level} size={size} />;
}
