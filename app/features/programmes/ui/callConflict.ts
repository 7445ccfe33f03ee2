import { callKinds } from "@db/vocabulary/kinds";
import { currentLocale } from "~/i18n/locale";
import { m } from "~/i18n/messages";
import { instantInput } from "~/lib/time";
import type { ConflictRow } from "~/ui/Conflict";
import { type CallDraft, callKindName } from "./CallFields";

/** Where the stored call and the typed one differ, in words. */
export function callConflict(stored: CallDraft, typed: Record<string, string | string[]>): ConflictRow[] {
  const one = (name: string) => String(typed[name] ?? "").trim();
  const kind = callKinds.find((each) => each === one("kind"));
  const both = (name: string, label: string, value: { zh?: string | undefined; en?: string | undefined } | null | undefined): ConflictRow[] => [
    { label: `${label}（${m.ui_in_chinese()}）`, stored: value?.zh ?? "", typed: one(`${name}.zh`) },
    { label: `${label}（${m.ui_in_english()}）`, stored: value?.en ?? "", typed: one(`${name}.en`) },
  ];
  const rule = (name: "maxPerOrganisation" | "reviewDays" | "decisionDays" | "teamMin" | "teamMax", label: string): ConflictRow => ({
    label,
    stored: String(stored.rules[name]),
    typed: one(`rules.${name}`),
  });
  const rows: ConflictRow[] = [
    { label: m.programmes_call_kind(), stored: callKindName(stored.kind), typed: kind ? callKindName(kind) : "" },
    { label: m.programmes_call_year(), stored: String(stored.year), typed: one("year") },
    ...both("title", m.programmes_call_title(), stored.title),
    ...both("summary", m.programmes_call_summary(), stored.summary),
    { label: m.programmes_call_opens(), stored: instantInput(stored.opensAt, currentLocale()), typed: one("opensAt") },
    { label: m.programmes_call_closes(), stored: instantInput(stored.closesAt, currentLocale()), typed: one("closesAt") },
    rule("maxPerOrganisation", m.programmes_rule_max()),
    rule("reviewDays", m.programmes_rule_review()),
    rule("decisionDays", m.programmes_rule_decision()),
    rule("teamMin", m.programmes_rule_team_min()),
    rule("teamMax", m.programmes_rule_team_max()),
    ...both("rules.eligibility", m.programmes_rule_eligibility(), stored.rules.eligibility),
  ];
  return rows.filter((row) => row.stored !== row.typed);
}
