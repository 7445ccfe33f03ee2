import { useNavigation } from "@remix-run/react";
import { type ReactNode, useRef, useState } from "react";
import { m } from "~/i18n/messages";
import { Button } from "~/ui/Button";
import { DateTime } from "~/ui/DateTime";
import { Hidden } from "~/ui/Field";
import { Form, FormActions } from "~/ui/Form";
import { Icon } from "~/ui/Icon";
import { Notice, SideBySide } from "~/ui/Section";
import { Stepper } from "~/ui/Stepper";
import { type BriefContent, type BriefField, briefFields, type WizardStep, wizardSteps } from "../brief";
import type { Readiness } from "../readiness";
import { type ReadRefusal, type RefusedSave, type SaveState, useAutosave } from "./autosave";
import { ConditionsStep } from "./ConditionsStep";
import { DataStep } from "./DataStep";
import { conflictsOf } from "./inputs";
import { NeedsStep } from "./NeedsStep";
import { ProblemStep } from "./ProblemStep";
import { ReadinessPanel, wizardFormId } from "./ReadinessPanel";
import { TargetStep } from "./TargetStep";
import { fieldName, stepName } from "./words";

const stepBody = { problem: ProblemStep, target: TargetStep, data: DataStep, needs: NeedsStep, conditions: ConditionsStep } as const;

/** Where the writer is; a step with a required gap is marked. */
export function WizardSteps({ challengeId, current, readiness }: { challengeId: string; current: WizardStep; readiness: Readiness }) {
  const stateOf = (step: WizardStep) => {
    if (step === current) return "current" as const;
    if (step === "check") return "todo" as const;
    return readiness.items.some((item) => item.step === step && item.required && !item.ok) ? ("todo" as const) : ("done" as const);
  };
  return (
    <Stepper steps={wizardSteps.map((step) => ({ label: stepName[step](), to: `/challenges/${challengeId}/edit/${step}`, state: stateOf(step) }))} />
  );
}

function SaveSign({ state }: { state: SaveState }) {
  if (state.kind === "idle") return <span className="text-note text-ink-soft">{m.challenges_autosave_on()}</span>;
  return (
    <span role="status" className="inline-flex items-center gap-1.5 text-note text-ink-soft">
      <Icon
        name={state.kind === "refused" ? "alert" : state.kind === "saved" ? "check" : "clock"}
        size={16}
        className={state.kind === "refused" ? "text-warn" : undefined}
      />
      {state.kind === "saving" ? m.challenges_saving() : null}
      {state.kind === "saved" ? (
        <>
          {m.challenges_saved()} <DateTime value={state.at} time />
        </>
      ) : null}
      {state.kind === "refused"
        ? state.conflict
          ? m.challenges_autosave_conflict()
          : m.challenges_autosave_refused({ reason: state.message })
        : null}
    </span>
  );
}

/** Both texts, side by side, when somebody else has saved in between. */
function ConflictNotice({ step, content, refusal }: { step: WizardStep; content: BriefContent; refusal: RefusedSave | undefined }) {
  if (refusal?.code !== "conflict") return null;
  const differing = conflictsOf(step, content, refusal.values);
  return (
    <Notice tone="warn" title={m.challenges_conflict_title()} live>
      <p>{m.challenges_conflict_lead()}</p>
      {differing.map((one) => (
        <div key={one.name} className="mt-3 border-t border-line pt-3">
          <p className="font-medium">{one.label}</p>
          <div className="mt-1 grid gap-x-6 gap-y-2 md:grid-cols-2">
            <div>
              <p className="text-note text-ink-soft">{m.challenges_conflict_stored()}</p>
              <p className="whitespace-pre-line">{one.stored || m.challenges_unanswered()}</p>
            </div>
            <div>
              <p className="text-note text-ink-soft">{m.challenges_conflict_typed()}</p>
              <p className="whitespace-pre-line">{one.typed || m.challenges_unanswered()}</p>
            </div>
          </div>
        </div>
      ))}
    </Notice>
  );
}

/** Open notes of the coaches on this step, beside the fields they are about. */
function StepNotes({
  step,
  challengeId,
  notes,
}: {
  step: WizardStep;
  challengeId: string;
  notes: { id: string; field: string; body: string; author: string }[];
}) {
  const here = notes.filter((note) => briefFields[note.field as BriefField] === step);
  if (here.length === 0) return null;
  return (
    <Notice
      tone="info"
      title={m.challenges_notes_here()}
      actions={
        <a href={`/challenges/${challengeId}/notes`} className="link">
          {m.challenges_notes_answer()}
        </a>
      }
    >
      <ul className="grid gap-2">
        {here.map((note) => (
          <li key={note.id}>
            <span className="font-medium">{fieldName[note.field as BriefField]()}：</span>
            <span className="whitespace-pre-line">{note.body}</span> <span className="text-note text-ink-soft">{note.author}</span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

interface WizardProps {
  challengeId: string;
  step: Exclude<WizardStep, "check">;
  content: BriefContent;
  version: number;
  editKey: string;
  readiness: Readiness;
  notes: { id: string; field: string; body: string; author: string }[];
  result: unknown;
  readRefusal: ReadRefusal;
  aside?: ReactNode;
}

/** One step of writing: saved as one types, or by the button, or by leaving; works without JavaScript. */
export function Wizard({ challengeId, step, content, version, editKey, readiness, notes, result, readRefusal, aside }: WizardProps) {
  const [sitting] = useState(editKey);
  const box = useRef<HTMLDivElement>(null);
  const { typed, sent, state } = useAutosave(readRefusal);
  const refusal = readRefusal(result);
  // What the writer has seen: the brief as opened, or as a conflict showed it. Re-reading after an autosave must not pass for that.
  const [seen, setSeen] = useState({ version, content, refusal });
  const reread = useNavigation().state === "idle";
  if (reread && refusal?.code === "conflict" && refusal !== seen.refusal) setSeen({ version, content, refusal });
  const Body = stepBody[step];
  return (
    <SideBySide
      left={
        <>
          <StepNotes step={step} challengeId={challengeId} notes={notes} />
          <ConflictNotice step={step} content={seen.content} refusal={refusal === seen.refusal ? refusal : undefined} />
          <div ref={box} onInput={() => typed(box.current?.querySelector("form") ?? null)} onSubmit={sent}>
            <Form id={wizardFormId} result={result}>
              <Hidden name="step" value={step} />
              <Hidden name="version" value={seen.version} />
              <Hidden name="editKey" value={sitting} />
              <Body content={content} />
              <FormActions>
                <Button kind="primary" name="go" value="next" icon="arrow-right">
                  {m.challenges_save_next()}
                </Button>
                <Button name="go" value="leave">
                  {m.challenges_save_leave()}
                </Button>
                <SaveSign state={state} />
              </FormActions>
            </Form>
          </div>
        </>
      }
      right={
        <div className="grid gap-6">
          <ReadinessPanel challengeId={challengeId} readiness={readiness} />
          {aside}
        </div>
      }
    />
  );
}
