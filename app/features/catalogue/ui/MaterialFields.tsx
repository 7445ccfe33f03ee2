import { competencyItems } from "@db/vocabulary/kinds";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { BilingualField, Checkboxes, Hidden, Select, TextField } from "~/ui/Field";
import { caseLimits } from "../forms";

type MaterialFieldsProps = { own: { id: string; name: string }[]; office: boolean };

/** The fields of a learning material. Whoever can only speak for one organisation is not asked for which. */
export function MaterialFields({ own, office }: MaterialFieldsProps) {
  const [only] = own;
  return (
    <>
      {only && own.length === 1 && !office ? (
        <Hidden name="providerId" value={only.id} />
      ) : own.length > 0 ? (
        <Select
          name="providerId"
          label={m.catalogue_material_provider()}
          options={own.map((one) => ({ value: one.id, label: one.name }))}
          blank={office ? m.catalogue_material_office() : m.catalogue_material_choose()}
          optional={office}
          required={!office}
        />
      ) : null}
      <BilingualField name="title" label={m.catalogue_material_title()} limit={caseLimits.title} required />
      <BilingualField
        name="summary"
        label={m.catalogue_material_summary()}
        hint={m.catalogue_material_summary_hint()}
        limit={caseLimits.summary}
        multiline
        rows={2}
        required
      />
      <TextField name="url" type="url" inputMode="url" label={m.catalogue_material_url()} hint={m.catalogue_material_url_hint()} required />
      <Checkboxes
        name="items"
        label={m.catalogue_material_items()}
        hint={m.catalogue_material_items_hint()}
        options={competencyItems.map((item) => ({ value: item, label: nameOf.competency(item) }))}
        columns={2}
        required
      />
      <TextField
        name="licence"
        label={m.catalogue_material_licence()}
        hint={m.catalogue_material_licence_hint()}
        maxLength={100}
        width="medium"
        optional
      />
    </>
  );
}
