import { genders } from "@db/vocabulary/roles";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { Button } from "~/ui/Button";
import { Checkbox, Checkboxes, Radios, Select } from "~/ui/Choice";
import { Conflict, type ConflictRow } from "~/ui/Conflict";
import { Hidden, TextArea, TextField } from "~/ui/Field";
import { Form, FormActions } from "~/ui/Form";
import { Section } from "~/ui/Page";
import { calendars, spokenLanguages } from "../forms";
import type { MyProfile } from "../views.server";
import { calendarWords, languageWords } from "./words";

interface Refused {
  code: string;
  values: Record<string, string | string[]>;
}

/** The texts that differ from what is stored by now. */
function differing({ profile }: MyProfile, { values }: Refused): ConflictRow[] {
  const texts = [
    { name: "name", label: m.accounts_name(), stored: profile.name },
    { name: "romanisedName", label: m.accounts_romanised_name(), stored: profile.romanisedName },
    { name: "phone", label: m.accounts_phone(), stored: profile.phone },
    { name: "affiliation", label: m.accounts_affiliation(), stored: profile.affiliation },
    { name: "title", label: m.accounts_title(), stored: profile.title },
    { name: "bio", label: m.accounts_bio(), stored: profile.bio },
  ];
  return texts
    .map(({ name, label, stored }) => ({ label, stored: stored ?? "", typed: String(values[name] ?? "") }))
    .filter((row) => row.stored !== row.typed);
}

export function ProfileForm({ mine, result, refused }: { mine: MyProfile; result: unknown; refused: Refused | undefined }) {
  const { profile, preferences } = mine;
  return (
    <>
      {refused?.code === "conflict" ? <Conflict rows={differing(mine, refused)} /> : null}
      <Form result={result} guard reload>
        <Hidden name="version" value={profile.version} />
        <Section title={m.accounts_profile_about_you()}>
          <TextField name="name" label={m.accounts_name()} hint={m.accounts_name_hint()} defaultValue={profile.name} autoComplete="name" required />
          <TextField
            name="romanisedName"
            label={m.accounts_romanised_name()}
            hint={m.accounts_romanised_hint()}
            defaultValue={profile.romanisedName}
            lang="en"
            spellCheck={false}
            optional
          />
          <Radios
            name="gender"
            label={m.accounts_gender()}
            hint={m.accounts_gender_hint()}
            options={genders.map((word) => ({ value: word, label: nameOf.gender(word) }))}
            defaultValue={profile.gender}
            optional
            inline
          />
          <Checkboxes
            name="languages"
            label={m.accounts_languages()}
            options={spokenLanguages.map((word) => ({ value: word, label: languageWords[word]() }))}
            defaultValue={profile.languages}
            columns={3}
            optional
          />
        </Section>
        <Section title={m.accounts_profile_work()}>
          <TextField name="affiliation" label={m.accounts_affiliation()} defaultValue={profile.affiliation} autoComplete="organization" optional />
          <TextField name="title" label={m.accounts_title()} defaultValue={profile.title} autoComplete="organization-title" width="medium" optional />
          <TextField
            name="phone"
            type="tel"
            inputMode="tel"
            label={m.accounts_phone()}
            hint={m.accounts_phone_hint()}
            defaultValue={profile.phone}
            autoComplete="tel"
            width="medium"
            optional
          />
          <TextArea name="bio" label={m.accounts_bio()} hint={m.accounts_bio_hint()} defaultValue={profile.bio} limit={600} rows={4} optional />
        </Section>
        <Section title={m.accounts_profile_preferences()}>
          <Radios
            name="locale"
            label={m.accounts_locale()}
            options={[
              { value: "zh-TW", label: <span lang="zh-Hant-TW">{m.accounts_locale_zh()}</span> },
              { value: "en", label: <span lang="en">{m.accounts_locale_en()}</span> },
            ]}
            defaultValue={preferences.locale}
            inline
          />
          <Select
            name="calendar"
            label={m.accounts_calendar()}
            hint={m.accounts_calendar_hint()}
            options={calendars.map((word) => ({ value: word, label: calendarWords[word]() }))}
            defaultValue={preferences.calendar}
          />
          <Checkbox
            name="mailNotices"
            label={m.accounts_mail_notices()}
            hint={m.accounts_mail_notices_hint()}
            defaultChecked={preferences.mailNotices}
          />
        </Section>
        <FormActions>
          <Button kind="primary">{m.accounts_save()}</Button>
        </FormActions>
      </Form>
    </>
  );
}
