import type { AssignmentUse } from "@db/vocabulary/kinds";
import { m } from "~/i18n/messages";
import { Button } from "~/ui/Button";
import { Checkbox, Fieldset, Hidden, NumberField, Radios } from "~/ui/Field";
import { Form, FormActions } from "~/ui/Form";
import { Notice } from "~/ui/Page";
import { SliderField } from "~/ui/SliderField";
import { limits } from "../forms";
import type { Settings } from "../settings";

type PolicyFormProps = {
  use: AssignmentUse;
  settings: Settings;
  /** Whom less is asked of than of the others, in words. */
  exceptions?: string[];
  parent?: string;
  result?: unknown;
  action: string;
  formKey: string;
};

/** Two short fields side by side, their boxes on one line however long the labels. */
const pairwise = "grid grid-cols-2 items-end gap-x-4";

/** What the office decides; the engine does the rest. Sliders where a quantity is weighed; the number beside each is what counts. */
export function PolicyForm({ use, settings, exceptions = [], parent, result, action, formKey }: PolicyFormProps) {
  const teams = use === "teams_to_challenges";
  const slider = (name: keyof typeof limits & keyof Settings, label: string, more: { hint?: string; optional?: boolean } = {}) => (
    <SliderField
      {...more}
      {...limits[name]}
      name={name}
      label={label}
      slider={m.assignments_slider({ label })}
      blank={more.optional ? m.assignments_slider_blank() : undefined}
      defaultValue={settings[name]}
      required={!more.optional}
    />
  );
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
          {
            value: "worst",
            label: m.assignments_objective_worst(),
            hint: teams ? m.assignments_objective_worst_hint_teams() : m.assignments_objective_worst_hint_mentors(),
          },
        ]}
      />
      <Fieldset legend={m.assignments_limits()}>
        {exceptions.length > 0 ? (
          <div className="mb-4">
            <Notice tone="info" title={m.assignments_exceptions()}>
              <ul className="list-disc ps-5">
                {exceptions.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </Notice>
            <div className="mt-4">
              <Checkbox name="takeBack" label={m.assignments_take_back()} />
            </div>
          </div>
        ) : null}
        {slider("rightMin", teams ? m.assignments_right_min_challenges() : m.assignments_right_min_engagements())}
        {teams
          ? slider("rightMax", m.assignments_right_max_challenges(), { hint: m.assignments_right_max_challenges_hint() })
          : slider("rightMax", m.assignments_right_max_engagements(), { hint: m.assignments_right_max_engagements_hint() })}
        {teams
          ? slider("leftMax", m.assignments_left_max_teams(), { hint: m.assignments_left_max_teams_hint() })
          : slider("leftMax", m.assignments_left_max_mentors(), { hint: m.assignments_left_max_mentors_hint() })}
      </Fieldset>
      {teams ? (
        <Fieldset legend={m.assignments_quotas()} hint={m.assignments_quotas_hint()}>
          {slider("firstTimeMin", m.assignments_first_time_min(), { optional: true })}
          {slider("studentsMin", m.assignments_students_min(), { optional: true })}
          <div className={pairwise}>
            <NumberField name="cityMax" label={m.assignments_city_max()} defaultValue={settings.cityMax} optional />
            <NumberField name="industryMax" label={m.assignments_industry_max()} defaultValue={settings.industryMax} optional />
          </div>
        </Fieldset>
      ) : null}
      <Fieldset legend={m.assignments_search()}>
        {slider("floor", m.assignments_floor())}
        {slider("alternates", teams ? m.assignments_alternates() : m.assignments_alternates_mentors())}
        {slider("seconds", m.assignments_seconds())}
        <NumberField name="seed" label={m.assignments_seed()} hint={m.assignments_seed_hint()} defaultValue={settings.seed} required />
      </Fieldset>
      <p className="text-note text-ink-soft">{m.assignments_gender_left_out()}</p>
      <FormActions>
        <Button kind="primary">{parent ? m.assignments_solve_again() : m.assignments_solve()}</Button>
      </FormActions>
    </Form>
  );
}
