import { industries, organisationKinds } from "@db/vocabulary/kinds";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import type { Bi } from "~/lib/bilingual";
import { BilingualField, Radios, Select, TextField } from "~/ui/Field";
import { aboutMax } from "../forms";

export interface OrganisationDefaults {
  kind: (typeof organisationKinds)[number];
  name: string;
  nameEn: string | null;
  ubn: string | null;
  industry: (typeof industries)[number] | null;
  city: string | null;
  website: string | null;
  about: Bi | null;
}

/** The questions asked of an organisation, the same when it is founded and when it is edited. */
export function OrganisationFields({ stored }: { stored?: OrganisationDefaults }) {
  return (
    <>
      <Radios
        name="kind"
        label={m.organisations_field_kind()}
        columns={2}
        options={organisationKinds.map((kind) => ({ value: kind, label: nameOf.organisationKind(kind) }))}
        defaultValue={stored?.kind ?? "enterprise"}
      />
      <TextField
        name="name"
        label={m.organisations_field_name()}
        hint={m.organisations_hint_name()}
        defaultValue={stored?.name}
        autoComplete="organization"
        required
      />
      <TextField name="nameEn" label={m.organisations_field_name_en()} defaultValue={stored?.nameEn} lang="en" optional />
      <TextField
        name="ubn"
        label={m.organisations_field_ubn()}
        hint={m.organisations_hint_ubn()}
        defaultValue={stored?.ubn}
        inputMode="numeric"
        width="medium"
        autoComplete="off"
        optional
      />
      <Select
        name="industry"
        label={m.organisations_field_industry()}
        blank={m.organisations_choose_industry()}
        options={industries.map((one) => ({ value: one, label: nameOf.industry(one) }))}
        defaultValue={stored?.industry}
        optional
      />
      <TextField name="city" label={m.organisations_field_city()} defaultValue={stored?.city} width="medium" autoComplete="address-level1" optional />
      <TextField
        name="website"
        type="url"
        inputMode="url"
        label={m.organisations_field_website()}
        hint={m.organisations_hint_website()}
        defaultValue={stored?.website}
        autoComplete="url"
        spellCheck={false}
        optional
      />
      <BilingualField
        name="about"
        label={m.organisations_field_about()}
        hint={m.organisations_hint_about()}
        defaultValue={stored?.about}
        multiline
        rows={6}
        limit={aboutMax}
        optional
      />
    </>
  );
}

/** What each field is called, for the page that shows two versions side by side. */
export const organisationFieldLabels = (): Record<keyof OrganisationDefaults, string> => ({
  kind: m.organisations_field_kind(),
  name: m.organisations_field_name(),
  nameEn: m.organisations_field_name_en(),
  ubn: m.organisations_field_ubn(),
  industry: m.organisations_field_industry(),
  city: m.organisations_field_city(),
  website: m.organisations_field_website(),
  about: m.organisations_field_about(),
});
