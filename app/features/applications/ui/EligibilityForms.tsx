import type { ApplicationState } from "@db/vocabulary/states";
import { m } from "~/i18n/messages";
import { Button } from "~/ui/Button";
import { Details } from "~/ui/Dialog";
import { Form } from "~/ui/Form";
import { readResult } from "~/ui/form-state";
import { TextArea, TextField } from "~/ui/TextFields";

/** The programme's three answers, the plain one first; the others ask for the words the team will read. */
export function EligibilityForms({ state, dueAt, result }: { state: ApplicationState; dueAt: string; result: unknown }) {
  const refused = readResult(result);
  const decision = refused?.values.decision;
  const of = (one: string) => (decision === one ? result : undefined);
  return (
    <div className="grid gap-6">
      {state === "submitted" ? (
        <Form id="eligible" result={of("eligible")}>
          <input type="hidden" name="decision" value="eligible" />
          <Button kind="primary">{m.applications_eligibility_yes()}</Button>
          <p className="mt-1 text-note text-ink-soft">{m.applications_eligibility_yes_hint()}</p>
        </Form>
      ) : null}
      {state === "submitted" ? (
        <Details summary={m.applications_eligibility_supplement()} open={decision === "supplement"}>
          <Form id="supplement" result={of("supplement")}>
            <input type="hidden" name="decision" value="supplement" />
            <TextArea name="note" label={m.applications_eligibility_supplement_note()} rows={4} limit={1000} required />
            <TextField
              name="dueAt"
              label={m.applications_eligibility_supplement_due()}
              hint={m.applications_when_hint()}
              width="medium"
              required
              defaultValue={dueAt}
              autoComplete="off"
            />
            <Button>{m.applications_eligibility_supplement()}</Button>
          </Form>
        </Details>
      ) : null}
      <Details summary={m.applications_eligibility_no()} open={decision === "ineligible"}>
        <Form id="ineligible" result={of("ineligible")}>
          <input type="hidden" name="decision" value="ineligible" />
          <TextArea name="reason" label={m.applications_eligibility_no_reason()} rows={5} limit={1000} required />
          <Button kind="danger">{m.applications_eligibility_no()}</Button>
        </Form>
      </Details>
    </div>
  );
}
