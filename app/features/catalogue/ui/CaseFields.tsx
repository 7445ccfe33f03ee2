import { m } from "~/i18n/messages";
import { BilingualField, Fieldset, Select, TextField } from "~/ui/Field";
import { caseLimits, resultsMax } from "../forms";

type CaseFieldsProps = { engagements: { value: string; label: string }[] };

export function CaseFields({ engagements }: CaseFieldsProps) {
  return (
    <>
      <Select
        name="engagementId"
        label={m.catalogue_field_engagement()}
        hint={m.catalogue_hint_engagement()}
        options={engagements}
        blank={m.catalogue_choose()}
        required
      />
      <BilingualField name="title" label={m.catalogue_field_title()} hint={m.catalogue_hint_title()} limit={caseLimits.title} required />
      <BilingualField
        name="summary"
        label={m.catalogue_field_summary()}
        hint={m.catalogue_hint_summary()}
        limit={caseLimits.summary}
        multiline
        rows={2}
        required
      />
      <BilingualField
        name="problem"
        label={m.catalogue_field_problem()}
        hint={m.catalogue_hint_problem()}
        limit={caseLimits.problem}
        multiline
        rows={5}
        required
      />
      <BilingualField
        name="solution"
        label={m.catalogue_field_solution()}
        hint={m.catalogue_hint_solution()}
        limit={caseLimits.solution}
        multiline
        rows={5}
        required
      />
      {[0, 1, 2, 3].slice(0, resultsMax).map((index) => (
        <Fieldset
          key={index}
          id={index === 0 ? "results" : undefined}
          legend={m.catalogue_result_number({ number: index + 1 })}
          hint={index === 0 ? m.catalogue_hint_results() : undefined}
          optional={index > 0}
        >
          <BilingualField
            name={`results[${index}].label`}
            label={m.catalogue_field_measured()}
            example={index === 0 ? { good: m.catalogue_example_good(), bad: m.catalogue_example_bad() } : undefined}
          />
          <div className="grid gap-x-6 sm:grid-cols-2">
            <TextField name={`results[${index}].before`} label={m.catalogue_before()} maxLength={caseLimits.figure} />
            <TextField name={`results[${index}].after`} label={m.catalogue_after()} maxLength={caseLimits.figure} />
          </div>
        </Fieldset>
      ))}
    </>
  );
}
