/** Joins class names, leaving out what is false or empty. */
export function cx(...parts: Array<string | false | null | undefined>): string {
  return parts.filter(Boolean).join(" ");
}

/** An id that is safe in url(#…), href and querySelector. */
export function safeId(text: string): string {
  return text.replace(/[^A-Za-z0-9_-]+/g, "-");
}
