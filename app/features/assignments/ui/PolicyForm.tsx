import type { AssignmentUse } from "@db/vocabulary/kinds";
import { m } from "~/i18n/messages";
import { Button } from "~/ui/Button";
import { Fieldset, Hidden, NumberField, Radios } from "~/ui/Field";
import { Form, FormActions } from "~/ui/Form";
import type { Settings } from "../settings";

type PolicyFormProps = { use: AssignmentUse; settings: Settings; parent?: string; result?: unknown; action: string; formKey: string };

/** Two short fields side by side, their boxes on one line however long the labels. */
const pairwise = "grid grid-cols-2 items-end gap-x-4";

/** What the office decides; the engine does the rest. Numbers only, so that it works by keyboard and without JavaScript. */
export function PolicyForm({ use, settings, parent, result, action, formKey }: PolicyFormProps) {
  const teams = use === "teams_to_challenges";
  return (
    <Form result={result} action={action} className="grid">
      <Hidden name="use" value={use} />
      <Hidden name="_key" value={formKey} />
      {parent ? <Hidden name="parent" value={parent} /> : null}
      <Radios
        name="objective"
        label={m.assignments_objective()}
        defaultValue={settings.objective}
        options={[
          { value: "total", label: m.assignments_objective_total(), hint: m.assignments_objective_total_hint() },
          { value: "worst", label: m.assignments_objective_worst(), hint: m.assignments_objective_worst_hint() },
        ]}
      />
      <Fieldset legend={m.assignments_limits()}>
        <div className={pairwise}>
          <NumberField
            name="rightMin"
            label={teams ? m.assignments_right_min_challenges() : m.assignments_right_min_engagements()}
            defaultValue={settings.rightMin}
            required
          />
          <NumberField
            name="rightMax"
            label={teams ? m.assignments_right_max_challenges() : m.assignments_right_max_engagements()}
            hint={teams ? undefined : m.assignments_right_max_engagements_hint()}
            defaultValue={settings.rightMax}
            required
          />
        </div>
        <NumberField
          name="leftMax"
          label={teams ? m.assignments_left_max_teams() : m.assignments_left_max_mentors()}
          hint={teams ? m.assignments_left_max_teams_hint() : m.assignments_left_max_mentors_hint()}
          defaultValue={settings.leftMax}
          required
        />
      </Fieldset>
      {teams ? (
        <Fieldset legend={m.assignments_quotas()} hint={m.assignments_quotas_hint()}>
          <div className={pairwise}>
            <NumberField name="firstTimeMin" label={m.assignments_first_time_min()} defaultValue={settings.firstTimeMin} optional />
            <NumberField name="studentsMin" label={m.assignments_students_min()} defaultValue={settings.studentsMin} optional />
            <NumberField name="cityMax" label={m.assignments_city_max()} defaultValue={settings.cityMax} optional />
            <NumberField name="industryMax" label={m.assignments_industry_max()} defaultValue={settings.industryMax} optional />
          </div>
        </Fieldset>
      ) : null}
      <Fieldset legend={m.assignments_search()}>
        <div className={pairwise}>
          <NumberField name="floor" label={m.assignments_floor()} defaultValue={settings.floor} required />
          <NumberField name="alternates" label={m.assignments_alternates()} defaultValue={settings.alternates} required />
          <NumberField name="seconds" label={m.assignments_seconds()} defaultValue={settings.seconds} required />
        </div>
        <NumberField name="seed" label={m.assignments_seed()} hint={m.assignments_seed_hint()} defaultValue={settings.seed} required />
      </Fieldset>
      <p className="text-note text-ink-soft">{m.assignments_gender_left_out()}</p>
      <FormActions>
        <Button kind="primary">{parent ? m.assignments_solve_again() : m.assignments_solve()}</Button>
      </FormActions>
    </Form>
  );
}
