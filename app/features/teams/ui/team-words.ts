import { m } from "~/i18n/messages";
import { type TeamLanguage, teamLanguages } from "../rules";

const languageName: Record<TeamLanguage, () => string> = {
  zh: m.accounts_language_zh,
  en: m.accounts_language_en,
  nan: m.accounts_language_nan,
  hak: m.accounts_language_hak,
  ja: m.accounts_language_ja,
  ko: m.accounts_language_ko,
  vi: m.accounts_language_vi,
  id: m.accounts_language_id,
  th: m.accounts_language_th,
};

/** A language by its code; a code nobody knows is shown as it is. */
export function nameOfLanguage(code: string): string {
  const known = teamLanguages.find((one) => one === code);
  return known ? languageName[known]() : code;
}

export const roleName = (role: "lead" | "member"): string => (role === "lead" ? m.teams_role_lead() : m.teams_role_member());
