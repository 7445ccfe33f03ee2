import { industries, type TeamKind, teamKinds, technologies } from "@db/vocabulary/kinds";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { type Bi, pick } from "~/lib/bilingual";
import { BilingualField, Checkbox, Checkboxes, NumberField, Radios, TextField } from "~/ui/Field";
import { summaryMax } from "../forms";
import { capacityMax, teamLanguages } from "../rules";
import { nameOfLanguage } from "./team-words";

export interface TeamDefaults {
  name: string;
  nameEn: string | null;
  kind: TeamKind;
  summary: Bi | null;
  languages: string[];
  industries: string[];
  technologies: string[];
  city: string | null;
  website: string | null;
  capacity: number;
  representative: string | null;
  isPublic: boolean;
}

/** A team's name in the reader's language where it has one. */
export const teamName = (one: { name: string; nameEn: string | null }): Bi => ({
  zh: one.name,
  ...(one.nameEn ? { en: one.nameEn } : {}),
  lang: "zh",
});
export const shownTeamName = (one: { name: string; nameEn: string | null }, locale: "zh-TW" | "en") => pick(teamName(one), locale);

/** The questions asked of a team, the same when it is founded and when it is edited. */
export function TeamFields({ stored }: { stored?: TeamDefaults }) {
  return (
    <>
      <TextField name="name" label={m.teams_field_name()} defaultValue={stored?.name} autoComplete="off" required />
      <TextField name="nameEn" label={m.teams_field_name_en()} defaultValue={stored?.nameEn} lang="en" autoComplete="off" optional />
      <Radios
        name="kind"
        label={m.teams_field_kind()}
        columns={2}
        options={teamKinds.map((kind) => ({ value: kind, label: nameOf.teamKind(kind) }))}
        defaultValue={stored?.kind ?? "startup"}
      />
      <BilingualField
        name="summary"
        label={m.teams_field_summary()}
        hint={m.teams_hint_summary()}
        defaultValue={stored?.summary}
        multiline
        rows={4}
        limit={summaryMax}
        optional
      />
      <Checkboxes
        name="industries"
        label={m.teams_field_industries()}
        hint={m.teams_hint_industries()}
        columns={3}
        options={industries.map((one) => ({ value: one, label: nameOf.industry(one) }))}
        defaultValue={stored?.industries ?? []}
        optional
      />
      <Checkboxes
        name="technologies"
        label={m.teams_field_technologies()}
        columns={2}
        options={technologies.map((one) => ({ value: one, label: nameOf.technology(one) }))}
        defaultValue={stored?.technologies ?? []}
        optional
      />
      <Checkboxes
        name="languages"
        label={m.teams_field_languages()}
        hint={m.teams_hint_languages()}
        columns={3}
        options={teamLanguages.map((one) => ({ value: one, label: nameOfLanguage(one) }))}
        defaultValue={stored?.languages ?? ["zh"]}
      />
      <NumberField
        name="capacity"
        label={m.teams_field_capacity()}
        hint={m.teams_hint_capacity({ max: capacityMax })}
        defaultValue={stored?.capacity ?? 1}
        required
      />
      <TextField name="city" label={m.teams_field_city()} defaultValue={stored?.city} width="medium" autoComplete="address-level1" optional />
      <TextField
        name="website"
        type="url"
        inputMode="url"
        label={m.teams_field_website()}
        defaultValue={stored?.website}
        spellCheck={false}
        autoComplete="url"
        optional
      />
      <TextField
        name="representative"
        label={m.teams_field_representative()}
        hint={m.teams_hint_representative()}
        defaultValue={stored?.representative}
        autoComplete="off"
        optional
      />
      <Checkbox name="isPublic" label={m.teams_field_public()} hint={m.teams_hint_public()} defaultChecked={stored?.isPublic ?? true} />
    </>
  );
}

export const teamFieldLabels = (): Record<keyof TeamDefaults, string> => ({
  name: m.teams_field_name(),
  nameEn: m.teams_field_name_en(),
  kind: m.teams_field_kind(),
  summary: m.teams_field_summary(),
  languages: m.teams_field_languages(),
  industries: m.teams_field_industries(),
  technologies: m.teams_field_technologies(),
  city: m.teams_field_city(),
  website: m.teams_field_website(),
  capacity: m.teams_field_capacity(),
  representative: m.teams_field_representative(),
  isPublic: m.teams_field_public(),
});
