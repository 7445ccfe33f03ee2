import type { ReactNode } from "react";
import { cx } from "./classes";
import { controlProps, FieldErrors, FieldFrame, type FieldProps, Fieldset, Hint, useField } from "./FieldFrame";

export type Option = { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean };

type SelectOption = { value: string; label: string; disabled?: boolean };
type SelectProps = FieldProps & {
  options: SelectOption[];
  /** The words of the empty choice; without it the first option is chosen. */
  blank?: string;
  defaultValue?: string | null;
};

export function Select({ options, blank, defaultValue, ...props }: SelectProps) {
  const field = useField(props);
  return (
    <FieldFrame {...props} field={field}>
      <select {...controlProps(props, field)} defaultValue={field.value ?? defaultValue ?? undefined} className="control max-w-[28rem]">
        {blank === undefined ? null : <option value="">{blank}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

type ChoiceRowProps = {
  kind: "radio" | "checkbox";
  id: string;
  name: string;
  option: Option;
  checked: boolean;
  required?: boolean;
  disabled?: boolean;
  invalid?: boolean;
};

function ChoiceRow({ kind, id, name, option, checked, required, disabled, invalid }: ChoiceRowProps) {
  return (
    <div className="flex min-h-9 items-start gap-3 py-1">
      <input
        type={kind}
        id={id}
        name={name}
        value={option.value}
        defaultChecked={checked}
        required={required}
        disabled={disabled || option.disabled}
        aria-invalid={invalid || undefined}
        aria-describedby={option.hint ? `${id}-hint` : undefined}
        className="tick"
      />
      <div className="min-w-0">
        <label htmlFor={id}>{option.label}</label>
        {option.hint ? <Hint id={`${id}-hint`}>{option.hint}</Hint> : null}
      </div>
    </div>
  );
}

const grid = { 1: "", 2: "grid gap-x-6 sm:grid-cols-2", 3: "grid gap-x-6 sm:grid-cols-2 lg:grid-cols-3" } as const;

type ChoicesProps = FieldProps & { options: Option[]; columns?: 1 | 2 | 3 };

function describedIds(id: string, hint: ReactNode, errors: string[]): string | undefined {
  return cx(hint !== undefined && `${id}-set-hint`, errors.length > 0 && `${id}-set-error`) || undefined;
}

/** One of a few; all choices in sight. */
export function Radios({ options, inline, columns = 1, defaultValue, ...props }: ChoicesProps & { inline?: boolean; defaultValue?: string | null }) {
  const field = useField(props);
  const chosen = field.value ?? defaultValue ?? undefined;
  return (
    <Fieldset
      id={`${field.id}-set`}
      legend={props.label}
      hint={props.hint}
      errors={field.errors}
      optional={props.optional}
      className={props.className}
      describedBy={describedIds(field.id, props.hint, field.errors)}
    >
      <div className={inline ? "flex flex-wrap gap-x-8" : grid[columns]}>
        {options.map((option, index) => (
          <ChoiceRow
            key={option.value}
            kind="radio"
            id={index === 0 ? field.id : `${field.id}-${index + 1}`}
            name={props.name}
            option={option}
            checked={option.value === chosen}
            required={props.required}
            disabled={props.disabled}
          />
        ))}
      </div>
    </Fieldset>
  );
}

/** Any number of a few. */
export function Checkboxes({ options, columns = 1, defaultValue, ...props }: ChoicesProps & { defaultValue?: readonly string[] }) {
  const field = useField(props);
  const chosen = field.values ?? defaultValue ?? [];
  return (
    <Fieldset
      id={`${field.id}-set`}
      legend={props.label}
      hint={props.hint}
      errors={field.errors}
      optional={props.optional}
      className={props.className}
      describedBy={describedIds(field.id, props.hint, field.errors)}
    >
      <div className={grid[columns]}>
        {options.map((option, index) => (
          <ChoiceRow
            key={option.value}
            kind="checkbox"
            id={index === 0 ? field.id : `${field.id}-${index + 1}`}
            name={props.name}
            option={option}
            checked={chosen.includes(option.value)}
            disabled={props.disabled}
          />
        ))}
      </div>
    </Fieldset>
  );
}

type CheckboxProps = {
  name: string;
  label: string;
  hint?: ReactNode;
  value?: string;
  defaultChecked?: boolean;
  required?: boolean;
  disabled?: boolean;
  errors?: string[];
};

/** One thing agreed to or switched on. */
export function Checkbox({ name, label, hint, value = "yes", defaultChecked = false, required, disabled, errors }: CheckboxProps) {
  const { id, errors: wrong, values: kept } = useField({ name, label, errors });
  return (
    <div className="mb-6">
      <FieldErrors id={`${id}-error`} errors={wrong} />
      <ChoiceRow
        kind="checkbox"
        id={id}
        name={name}
        option={{ value, label, hint }}
        checked={kept ? kept.includes(value) : defaultChecked}
        required={required}
        disabled={disabled}
        invalid={wrong.length > 0}
      />
    </div>
  );
}
