import { ipChoices } from "@db/vocabulary/kinds";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import type { Bi } from "~/lib/bilingual";
import { BilingualField, NumberField, Radios, TextArea, TextField } from "~/ui/Field";
import type { BriefContent } from "../brief";
import { fieldName } from "./words";

/** Step 5: place, time, money, rights and whom to ask. */
export function ConditionsStep({ content }: { content: BriefContent }) {
  const { brief } = content;
  return (
    <>
      <BilingualField
        name="site"
        label={fieldName.site()}
        hint={m.challenges_hint_site()}
        defaultValue={brief.site as Bi | undefined}
        multiline
        rows={3}
        limit={3000}
        example={{ good: m.challenges_good_site(), bad: m.challenges_bad_site() }}
      />
      <TextField name="city" label={fieldName.city()} hint={m.challenges_hint_city()} defaultValue={content.city} width="medium" />
      <BilingualField
        name="resources"
        label={fieldName.resources()}
        hint={m.challenges_hint_resources()}
        defaultValue={brief.resources as Bi | undefined}
        multiline
        rows={3}
        limit={3000}
        optional
      />
      <BilingualField
        name="support"
        label={fieldName.support()}
        hint={m.challenges_hint_support()}
        defaultValue={brief.support as Bi | undefined}
        multiline
        rows={3}
        limit={3000}
        optional
      />
      <div className="grid gap-x-6 sm:grid-cols-3">
        <NumberField
          name="durationMonths"
          label={fieldName.durationMonths()}
          defaultValue={content.durationMonths}
          suffix={m.challenges_unit_months()}
        />
        <NumberField name="mentorHours" label={fieldName.mentorHours()} defaultValue={content.mentorHours} suffix={m.challenges_unit_hours()} />
        <NumberField name="places" label={fieldName.places()} defaultValue={content.places} suffix={m.challenges_unit_teams()} />
      </div>
      <TextField
        name="awardTwd"
        label={fieldName.awardTwd()}
        hint={m.challenges_hint_award()}
        inputMode="numeric"
        width="medium"
        defaultValue={content.awardTwd === null ? null : content.awardTwd.toString()}
        suffix={m.challenges_unit_twd()}
      />
      <Radios
        name="ip"
        label={fieldName.ip()}
        hint={m.challenges_hint_ip()}
        defaultValue={content.ip}
        options={ipChoices.map((value) => ({ value, label: nameOf.ip(value) }))}
      />
      <TextField
        name="contactName"
        label={m.challenges_contact_name()}
        hint={m.challenges_hint_contact()}
        defaultValue={content.contactName}
        width="medium"
        autoComplete="name"
      />
      <TextField
        name="contactEmail"
        type="email"
        inputMode="email"
        label={m.challenges_contact_email()}
        defaultValue={content.contactEmail}
        width="medium"
        autoComplete="email"
      />
      <TextArea
        name="excludedCompetitors"
        label={fieldName.excludedCompetitors()}
        hint={m.challenges_hint_excluded()}
        defaultValue={content.excludedCompetitors}
        rows={2}
        limit={500}
        optional
      />
    </>
  );
}
