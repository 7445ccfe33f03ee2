import { competencyItems } from "@db/vocabulary/kinds";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { Checkboxes, Hidden } from "~/ui/Field";
import { Examples } from "~/ui/FieldFrame";
import { fieldId, useFormState } from "~/ui/Form";
import type { BriefContent, ChallengeNeed } from "../brief";
import { fieldName, languageName } from "./words";

const levels = [0, 1, 2, 3, 4, 5] as const;
const levelName = (level: number) => (level === 0 ? m.challenges_level_none() : m.challenges_level({ level }));

function NeedRow({ index, item, need }: { index: number; item: (typeof competencyItems)[number]; need: ChallengeNeed | undefined }) {
  const form = useFormState();
  const name = `needs[${index}]`;
  const ids = { level: fieldId(form.formId, `${name}.level`), must: fieldId(form.formId, `${name}.must`) };
  const keptLevel = form.valueOf(`${name}.level`);
  const typed = keptLevel !== undefined;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 gap-y-2 border-b border-line py-3 sm:grid-cols-[minmax(0,1fr)_9rem_6rem] sm:items-center">
      <Hidden name={`${name}.item`} value={item} />
      <div className="col-span-2 min-w-0 sm:col-span-1">
        <label htmlFor={ids.level} className="font-medium">
          {nameOf.competency(item)}
        </label>
        <p className="text-note text-ink-soft">{nameOf.competencyHelp(item)}</p>
      </div>
      <select id={ids.level} name={`${name}.level`} defaultValue={keptLevel ?? String(need?.level ?? 0)} className="control">
        {levels.map((level) => (
          <option key={level} value={level}>
            {levelName(level)}
          </option>
        ))}
      </select>
      <div className="flex min-h-9 items-center gap-3">
        <input
          type="checkbox"
          id={ids.must}
          name={`${name}.must`}
          value="yes"
          defaultChecked={typed ? form.valueOf(`${name}.must`) !== undefined : (need?.must ?? false)}
          className="tick"
        />
        <label htmlFor={ids.must}>
          {m.challenges_must()}
          <span className="visually-hidden">：{nameOf.competency(item)}</span>
        </label>
      </div>
    </div>
  );
}

/** Step 4: what a team must be able to do, item by item. */
export function NeedsStep({ content }: { content: BriefContent }) {
  return (
    <>
      <div className="mb-6">
        <Examples good={m.challenges_good_needs()} bad={m.challenges_bad_needs()} />
      </div>
      <fieldset className="mb-8 min-w-0">
        <legend className="mb-1.5 font-medium">{fieldName.needs()}</legend>
        <p className="mb-2 max-w-prose text-note text-ink-soft">{m.challenges_hint_needs()}</p>
        <div className="border-t-2 border-ink">
          {competencyItems.map((item, index) => (
            <NeedRow key={item} index={index} item={item} need={content.needs.find((one) => one.item === item)} />
          ))}
        </div>
      </fieldset>
      <Checkboxes
        name="languages"
        label={fieldName.languages()}
        hint={m.challenges_hint_languages()}
        columns={2}
        defaultValue={content.languages}
        options={["zh", "en"].map((value) => ({ value, label: languageName(value) }))}
      />
    </>
  );
}
