/**
 * How long to wait before attempt n + 1.
 * @param attempt attempts made so far, 1 or more.
 * @returns milliseconds: 10 s doubling to at most 6 h.
 */
export const backoff = (attempt: number): number => Math.min(10_000 * 2 ** Math.max(0, attempt - 1), 6 * 3_600_000);
