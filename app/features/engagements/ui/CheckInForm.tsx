import { healths } from "@db/vocabulary/states";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { dayInput } from "~/lib/time";
import { Button } from "~/ui/Button";
import { Details } from "~/ui/Dialog";
import { DateField, Fieldset, NumberField, TextArea } from "~/ui/Field";
import { Form, FormActions, useFormState } from "~/ui/Form";
import { useDateStyle } from "~/ui/locale";
import { limits } from "../forms";
import type { CheckInDraft } from "../rules";

const usual = [30, 60, 90, 120] as const;

/** A choice as a row of large keys: one tap with a thumb, and plain radio buttons underneath. */
function Keys({ name, legend, options, chosen }: { name: string; legend: string; options: { value: string; label: string }[]; chosen: string }) {
  const form = useFormState();
  const value = form.valueOf(name) ?? chosen;
  return (
    <Fieldset legend={legend} errors={form.errorsOf(name)}>
      <div className="grid grid-flow-col auto-cols-fr gap-2">
        {options.map((option) => (
          <label
            key={option.value}
            className="flex min-h-16 flex-col items-center justify-center gap-1 rounded-sm border border-edge bg-sheet px-1 py-2 text-center font-medium sm:flex-row sm:gap-2 sm:px-3 has-checked:border-accent has-checked:bg-accent-wash has-checked:text-accent-deep has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <input type="radio" name={name} value={option.value} defaultChecked={option.value === value} className="size-5" />
            {option.label}
          </label>
        ))}
      </div>
    </Fieldset>
  );
}

/** Seldom needed, so folded away; open when something in it is wrong. */
function LessUsual({ heldOn }: { heldOn: string }) {
  const form = useFormState();
  const wrong = form.errorsOf("heldOn").length + form.errorsOf("otherMinutes").length > 0;
  return (
    <div className="mt-8">
      <Details summary={m.engagements_check_in_more()} open={wrong}>
        <NumberField name="otherMinutes" label={m.engagements_minutes_other()} hint={m.engagements_minutes_other_hint()} optional />
        <DateField name="heldOn" label={m.engagements_held_on()} defaultValue={dayInput(heldOn, useDateStyle())} required />
      </Details>
    </div>
  );
}

/** Two minutes on a phone: everything is filled in from last week, one line is new. */
export function CheckInForm({ draft, result, formKey }: { draft: CheckInDraft; result: unknown; formKey: string }) {
  const minutes = [...new Set<number>([...usual, draft.minutes])].sort((a, b) => a - b);
  return (
    <Form result={result} guard>
      <input type="hidden" name="_key" value={formKey} />
      <Keys
        name="health"
        legend={m.engagements_health()}
        chosen={draft.health}
        options={healths.map((word) => ({ value: word, label: nameOf.health(word) }))}
      />
      <Keys
        name="minutes"
        legend={m.engagements_minutes()}
        chosen={String(draft.minutes)}
        options={minutes.map((n) => ({ value: String(n), label: String(n) }))}
      />
      <TextArea name="note" label={m.engagements_note()} hint={m.engagements_note_hint()} rows={3} limit={limits.note} required />
      <TextArea name="blocker" label={m.engagements_blocker()} rows={2} limit={limits.blocker} defaultValue={draft.blocker} optional />
      <DateField name="nextOn" label={m.engagements_next_on()} defaultValue={dayInput(draft.nextOn, useDateStyle())} optional />
      <FormActions>
        <Button kind="primary" icon="check" className="min-h-14 w-full sm:w-auto">
          {m.engagements_check_in_save()}
        </Button>
      </FormActions>
      <LessUsual heldOn={draft.heldOn} />
    </Form>
  );
}
