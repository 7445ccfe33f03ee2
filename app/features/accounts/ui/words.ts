import { m } from "~/i18n/messages";
import type { CalendarChoice, SpokenLanguage } from "../forms";

export const languageWords: Record<SpokenLanguage, () => string> = {
  zh: m.accounts_language_zh,
  nan: m.accounts_language_nan,
  hak: m.accounts_language_hak,
  en: m.accounts_language_en,
  ja: m.accounts_language_ja,
  ko: m.accounts_language_ko,
  vi: m.accounts_language_vi,
  id: m.accounts_language_id,
  th: m.accounts_language_th,
};

export const calendarWords: Record<CalendarChoice, () => string> = {
  auto: m.accounts_calendar_auto,
  roc: m.accounts_calendar_roc,
  ad: m.accounts_calendar_ad,
};

export const stateWords = {
  active: m.accounts_people_state_active,
  unconfirmed: m.accounts_people_state_unconfirmed,
  disabled: m.accounts_people_state_disabled,
  rostered: m.accounts_people_state_rostered,
} as const;
export type ShownState = keyof typeof stateWords;
/** The states people can be looked for by. */
export const filterWords = { account: m.accounts_people_state_account, ...stateWords, everybody: m.accounts_people_state_everybody } as const;
export const stateTone = { active: "good", unconfirmed: "wait", disabled: "bad", rostered: "neutral" } as const;

/** A browser as its owner would call it. */
export const deviceName = (device: { browser: string; system: string } | null): string =>
  device ? m.accounts_session_name(device) : m.accounts_session_unknown();
