import { taipeiDay } from "~/lib/time";

/** Work of a day's night is due from three in the morning on, or whenever the product runs again. */
export const nightOf = (now: Date): string => taipeiDay(new Date(now.getTime() - 3 * 3_600_000));
