import type { Locale } from "~/i18n/locale";
import { m } from "~/i18n/messages";

/** Raise it whenever a word of the notice changes: consents keep the version and the hash of what was shown. */
export const noticeVersion = 1;

/** The six items of article 8 of the Personal Data Protection Act, in the order of the article. */
export function registrationNotice(locale: Locale): { version: number; intro: string; items: { term: string; text: string }[] } {
  const on = [{}, { locale }] as const;
  return {
    version: noticeVersion,
    intro: m.accounts_notice_intro(...on),
    items: [
      { term: m.accounts_notice_collector(...on), text: m.accounts_notice_collector_text(...on) },
      { term: m.accounts_notice_purpose(...on), text: m.accounts_notice_purpose_text(...on) },
      { term: m.accounts_notice_categories(...on), text: m.accounts_notice_categories_text(...on) },
      { term: m.accounts_notice_use(...on), text: m.accounts_notice_use_text(...on) },
      { term: m.accounts_notice_rights(...on), text: m.accounts_notice_rights_text(...on) },
      { term: m.accounts_notice_refusal(...on), text: m.accounts_notice_refusal_text(...on) },
    ],
  };
}

/** The words as they are shown, one after the other. */
export function noticeText(locale: Locale): string {
  const { version, intro, items } = registrationNotice(locale);
  return [String(version), intro, ...items.flatMap(({ term, text }) => [term, text]), m.accounts_consent_label({}, { locale })].join("\n");
}
