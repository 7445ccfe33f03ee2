import type { Industry, OrganisationKind } from "@db/vocabulary/kinds";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import type { ConflictRow } from "~/ui/Conflict";
import { type OrganisationDefaults, organisationFieldLabels } from "./OrganisationFields";

type Typed = Record<string, string | string[]>;
const one = (typed: Typed, name: string): string => String(typed[name] ?? "").trim();
const word = <Word extends string>(value: string, name: (word: Word) => string): string => (value ? name(value as Word) : "");

/** Where the stored organisation and the typed one differ, in words. */
export function organisationConflict(stored: OrganisationDefaults, typed: Typed): ConflictRow[] {
  const label = organisationFieldLabels();
  const rows: ConflictRow[] = [
    { label: label.kind, stored: nameOf.organisationKind(stored.kind), typed: word<OrganisationKind>(one(typed, "kind"), nameOf.organisationKind) },
    { label: label.name, stored: stored.name, typed: one(typed, "name") },
    { label: label.nameEn, stored: stored.nameEn ?? "", typed: one(typed, "nameEn") },
    { label: label.ubn, stored: stored.ubn ?? "", typed: one(typed, "ubn") },
    {
      label: label.industry,
      stored: stored.industry ? nameOf.industry(stored.industry) : "",
      typed: word<Industry>(one(typed, "industry"), nameOf.industry),
    },
    { label: label.city, stored: stored.city ?? "", typed: one(typed, "city") },
    { label: label.website, stored: stored.website ?? "", typed: one(typed, "website") },
    { label: `${label.about}（${m.ui_in_chinese()}）`, stored: stored.about?.zh ?? "", typed: one(typed, "about.zh") },
    { label: `${label.about}（${m.ui_in_english()}）`, stored: stored.about?.en ?? "", typed: one(typed, "about.en") },
  ];
  return rows.filter((row) => row.stored !== row.typed);
}
