import { m } from "~/i18n/messages";
import { type Locale, properName } from "~/lib/bilingual";
import { type Calendar, formatDate } from "~/lib/time";

interface Waiting {
  endsOn: string;
  unsettled: boolean;
  institute: { name: string; nameEn: string | null };
  counts: { enrolled: number; without: number };
}

/** What a class on a desk waits for, as one sentence; for one that is over also since when and by whom. */
export function nextStep({ endsOn, unsettled, institute, counts }: Waiting, { locale, calendar }: { locale: Locale; calendar: Calendar }): string {
  const at = { locale };
  if (!unsettled) return counts.enrolled === 0 ? m.activities_next_roster({}, at) : m.activities_next_hours({ n: counts.without }, at);
  const words = { day: formatDate(endsOn, locale, { calendar }), institute: properName(institute, locale) };
  if (counts.enrolled === 0) return m.activities_settle_roster(words, at);
  return counts.without > 0 ? m.activities_settle_hours({ ...words, n: counts.without }, at) : m.activities_settle_end(words, at);
}
