import { createContext, useContext } from "react";

/** What `act()` hands back when a form was not accepted. */
export type FormResult = {
  ok: boolean;
  message?: string;
  fields: Record<string, string[]>;
  values: Record<string, unknown>;
};

export type FormState = {
  formId: string;
  pending: boolean;
  errorsOf(name: string): string[];
  valueOf(name: string): string | undefined;
  valuesOf(name: string): string[] | undefined;
  /** Tells the summary what the field is called. */
  register(name: string, label: string): void;
};

const outside: FormState = {
  formId: "f",
  pending: false,
  errorsOf: () => [],
  valueOf: () => undefined,
  valuesOf: () => undefined,
  register: () => {},
};

export const FormContext = createContext<FormState>(outside);

export function useFormState(): FormState {
  return useContext(FormContext);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Reads an action's answer without trusting its shape: pages may return other data on success. */
export function readResult(data: unknown): FormResult | undefined {
  if (!isRecord(data) || data.ok !== false) return undefined;
  const fields: Record<string, string[]> = {};
  if (isRecord(data.fields)) {
    for (const [name, texts] of Object.entries(data.fields)) {
      const list = (Array.isArray(texts) ? texts : [texts]).filter((text) => typeof text === "string");
      if (list.length > 0) fields[name] = list;
    }
  }
  return {
    ok: false,
    message: typeof data.message === "string" ? data.message : undefined,
    fields,
    values: isRecord(data.values) ? data.values : {},
  };
}

/** `members[0].email` is looked up as written first, then as a path into nested values. */
export function lookup(values: Record<string, unknown>, name: string): unknown {
  if (name in values) return values[name];
  let current: unknown = values;
  for (const step of name.split(/[.[\]]+/).filter(Boolean)) {
    if (Array.isArray(current)) current = current[Number(step)];
    else if (isRecord(current)) current = current[step];
    else return undefined;
  }
  return current;
}

export function asTexts(value: unknown): string[] | undefined {
  if (value === undefined || value === null) return undefined;
  return (Array.isArray(value) ? value : [value]).filter((item) => ["string", "number", "boolean", "bigint"].includes(typeof item)).map(String);
}

/** On the server, what each field is called, by its id: a summary stands before its fields and is rendered twice. Undefined in the browser. */
export const ServerLabels = createContext<Map<string, string> | undefined>(undefined);
