type ScoreRangeProps = {
  /** All in 0..1. */
  score: number;
  low: number;
  high: number;
};

const x = (share: number): number => Math.round(Math.min(1, Math.max(0, share)) * 2000) / 10;

/** A score and the range it may lie in, on a line from nothing to everything. The figures stand beside it in words. */
export function ScoreRange({ score, low, high }: ScoreRangeProps) {
  return (
    <svg viewBox="0 0 200 12" className="chart block h-3 w-full max-w-60" aria-hidden="true" focusable="false" preserveAspectRatio="none">
      <rect y="5" width="200" height="2" className="fill-line" />
      <rect x={x(low)} y="3" width={Math.max(1, x(high) - x(low))} height="6" className="fill-accent opacity-30" />
      <rect x={Math.min(197, Math.max(0, x(score) - 1.5))} width="3" height="12" className="fill-accent" />
    </svg>
  );
}
