import { type ValidationStage, validationStages } from "@db/vocabulary/states";
import type { Refusal } from "~/http/refusal";
import { m } from "~/i18n/messages";
import { toneOf } from "~/i18n/tones";
import { nameOf } from "~/i18n/vocabulary";
import { StateBadge } from "~/ui/Badge";
import { Button, ButtonRow } from "~/ui/Button";
import { DateTime } from "~/ui/DateTime";
import { DateField, Hidden, Select, TextArea, TextField } from "~/ui/Field";
import { Form, FormActions } from "~/ui/Form";
import { Facts, Notice, Section } from "~/ui/Section";
import { limits } from "../forms";
import type { MilestoneView } from "../views.server";

type View = Omit<MilestoneView, "engagement">;

/** The fields of a planned milestone. */
export function MilestoneFields({ title, dueOn, stage }: { title?: string; dueOn?: string; stage: ValidationStage }) {
  return (
    <>
      <TextField name="title" label={m.engagements_milestone_title()} hint={m.engagements_milestone_title_hint()} defaultValue={title} required />
      <DateField name="dueOn" label={m.engagements_due()} defaultValue={dueOn} required />
      <Select
        name="stage"
        label={m.engagements_stage()}
        options={validationStages.map((word) => ({ value: word, label: nameOf.stage(word) }))}
        defaultValue={stage}
      />
    </>
  );
}

/** What was planned, handed in and decided. */
export function MilestoneEvidence({ view: { milestone, submittedByName, decidedByName } }: { view: View }) {
  return (
    <Section title={m.engagements_milestone_facts()}>
      <Facts
        columns={1}
        items={[
          {
            term: m.engagements_state(),
            value: <StateBadge tone={toneOf.milestoneState(milestone.state)}>{nameOf.milestoneState(milestone.state)}</StateBadge>,
          },
          { term: m.engagements_stage(), value: nameOf.stage(milestone.stage) },
          { term: m.engagements_due(), value: <DateTime value={milestone.dueOn} weekday /> },
          ...(milestone.evidenceNote
            ? [
                {
                  term: m.engagements_evidence(),
                  value: <span className="whitespace-pre-line">{milestone.evidenceNote}</span>,
                  note: submittedByName ? m.engagements_by({ name: submittedByName }) : undefined,
                },
              ]
            : []),
          ...(milestone.evidenceUrl
            ? [
                {
                  term: m.engagements_evidence_url(),
                  value: (
                    <a className="link break-all" href={milestone.evidenceUrl} rel="noopener noreferrer nofollow">
                      {milestone.evidenceUrl}
                    </a>
                  ),
                },
              ]
            : []),
          ...(milestone.decidedAt
            ? [
                {
                  term: m.engagements_decided(),
                  value: <DateTime value={milestone.decidedAt} />,
                  note: decidedByName ? m.engagements_by({ name: decidedByName }) : undefined,
                },
              ]
            : []),
        ]}
      />
      {milestone.decisionNote ? (
        <div className="mt-6">
          <Notice tone={milestone.state === "returned" ? "warn" : "info"} title={m.engagements_decision_note()}>
            <span className="whitespace-pre-line">{milestone.decisionNote}</span>
          </Notice>
        </div>
      ) : null}
    </Section>
  );
}

const answered = (refusal: Refusal | undefined, ...intents: string[]) =>
  refusal && intents.includes(String(refusal.values.intent)) ? refusal : undefined;

/** What the reader may do with this milestone now. */
export function MilestoneForms({ view: { milestone, can }, refusal }: { view: View; refusal: Refusal | undefined }) {
  return (
    <>
      {can.submit === null ? (
        <Section title={m.engagements_hand_in()} lead={m.engagements_hand_in_lead()}>
          <Form result={answered(refusal, "submit")} guard>
            <Hidden name="intent" value="submit" />
            <TextArea
              name="note"
              label={m.engagements_evidence()}
              hint={m.engagements_evidence_hint()}
              rows={5}
              limit={limits.evidence}
              defaultValue={milestone.evidenceNote}
              required
            />
            <TextField
              name="url"
              type="url"
              inputMode="url"
              label={m.engagements_evidence_url()}
              hint={m.engagements_evidence_url_hint()}
              defaultValue={milestone.evidenceUrl}
              required
            />
            <FormActions>
              <Button kind="primary">{m.engagements_hand_in()}</Button>
            </FormActions>
          </Form>
        </Section>
      ) : null}
      {can.decide === null ? (
        <Section title={m.engagements_decide()} lead={m.engagements_decide_lead()}>
          <Form result={answered(refusal, "accept", "return")}>
            <TextArea name="decisionNote" label={m.engagements_decision_note()} hint={m.engagements_decision_hint()} rows={3} limit={limits.reason} />
            <ButtonRow>
              <Button kind="primary" icon="check" name="intent" value="accept">
                {m.engagements_accept()}
              </Button>
              <Button icon="undo" name="intent" value="return">
                {m.engagements_return()}
              </Button>
            </ButtonRow>
          </Form>
        </Section>
      ) : null}
      {can.edit === null ? (
        <Section title={m.engagements_milestone_edit()}>
          <Form result={answered(refusal, "edit")}>
            <Hidden name="intent" value="edit" />
            <Hidden name="version" value={String(milestone.version)} />
            {refusal?.code === "conflict" ? (
              <Notice tone="warn">{m.engagements_milestone_now({ title: milestone.title, due: milestone.dueOn })}</Notice>
            ) : null}
            <MilestoneFields title={milestone.title} dueOn={milestone.dueOn} stage={milestone.stage} />
            <FormActions>
              <Button>{m.engagements_milestone_save()}</Button>
            </FormActions>
          </Form>
        </Section>
      ) : null}
    </>
  );
}
