import { activityKinds, competencyItems, learningThemes } from "@db/vocabulary/kinds";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { BilingualField, Checkboxes, DateField, NumberField, Select, TextField } from "~/ui/Field";
import { limits } from "../forms";
import type { ActivityCard } from "../views.server";

/** The fields of a class, empty or as it stands. */
export function ActivityFields({ card }: { card?: ActivityCard }) {
  return (
    <>
      <Select
        name="kind"
        label={m.activities_kind()}
        options={activityKinds.map((word) => ({ value: word, label: nameOf.activityKind(word) }))}
        defaultValue={card?.kind}
        blank={card ? undefined : m.activities_choose()}
        required
      />
      <BilingualField name="title" label={m.activities_title()} defaultValue={card?.title} limit={limits.title} required />
      <BilingualField
        name="summary"
        label={m.activities_summary()}
        hint={m.activities_summary_hint()}
        defaultValue={card?.summary}
        multiline
        rows={4}
        limit={limits.summary}
        optional
      />
      <div className="grid items-start gap-x-6 md:grid-cols-2">
        <DateField name="startsOn" label={m.activities_starts_on()} defaultValue={card?.startsOn} required />
        <DateField name="endsOn" label={m.activities_ends_on()} defaultValue={card?.endsOn} required />
        <NumberField
          name="hours"
          label={m.activities_hours()}
          hint={m.activities_hours_hint()}
          suffix={m.activities_hour_unit()}
          defaultValue={card?.hours}
          decimal
          required
        />
        <NumberField
          name="completionHours"
          label={m.activities_completion_hours()}
          hint={m.activities_completion_hint()}
          suffix={m.activities_hour_unit()}
          defaultValue={card?.completionHours}
          decimal
          required
        />
        <NumberField
          name="places"
          label={m.activities_places()}
          hint={m.activities_places_hint()}
          suffix={m.activities_person_unit()}
          defaultValue={card?.places ?? undefined}
          optional
        />
        <TextField name="city" label={m.activities_city()} hint={m.activities_city_hint()} width="medium" defaultValue={card?.city} optional />
      </div>
      <TextField name="url" type="url" inputMode="url" label={m.activities_url()} hint={m.activities_url_hint()} defaultValue={card?.url} optional />
      <Select
        name="theme"
        label={m.activities_theme()}
        options={learningThemes.map((word) => ({ value: word, label: nameOf.theme(word) }))}
        defaultValue={card?.theme}
        blank={m.activities_no_theme()}
        optional
      />
      <Checkboxes
        name="items"
        label={m.activities_items()}
        hint={m.activities_items_hint()}
        options={competencyItems.map((item) => ({ value: item, label: nameOf.competency(item) }))}
        defaultValue={card?.items}
        columns={2}
        optional
      />
    </>
  );
}
