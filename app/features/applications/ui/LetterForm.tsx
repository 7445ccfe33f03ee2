import { m } from "~/i18n/messages";
import { Button } from "~/ui/Button";
import { Checkboxes } from "~/ui/Choice";
import { Fieldset } from "~/ui/FieldFrame";
import { Form, FormActions } from "~/ui/Form";
import { TextArea } from "~/ui/TextFields";
import { letterCriteria } from "../proposal";
import { criterionName } from "./words";

export interface LetterRoutes {
  challenges: readonly { id: string; title: { text: string; lang: string } }[];
  classes: readonly { id: string; title: { text: string; lang: string } }[];
}

/** Writing the letter. The ways on are suggested and ticked; the writer decides. */
export function LetterForm({ routes, result }: { routes: LetterRoutes; result: unknown }) {
  const criteria = letterCriteria.map((key) => ({ value: key, label: criterionName(key) }));
  const options = (list: LetterRoutes["challenges"]) =>
    list.map((one) => ({ value: one.id, label: <span lang={one.title.lang}>{one.title.text}</span> }));
  const suggested = (list: LetterRoutes["challenges"]) => list.slice(0, 2).map((one) => one.id);
  return (
    <Form result={result} guard>
      <TextArea
        name="reason"
        label={m.applications_letter_reason()}
        hint={m.applications_letter_reason_hint()}
        rows={6}
        limit={1500}
        required
        example={{ good: m.applications_letter_reason_good(), bad: m.applications_letter_reason_bad() }}
      />
      <div className="grid gap-x-6 sm:grid-cols-2">
        <Checkboxes name="met" label={m.applications_letter_met_legend()} options={criteria} />
        <Checkboxes name="unmet" label={m.applications_letter_unmet_legend()} options={criteria} />
      </div>
      <TextArea
        name="wouldHaveChanged"
        label={m.applications_letter_would()}
        hint={m.applications_letter_would_hint()}
        rows={4}
        limit={1000}
        required
      />
      <Fieldset legend={m.applications_letter_routes()} hint={m.applications_letter_routes_hint()}>
        {routes.challenges.length > 0 ? (
          <Checkboxes
            name="challengeIds"
            label={m.applications_letter_next_challenges()}
            options={options(routes.challenges)}
            defaultValue={suggested(routes.challenges)}
          />
        ) : null}
        {routes.classes.length > 0 ? (
          <Checkboxes
            name="activityIds"
            label={m.applications_letter_next_classes()}
            options={options(routes.classes)}
            defaultValue={suggested(routes.classes)}
          />
        ) : null}
        {routes.challenges.length + routes.classes.length === 0 ? <p className="text-ink-soft">{m.applications_letter_no_routes()}</p> : null}
      </Fieldset>
      <p className="mb-4 text-note text-ink-soft">{m.applications_letter_confirm()}</p>
      <FormActions>
        <Button kind="primary">{m.applications_letter_send()}</Button>
      </FormActions>
    </Form>
  );
}
