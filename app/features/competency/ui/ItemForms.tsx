import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { Button } from "~/ui/Button";
import { Hidden, Radios, Select, TextArea, TextField } from "~/ui/Field";
import { Form, FormActions } from "~/ui/Form";
import { noteMax } from "../forms";
import { addableKinds, levels } from "../rules";
import { levelAnchor, levelName } from "./level-words";

const levelOptions = () =>
  levels.map((level) => ({ value: String(level), label: m.competency_level_option({ level, name: levelName(level) }), hint: levelAnchor(level) }));

/** The team's own word about one item. */
export function LevelForm({ result, own }: { result: unknown; own: { level: number; note: string | null; version: number } | null }) {
  return (
    <Form result={result} id="level">
      <Hidden name="intent" value="level" />
      <Hidden name="version" value={own?.version ?? 0} />
      <Radios
        name="level"
        label={m.competency_field_level()}
        hint={m.competency_hint_level()}
        options={levelOptions()}
        defaultValue={own ? String(own.level) : null}
      />
      <TextArea
        name="note"
        label={m.competency_field_note()}
        hint={m.competency_hint_note()}
        defaultValue={own?.note}
        rows={3}
        limit={noteMax}
        optional
      />
      <FormActions>
        <Button kind="primary">{m.competency_save_level()}</Button>
      </FormActions>
    </Form>
  );
}

/** Something a stranger could look at. */
export function EvidenceForm({ result, level, formKey }: { result: unknown; level: number | null; formKey: string }) {
  return (
    <Form result={result} id="add">
      <Hidden name="intent" value="add" />
      <Hidden name="_key" value={formKey} />
      <Radios
        name="kind"
        label={m.competency_field_kind()}
        options={addableKinds.map((kind) => ({ value: kind, label: nameOf.evidenceKind(kind), hint: kindHint[kind]() }))}
        defaultValue="past_work"
      />
      <TextField
        name="title"
        label={m.competency_field_title()}
        example={{ good: m.competency_evidence_good(), bad: m.competency_evidence_bad() }}
        autoComplete="off"
        required
      />
      <TextField
        name="url"
        type="url"
        inputMode="url"
        label={m.competency_field_url()}
        hint={m.competency_hint_url()}
        autoComplete="off"
        spellCheck={false}
        optional
      />
      <Select
        name="evidenceLevel"
        label={m.competency_field_evidence_level()}
        hint={m.competency_hint_evidence_level()}
        options={levels.map((one) => ({ value: String(one), label: m.competency_level_option({ level: one, name: levelName(one) }) }))}
        defaultValue={String(level ?? 3)}
      />
      <Button kind="primary">{m.competency_add_evidence()}</Button>
    </Form>
  );
}

const kindHint: Record<(typeof addableKinds)[number], () => string> = {
  past_work: m.competency_kind_past_work,
  referral: m.competency_kind_referral,
  certificate: m.competency_kind_certificate,
};
