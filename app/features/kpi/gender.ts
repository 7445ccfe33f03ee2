/** Numbers of persons; undisclosed stand apart and are never counted to either side. */
export interface GenderCounts {
  female: number;
  male: number;
  other: number;
  undisclosed: number;
}

export const totalOf = ({ female, male, other, undisclosed }: GenderCounts): number => female + male + other + undisclosed;

export interface OneThird {
  members: number;
  /** ⌈n/3⌉ of either. */
  needed: number;
  lacking: { female: number; male: number };
  /** With fewer than two members there is nothing to share. */
  applies: boolean;
  /** What is lacking might be among those who did not say. */
  uncertain: boolean;
}

/** The one-third rule of the plan (任一性別不低於三分之一): 5 → 2, 7 → 3. Binds programme staff, reviewers and panels only. */
export function oneThird(counts: GenderCounts): OneThird {
  const members = totalOf(counts);
  const applies = members >= 2;
  const needed = applies ? Math.ceil(members / 3) : 0;
  const lacking = { female: Math.max(0, needed - counts.female), male: Math.max(0, needed - counts.male) };
  return { members, needed, lacking, applies, uncertain: counts.undisclosed > 0 && lacking.female + lacking.male > 0 };
}

/** Share of women among those who said, 0…1; null when nobody did. */
export function femaleShare({ female, male, other }: GenderCounts): number | null {
  const disclosed = female + male + other;
  return disclosed === 0 ? null : female / disclosed;
}

/** Women among master's and bachelor's students of engineering, manufacturing and construction, mean of school years 105–108. */
export const engineeringBaseline = 0.177;

export type Suppressed = { [K in keyof GenderCounts]: number | null } & { total: number | null };
const cells = ["female", "male", "other", "undisclosed"] as const satisfies readonly (keyof GenderCounts)[];

/**
 * Counts fit for the public: no cell of 1…k−1 persons is printed, and what is withheld cannot be worked out from the total,
 * because at least two cells holding k persons or more together are withheld; where that fails the total goes too.
 * @param k smallest group printed
 */
export function suppress(counts: GenderCounts, k: number): Suppressed {
  const withheld = new Set(cells.filter((cell) => counts[cell] > 0 && counts[cell] < k));
  const hidden = () => [...withheld].reduce((sum, cell) => sum + counts[cell], 0);
  while (withheld.size > 0 && (withheld.size < 2 || hidden() < k)) {
    const next = cells.filter((cell) => !withheld.has(cell) && counts[cell] > 0).sort((a, b) => counts[a] - counts[b])[0];
    if (!next) return { female: null, male: null, other: null, undisclosed: null, total: null };
    withheld.add(next);
  }
  const shown = (cell: keyof GenderCounts) => (withheld.has(cell) ? null : counts[cell]);
  return { female: shown("female"), male: shown("male"), other: shown("other"), undisclosed: shown("undisclosed"), total: totalOf(counts) };
}
