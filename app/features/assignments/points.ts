/** A score 0–1 as points of a hundred, to one decimal. */
export const points = (score: number): number => Math.round(score * 1000) / 10;

const format = new Intl.NumberFormat("en-US", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
/** Always one decimal, so that columns line up. */
export const pointsText = (of: number): string => format.format(of).replace("-", "−");
