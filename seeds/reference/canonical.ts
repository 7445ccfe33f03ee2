/** JSON with sorted keys and without empty members, so that what jsonb returns can be compared with what was written. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value !== null && typeof value === "object")
    return `{${Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`)
      .join(",")}}`;
  return JSON.stringify(value ?? null);
}

/** True when `stored` already holds every member of `wanted`. */
export const holds = (stored: Record<string, unknown>, wanted: Record<string, unknown>): boolean =>
  Object.entries(wanted).every(([key, value]) => canonical(stored[key]) === canonical(value));
