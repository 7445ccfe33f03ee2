import { type CallKind, callKinds } from "@db/vocabulary/kinds";
import { currentLocale } from "~/i18n/locale";
import { m } from "~/i18n/messages";
import type { Bi } from "~/lib/bilingual";
import { instantInput } from "~/lib/time";
import { BilingualField } from "~/ui/BilingualField";
import { Radios, Select } from "~/ui/Choice";
import { Hidden, NumberField, TextField } from "~/ui/Field";
import { Fieldset } from "~/ui/FieldFrame";
import type { CallRules } from "../forms";

const kinds: Record<CallKind, () => string> = {
  posing: m.programmes_kind_posing,
  solving: m.programmes_kind_solving,
  training: m.programmes_kind_training,
};
export const callKindName = (kind: CallKind): string => kinds[kind]();

export interface CallDraft {
  version: number;
  year: number;
  kind: CallKind;
  title: Bi;
  summary: Bi | null;
  opensAt: Date;
  closesAt: Date;
  rules: CallRules;
}

const usual = { maxPerOrganisation: 3, reviewDays: 10, decisionDays: 30, teamMin: 2, teamMax: 10 };

/** All inputs of a call: what it asks for, its window, and the rules that will be frozen. */
export function CallFields({ call, years, year }: { call?: CallDraft; years: readonly { year: number }[]; year: number }) {
  const rules = call?.rules ?? usual;
  return (
    <>
      {call ? <Hidden name="version" value={String(call.version)} /> : null}
      <Radios
        name="kind"
        label={m.programmes_call_kind()}
        inline
        defaultValue={call?.kind ?? "posing"}
        options={callKinds.map((kind) => ({ value: kind, label: callKindName(kind) }))}
      />
      <Select
        name="year"
        label={m.programmes_call_year()}
        defaultValue={String(call?.year ?? year)}
        options={years.map((one) => ({ value: String(one.year), label: m.kpi_year({ year: one.year }) }))}
      />
      <BilingualField name="title" label={m.programmes_call_title()} defaultValue={call?.title} />
      <BilingualField name="summary" label={m.programmes_call_summary()} defaultValue={call?.summary ?? undefined} multiline rows={3} />
      <TextField
        name="opensAt"
        label={m.programmes_call_opens()}
        hint={m.programmes_call_time_hint()}
        defaultValue={call ? instantInput(call.opensAt, currentLocale()) : undefined}
        required
      />
      <TextField
        name="closesAt"
        label={m.programmes_call_closes()}
        hint={m.programmes_call_time_hint()}
        defaultValue={call ? instantInput(call.closesAt, currentLocale()) : undefined}
        required
      />
      <Fieldset legend={m.programmes_rules_title()} hint={m.programmes_rules_draft()}>
        <NumberField name="rules.maxPerOrganisation" label={m.programmes_rule_max()} defaultValue={String(rules.maxPerOrganisation)} />
        <NumberField name="rules.reviewDays" label={m.programmes_rule_review()} defaultValue={String(rules.reviewDays)} />
        <NumberField name="rules.decisionDays" label={m.programmes_rule_decision()} defaultValue={String(rules.decisionDays)} />
        <NumberField name="rules.teamMin" label={m.programmes_rule_team_min()} defaultValue={String(rules.teamMin)} />
        <NumberField name="rules.teamMax" label={m.programmes_rule_team_max()} defaultValue={String(rules.teamMax)} />
        <BilingualField name="rules.eligibility" label={m.programmes_rule_eligibility()} defaultValue={call?.rules.eligibility} multiline rows={3} />
      </Fieldset>
    </>
  );
}
