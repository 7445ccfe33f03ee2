import type { Refusal } from "~/http/refusal";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { Button, ButtonForm, ButtonRow } from "~/ui/Button";
import { DateField, Hidden, TextArea } from "~/ui/Field";
import { Form, FormActions } from "~/ui/Form";
import { Section } from "~/ui/Section";
import { limits } from "../forms";
import { movableStates, nextStage, stepTo } from "../rules";
import type { EngagementView } from "../views.server";

type Props = { engagement: EngagementView; refusal: Refusal | undefined };

const answered = (refusal: Refusal | undefined, intent: string) => (refusal?.values.intent === intent ? refusal : undefined);

/** The one step that leads on from here along the straight way, or why it cannot be taken. */
function Onward({ engagement, to }: { engagement: EngagementView; to: string }) {
  const { can, state } = engagement;
  const order = ["kicked_off", "building", "demonstrated", "assessed", "closed"] as const;
  const next = order[order.indexOf(state as (typeof order)[number]) + 1];
  if (!next || !(order as readonly string[]).includes(state)) return <p>{m.engagements_no_onward({ state: nameOf.engagementState(state) })}</p>;
  if (next === "closed")
    return (
      <ButtonForm
        action={to}
        fields={{ intent: "close" }}
        label={m.engagements_close()}
        confirm={m.engagements_close_confirm()}
        kind="primary"
        refused={can.close}
      />
    );
  const movable = movableStates.find((one) => one === next);
  return movable ? (
    <ButtonForm
      action={to}
      fields={{ intent: "move", to: movable }}
      label={m.engagements_move_to({ state: nameOf.engagementState(movable) })}
      kind="primary"
      refused={can[stepTo[movable]]}
    />
  ) : null;
}

function Reason({
  intent,
  label,
  button,
  refusal,
}: {
  intent: "suspend" | "terminate";
  label: string;
  button: string;
  refusal: Refusal | undefined;
}) {
  return (
    <Form result={answered(refusal, intent)}>
      <Hidden name="intent" value={intent} />
      <TextArea name="reason" label={label} hint={m.engagements_reason_hint()} rows={3} limit={limits.reason} required />
      <FormActions>
        <Button kind="danger">{button}</Button>
      </FormActions>
    </Form>
  );
}

/** Everything that changes where an engagement stands. */
export function StateForms({ engagement, refusal }: Props) {
  const { can } = engagement;
  const to = `/engagements/${engagement.id}/state`;
  const ahead = nextStage(engagement.stage);
  return (
    <>
      <Section title={m.engagements_onward()}>
        <Onward engagement={engagement} to={to} />
      </Section>
      <Section title={m.engagements_ladder()} lead={m.engagements_ladder_lead({ stage: nameOf.stage(engagement.stage) })}>
        {ahead ? (
          <ButtonForm
            action={to}
            fields={{ intent: "advance" }}
            label={m.engagements_advance({ stage: nameOf.stage(ahead) })}
            refused={engagement.cannotAdvance}
          />
        ) : (
          <p>{m.engagements_refused_last_stage()}</p>
        )}
      </Section>
      {can.extend === null ? (
        <Section title={m.engagements_extend()}>
          <Form result={answered(refusal, "extend")}>
            <Hidden name="intent" value="extend" />
            <DateField name="endsOn" label={m.engagements_ends_on()} defaultValue={engagement.endsOn} required />
            <FormActions>
              <Button>{m.engagements_extend()}</Button>
            </FormActions>
          </Form>
        </Section>
      ) : null}
      {can.resume === null ? (
        <Section title={m.engagements_resume()} lead={engagement.endReason ?? undefined}>
          <ButtonRow>
            <ButtonForm action={to} fields={{ intent: "resume" }} label={m.engagements_resume()} kind="primary" />
          </ButtonRow>
        </Section>
      ) : null}
      {can.suspend === null ? (
        <Section title={m.engagements_suspend()} lead={m.engagements_suspend_lead()}>
          <Reason intent="suspend" label={m.engagements_suspend_reason()} button={m.engagements_suspend()} refusal={refusal} />
        </Section>
      ) : null}
      {can.terminate === null ? (
        <Section title={m.engagements_terminate()} lead={m.engagements_terminate_lead()}>
          <Reason intent="terminate" label={m.engagements_terminate_reason()} button={m.engagements_terminate()} refusal={refusal} />
        </Section>
      ) : null}
    </>
  );
}
