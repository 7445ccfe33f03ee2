import { industries, type TeamKind, technologies } from "@db/vocabulary/kinds";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import type { ConflictRow } from "~/ui/Conflict";
import { type TeamDefaults, teamFieldLabels } from "./TeamFields";
import { nameOfLanguage } from "./team-words";

type Typed = Record<string, string | string[]>;
const one = (typed: Typed, name: string): string => String(typed[name] ?? "").trim();
const many = (typed: Typed, name: string): string[] => [typed[name] ?? []].flat();
const industryNames = (words: readonly string[]) =>
  industries
    .filter((word) => words.includes(word))
    .map(nameOf.industry)
    .join(m.ui_list_comma());
const technologyNames = (words: readonly string[]) =>
  technologies
    .filter((word) => words.includes(word))
    .map(nameOf.technology)
    .join(m.ui_list_comma());
const languageNames = (words: readonly string[]) => [...words].sort().map(nameOfLanguage).join(m.ui_list_comma());
const yes = (on: boolean) => (on ? m.teams_yes() : m.teams_no());

/** Where the stored team and the typed one differ, in words. */
export function teamConflict(stored: TeamDefaults, typed: Typed): ConflictRow[] {
  const label = teamFieldLabels();
  const kind = one(typed, "kind");
  const rows: ConflictRow[] = [
    { label: label.name, stored: stored.name, typed: one(typed, "name") },
    { label: label.nameEn, stored: stored.nameEn ?? "", typed: one(typed, "nameEn") },
    { label: label.kind, stored: nameOf.teamKind(stored.kind), typed: kind ? nameOf.teamKind(kind as TeamKind) : "" },
    { label: `${label.summary}（${m.ui_in_chinese()}）`, stored: stored.summary?.zh ?? "", typed: one(typed, "summary.zh") },
    { label: `${label.summary}（${m.ui_in_english()}）`, stored: stored.summary?.en ?? "", typed: one(typed, "summary.en") },
    { label: label.industries, stored: industryNames(stored.industries), typed: industryNames(many(typed, "industries")) },
    { label: label.technologies, stored: technologyNames(stored.technologies), typed: technologyNames(many(typed, "technologies")) },
    { label: label.languages, stored: languageNames(stored.languages), typed: languageNames(many(typed, "languages")) },
    { label: label.capacity, stored: String(stored.capacity), typed: one(typed, "capacity") },
    { label: label.city, stored: stored.city ?? "", typed: one(typed, "city") },
    { label: label.website, stored: stored.website ?? "", typed: one(typed, "website") },
    { label: label.representative, stored: stored.representative ?? "", typed: one(typed, "representative") },
    { label: label.isPublic, stored: yes(stored.isPublic), typed: yes(one(typed, "isPublic") !== "") },
  ];
  return rows.filter((row) => row.stored !== row.typed);
}
