import { m } from "~/i18n/messages";
import { cx } from "./classes";

/** 0 claimed · 1 documented · 2 verified by others · 3 proven in a delivered case. */
export type EvidenceStrength = 0 | 1 | 2 | 3;
export type EvidenceSegment = { label: string; strength: EvidenceStrength };

/** Strength is thickness first and colour second: a claim is a hairline, a delivered case is solid metal. */
const band = [
  { inner: 20.5, className: "fill-edge" },
  { inner: 18, className: "fill-temper-1" },
  { inner: 15.5, className: "fill-temper-3" },
  { inner: 12.5, className: "fill-temper-4" },
] as const;

const OUTER = 22;

function point(radius: number, turn: number): string {
  const angle = (turn - 0.25) * 2 * Math.PI;
  return `${(24 + radius * Math.cos(angle)).toFixed(2)} ${(24 + radius * Math.sin(angle)).toFixed(2)}`;
}

function arc(from: number, to: number, inner: number): string {
  const large = to - from > 0.5 ? 1 : 0;
  return `M${point(OUTER, from)}A${OUTER} ${OUTER} 0 ${large} 1 ${point(OUTER, to)}L${point(inner, to)}A${inner} ${inner} 0 ${large} 0 ${point(inner, from)}z`;
}

function strengthWord(strength: EvidenceStrength): string {
  return [m.ui_evidence_claimed, m.ui_evidence_documented, m.ui_evidence_verified, m.ui_evidence_proven][strength]?.() ?? "";
}

type EvidenceRingProps = {
  /** The capability the ring stands around. */
  label: string;
  segments: EvidenceSegment[];
  /** The level reached, shown in the middle. */
  level?: string | number;
  size?: 40 | 56 | 80;
  className?: string;
};

/** Each piece of evidence is one segment; an empty ring is a dashed outline. */
export function EvidenceRing({ label, segments, level, size = 56, className }: EvidenceRingProps) {
  const count = segments.length;
  const gap = count > 1 ? Math.min(0.02, 0.25 / count) : 0.0005;
  const ordered = [...segments].sort((a, b) => b.strength - a.strength);
  const spoken = count ? ordered.map((s) => `${s.label}（${strengthWord(s.strength)}）`).join("、") : m.ui_evidence_none();
  const levelText = level === undefined ? "" : ` ${m.ui_level({ level: String(level) })}`;
  return (
    <svg viewBox="0 0 48 48" width={size} height={size} className={cx("sign flex-none", className)} role="img" focusable="false">
      <title>{`${label}${levelText}：${spoken}`}</title>
      {count === 0 ? <circle cx="24" cy="24" r="21.5" fill="none" strokeWidth="1" strokeDasharray="3 3" className="stroke-edge" /> : null}
      {ordered.map((segment, index) => (
        <path
          key={`${segment.label} ${segment.strength} ${ordered.indexOf(segment)}`}
          className={band[segment.strength].className}
          d={arc(index / count + gap / 2, (index + 1) / count - gap / 2, band[segment.strength].inner)}
        />
      ))}
      {level === undefined ? null : (
        <text x="24" y="29" textAnchor="middle" fontSize="14" fontWeight="700" className="fill-ink font-sans">
          {level}
        </text>
      )}
    </svg>
  );
}

/** What the thickness of a segment says; once per page that shows rings. */
export function EvidenceLegend() {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-note text-ink-soft">
      {([0, 1, 2, 3] as const).map((strength) => (
        <li key={strength} className="inline-flex items-center gap-2">
          <svg viewBox="0 0 20 12" width={20} height={12} aria-hidden="true" focusable="false">
            <rect x="0" width="20" y={0} height={22 - band[strength].inner} className={band[strength].className} />
          </svg>
          {strengthWord(strength)}
        </li>
      ))}
    </ul>
  );
}
