import { dataSensitivities, dataUnits } from "@db/vocabulary/kinds";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import type { Bi } from "~/lib/bilingual";
import { BilingualField, Checkbox, NumberField, Radios, Select, TextField } from "~/ui/Field";
import type { BriefContent } from "../brief";

const answers = ["not_needed", "pending", "signed"] as const;
const ways = ["download", "api", "on_site"] as const;

/** Step 3: what the data is, whose it is, and how a team may come to it. */
export function DataStep({ content: { dataPassport: data } }: { content: BriefContent }) {
  const found = data.deidentification === "checked" || data.deidentification === "failed";
  return (
    <>
      <BilingualField
        name="description"
        label={m.challenges_data_description()}
        hint={m.challenges_hint_data_description()}
        defaultValue={data.description as Bi | undefined}
        multiline
        rows={4}
        limit={3000}
        example={{ good: m.challenges_good_data(), bad: m.challenges_bad_data() }}
      />
      <NumberField name="rows" label={m.challenges_data_rows()} hint={m.challenges_hint_rows()} defaultValue={data.rows ?? null} width="medium" />
      <Select
        name="unit"
        label={m.challenges_data_unit()}
        defaultValue={data.unit ?? "records"}
        options={dataUnits.map((value) => ({ value, label: nameOf.dataUnit(value) }))}
      />
      <TextField name="labels" label={m.challenges_data_labels()} hint={m.challenges_hint_labels()} defaultValue={data.labels ?? null} />
      <TextField name="format" label={m.challenges_data_format()} hint={m.challenges_hint_format()} defaultValue={data.format ?? null} optional />
      <Radios
        name="sensitivity"
        label={m.challenges_data_sensitivity()}
        hint={m.challenges_hint_sensitivity()}
        defaultValue={data.sensitivity ?? null}
        options={dataSensitivities.map((value) => ({ value, label: nameOf.sensitivity(value) }))}
      />
      <Radios
        name="deidentification"
        label={m.challenges_data_deidentification()}
        hint={
          found && data.deidentification
            ? m.challenges_hint_deidentification_found({ finding: nameOf.deidentification(data.deidentification) })
            : m.challenges_hint_deidentification()
        }
        defaultValue={
          data.deidentification === "checked" ? "signed" : data.deidentification === "failed" ? "pending" : (data.deidentification ?? null)
        }
        options={answers.map((value) => ({ value, label: nameOf.deidentification(value) }))}
      />
      <TextField
        name="signedBy"
        label={m.challenges_data_signed_by()}
        hint={m.challenges_hint_signed_by()}
        defaultValue={data.signedBy ?? null}
        width="medium"
        optional
      />
      <Radios
        name="handover"
        label={m.challenges_data_handover()}
        hint={m.challenges_hint_handover()}
        defaultValue={data.handover ?? null}
        options={ways.map((value) => ({ value, label: nameOf.handover(value) }))}
      />
      <Checkbox
        name="rightsConfirmed"
        label={m.challenges_rights_declaration()}
        hint={m.challenges_hint_rights()}
        defaultChecked={data.rightsConfirmed ?? false}
      />
    </>
  );
}
