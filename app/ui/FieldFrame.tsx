import type { ReactNode } from "react";
import { useContext, useEffect } from "react";
import { m } from "~/i18n/messages";
import { cx } from "./classes";
import { fieldId } from "./Form";
import { ServerLabels, useFormState } from "./form-state";
import { Icon } from "./Icon";

/** What every field takes. Errors and kept values come from the surrounding `<Form>` by `name`. */
export type FieldProps = {
  name: string;
  label: string;
  /** Its name away from its place, in the summary of errors, where the label alone would not say which field it is. */
  called?: string;
  hint?: ReactNode;
  required?: boolean;
  /** Adds （選填） to the label. */
  optional?: boolean;
  disabled?: boolean;
  autoComplete?: string;
  className?: string;
  errors?: string[];
  /** One good and one bad example, shown under the label. */
  example?: { good: ReactNode; bad?: ReactNode };
};

export type FieldParts = {
  id: string;
  errors: string[];
  describedBy: string | undefined;
  value: string | undefined;
  values: string[] | undefined;
};

/** Ids, errors and kept value of a field. */
export function useField({ name, label, called = label, hint, errors, example }: FieldProps): FieldParts {
  const form = useFormState();
  const { register } = form;
  useEffect(() => register(name, called), [register, name, called]);
  const id = fieldId(form.formId, name);
  useContext(ServerLabels)?.set(id, called);
  const wrong = errors ?? form.errorsOf(name);
  const describedBy = cx(hint !== undefined && `${id}-hint`, example && `${id}-example`, wrong.length > 0 && `${id}-error`) || undefined;
  return { id, errors: wrong, describedBy, value: form.valueOf(name), values: form.valuesOf(name) };
}

/** The words an input needs on it. */
export function controlProps(props: FieldProps, field: FieldParts) {
  return {
    id: field.id,
    name: props.name,
    required: props.required,
    disabled: props.disabled,
    autoComplete: props.autoComplete,
    "aria-describedby": field.describedBy,
    "aria-invalid": field.errors.length > 0 ? (true as const) : undefined,
  };
}

export function Hint({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <div id={id} className="text-note text-ink-soft">
      {children}
    </div>
  );
}

export function FieldErrors({ id, errors }: { id: string; errors: string[] }) {
  if (errors.length === 0) return null;
  return (
    <p id={id} className="flex items-start gap-1.5 font-medium text-bad">
      <Icon name="stop" size={20} className="mt-1" />
      <span>
        <span className="visually-hidden">{m.ui_error_prefix()}</span>
        {errors.join(" ")}
      </span>
    </p>
  );
}

export function Optional() {
  return <span className="font-normal text-ink-soft">{m.ui_optional()}</span>;
}

/** One good and one bad example of what to write. */
export function Examples({ good, bad, id }: { good: ReactNode; bad?: ReactNode; id?: string }) {
  return (
    <div id={id} className="grid gap-x-6 gap-y-3 border-y border-line py-3 text-note sm:grid-cols-2">
      <div>
        <p className="flex items-center gap-1 font-medium text-good">
          <Icon name="check" size={16} />
          {m.ui_example_good()}
        </p>
        <div className="mt-0.5">{good}</div>
      </div>
      {bad ? (
        <div>
          <p className="flex items-center gap-1 font-medium text-bad">
            <Icon name="cross" size={16} />
            {m.ui_example_bad()}
          </p>
          <div className="mt-0.5 text-ink-soft">{bad}</div>
        </div>
      ) : null}
    </div>
  );
}

/** Label, hint, example, control, error: always in this order. */
export function FieldFrame({ field, children, ...props }: FieldProps & { field: FieldParts; children: ReactNode }) {
  return (
    <div className={cx("mb-6 grid gap-1.5", props.className)}>
      <label htmlFor={field.id} className="font-medium">
        {props.label}
        {props.optional ? <Optional /> : null}
      </label>
      {props.hint !== undefined ? <Hint id={`${field.id}-hint`}>{props.hint}</Hint> : null}
      {props.example ? <Examples id={`${field.id}-example`} {...props.example} /> : null}
      <FieldErrors id={`${field.id}-error`} errors={field.errors} />
      {children}
    </div>
  );
}

/** Several fields under one question. */
export function Fieldset({
  legend,
  hint,
  errors = [],
  id,
  describedBy,
  optional,
  className,
  children,
}: {
  legend: ReactNode;
  hint?: ReactNode;
  errors?: string[];
  id?: string;
  describedBy?: string;
  optional?: boolean;
  className?: string;
  children: ReactNode;
}) {
  return (
    <fieldset id={id} tabIndex={id ? -1 : undefined} aria-describedby={describedBy} className={cx("mb-6 min-w-0", className)}>
      <legend className="mb-1.5 font-medium">
        {legend}
        {optional ? <Optional /> : null}
      </legend>
      {hint !== undefined ? (
        <div className="mb-2">
          <Hint id={id ? `${id}-hint` : undefined}>{hint}</Hint>
        </div>
      ) : null}
      {errors.length > 0 ? (
        <div className="mb-2">
          <FieldErrors id={id ? `${id}-error` : "fieldset-error"} errors={errors} />
        </div>
      ) : null}
      {children}
    </fieldset>
  );
}

export function Hidden({ name, value }: { name: string; value: string | number }) {
  return <input type="hidden" name={name} value={value} />;
}
