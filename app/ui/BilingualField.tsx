import { m } from "~/i18n/messages";
import type { Bi } from "~/lib/bilingual";
import { cx } from "./classes";
import { Examples, type FieldProps, Fieldset, Hidden, useField } from "./FieldFrame";
import { useFormState } from "./form-state";
import { useLocale } from "./locale";
import { TextArea, TextField } from "./TextFields";

type BilingualFieldProps = FieldProps & {
  defaultValue?: Bi | null;
  multiline?: boolean;
  rows?: number;
  limit?: number;
};

/** The same words in Chinese and English, side by side; the reader's own language comes first. */
export function BilingualField({ defaultValue, multiline, rows, limit, ...props }: BilingualFieldProps) {
  const field = useField(props);
  const form = useFormState();
  const locale = useLocale();
  const own = form.valueOf(`${props.name}.lang`) ?? defaultValue?.lang ?? (locale === "en" ? "en" : "zh");
  const order = own === "en" ? (["en", "zh"] as const) : (["zh", "en"] as const);
  return (
    <Fieldset
      id={field.id}
      legend={props.label}
      hint={props.hint}
      errors={field.errors}
      optional={props.optional}
      className={props.className}
      describedBy={cx(props.hint !== undefined && `${field.id}-hint`, field.errors.length > 0 && `${field.id}-error`) || undefined}
    >
      <Hidden name={`${props.name}.lang`} value={own} />
      {props.example ? (
        <div className="mb-3">
          <Examples {...props.example} />
        </div>
      ) : null}
      <div className="grid gap-x-6 gap-y-4 md:grid-cols-2">
        {order.map((lang) => {
          const part = {
            name: `${props.name}.${lang}`,
            label: lang === "zh" ? m.ui_in_chinese() : m.ui_in_english(),
            called: m.ui_field_in_language({ label: props.label, language: lang === "zh" ? m.ui_in_chinese() : m.ui_in_english() }),
            lang: lang === "zh" ? "zh-Hant-TW" : "en",
            optional: lang !== own,
            required: props.required && lang === own,
            disabled: props.disabled,
            defaultValue: defaultValue?.[lang],
            className: "mb-0! content-start",
          };
          return multiline ? <TextArea key={lang} {...part} rows={rows} limit={limit} /> : <TextField key={lang} {...part} />;
        })}
      </div>
    </Fieldset>
  );
}
