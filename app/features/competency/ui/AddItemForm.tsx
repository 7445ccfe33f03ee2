import type { CompetencyItem } from "@db/vocabulary/kinds";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { Button } from "~/ui/Button";
import { Radios, Select } from "~/ui/Field";
import { Form } from "~/ui/Form";
import { levels } from "../rules";
import { levelAnchor, levelName } from "./level-words";

/** Adds one capability to the profile; evidence follows on its own page. */
export function AddItemForm({ result, items }: { result: unknown; items: readonly CompetencyItem[] }) {
  return (
    <Form result={result}>
      <Select
        name="item"
        label={m.competency_field_item()}
        blank={m.competency_choose()}
        options={items.map((item) => ({ value: item, label: m.ui_pair({ name: nameOf.competency(item), value: nameOf.competencyHelp(item) }) }))}
        required
      />
      <Radios
        name="level"
        label={m.competency_field_level()}
        hint={m.competency_hint_level()}
        options={levels.map((level) => ({
          value: String(level),
          label: m.competency_level_option({ level, name: levelName(level) }),
          hint: levelAnchor(level),
        }))}
      />
      <Button kind="primary">{m.competency_add()}</Button>
    </Form>
  );
}
