import { meetingOutcomes } from "@db/vocabulary/states";
import type { Refusal } from "~/http/refusal";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { Button, ButtonForm } from "~/ui/Button";
import { Radios } from "~/ui/Choice";
import { Conflict, type ConflictRow } from "~/ui/Conflict";
import { Details } from "~/ui/Dialog";
import { Form, FormActions } from "~/ui/Form";
import { readResult } from "~/ui/form-state";
import { TextArea, TextField } from "~/ui/TextFields";
import type { MeetingView } from "../meeting-views.server";

function Terms({ startsAt, place }: { startsAt?: string; place?: string }) {
  return (
    <>
      <TextField
        name="startsAt"
        label={m.applications_meeting_when()}
        hint={m.applications_when_hint()}
        width="medium"
        required
        defaultValue={startsAt}
        autoComplete="off"
      />
      <TextField
        name="place"
        label={m.applications_meeting_place()}
        hint={m.applications_meeting_place_hint()}
        required
        maxLength={300}
        defaultValue={place}
        autoComplete="off"
      />
    </>
  );
}

export function PlanForm({ result, formKey, startsAt }: { result: unknown; formKey: string; startsAt: string }) {
  return (
    <Form id="plan" result={readResult(result)?.values.intent === "plan" ? result : undefined}>
      <input type="hidden" name="_key" value={formKey} />
      <input type="hidden" name="intent" value="plan" />
      <Terms startsAt={startsAt} />
      <FormActions>
        <Button kind="primary">{m.applications_meeting_plan()}</Button>
      </FormActions>
    </Form>
  );
}

/** Only what differs from what somebody has stored meanwhile. */
function conflictRows(one: MeetingView, stored: string, values: Record<string, string | string[]>): ConflictRow[] {
  const row = (name: string, label: string, kept: string | null) => ({ name, label, stored: kept ?? "", typed: String(values[name] ?? "") });
  return [
    row("startsAt", m.applications_meeting_when(), stored),
    row("place", m.applications_meeting_place(), one.place),
    row("ownerSide", m.applications_meeting_owner_side(), one.ownerSide),
    row("teamSide", m.applications_meeting_team_side(), one.teamSide),
    row("note", m.applications_meeting_note(), one.note),
  ].filter((each) => each.name in values && each.stored !== each.typed.trim());
}

type Props = { meeting: MeetingView; stored: string; to: string; refusal: Refusal | undefined; mayPlan: boolean; mayKeep: boolean };

/** What can be done with one meeting: change it, call it off, write down what came of it. */
export function MeetingForms({ meeting: one, stored, to, refusal, mayPlan, mayKeep }: Props) {
  const mine = refusal?.values.meetingId === one.id ? refusal : undefined;
  const of = (intent: string) => (mine?.values.intent === intent ? mine : undefined);
  const hidden = (intent: string) => (
    <>
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="meetingId" value={one.id} />
      <input type="hidden" name="version" value={one.version} />
    </>
  );
  if (one.state === "cancelled") return null;
  return (
    <div className="mt-3 grid gap-3">
      {mine?.code === "conflict" ? <Conflict rows={conflictRows(one, stored, mine.values)} /> : null}
      {mayKeep && (one.due || one.state === "held") ? (
        <Details summary={one.due ? m.applications_meeting_record() : m.applications_meeting_mend()} open={one.due || of("record") !== undefined}>
          <Form id={`record-${one.id}`} result={of("record")}>
            {hidden("record")}
            <TextField name="ownerSide" label={m.applications_meeting_owner_side()} required maxLength={300} defaultValue={one.ownerSide} />
            <TextField name="teamSide" label={m.applications_meeting_team_side()} required maxLength={300} defaultValue={one.teamSide} />
            <TextArea name="note" label={m.applications_meeting_note()} rows={4} limit={1000} optional defaultValue={one.note ?? undefined} />
            <Radios
              name="outcome"
              label={m.applications_meeting_outcome()}
              defaultValue={one.outcome ?? undefined}
              options={meetingOutcomes.map((each) => ({ value: each, label: nameOf.meetingOutcome(each) }))}
            />
            <FormActions>
              <Button kind="primary">{m.applications_meeting_record_save()}</Button>
            </FormActions>
          </Form>
        </Details>
      ) : null}
      {mayPlan && one.state === "planned" ? (
        <Details summary={m.applications_meeting_move()} open={of("move") !== undefined}>
          <Form id={`move-${one.id}`} result={of("move")}>
            {hidden("move")}
            <Terms startsAt={stored} place={one.place} />
            <FormActions>
              <Button>{m.applications_meeting_move_save()}</Button>
            </FormActions>
          </Form>
        </Details>
      ) : null}
      {mayKeep && one.state === "planned" ? (
        <div>
          <ButtonForm
            action={to}
            fields={{ intent: "cancel", meetingId: one.id, version: one.version }}
            label={m.applications_meeting_cancel()}
            kind="quiet"
            size="sm"
            confirm={m.applications_meeting_cancel_confirm()}
          />
        </div>
      ) : null}
    </div>
  );
}
