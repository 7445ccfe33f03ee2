import { Form as RemixForm, useNavigation } from "@remix-run/react";
import { type FormEvent, type ReactNode, useCallback, useContext, useEffect, useId, useMemo, useRef, useState } from "react";
import { m } from "~/i18n/messages";
import { cx, safeId } from "./classes";
import { asTexts, FormContext, type FormState, lookup, readResult, ServerLabels } from "./form-state";
import { Icon } from "./Icon";

export { useFormState } from "./form-state";

type FormProps = {
  /** What the action answered (`useActionData()`); errors and typed values are taken from it. */
  result?: unknown;
  method?: "post" | "get";
  action?: string;
  encType?: "multipart/form-data" | "application/x-www-form-urlencoded";
  id?: string;
  className?: string;
  /** Ask before leaving while something typed is not sent. */
  guard?: boolean;
  /** A full page load, e.g. after signing in or changing the language. */
  reload?: boolean;
  children: ReactNode;
};

/** A form that keeps what was typed, says what is wrong, and works without JavaScript. */
export function Form({ result: data, method = "post", action, encType, id, className, guard, reload, children }: FormProps) {
  const made = safeId(useId());
  const formId = id ?? `form${made}`;
  const result = useMemo(() => readResult(data), [data]);
  const navigation = useNavigation();
  const [labels, setLabels] = useState<Record<string, string>>({});
  const [sent, setSent] = useState(false);
  const pending = sent && navigation.state !== "idle";
  useEffect(() => {
    if (navigation.state === "idle") setSent(false);
  }, [navigation.state]);
  // Once answered it may be sent again, even while the page is still being read anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer is a new object
  useEffect(() => setSent(false), [data]);

  const register = useCallback((name: string, label: string) => {
    setLabels((known) => (known[name] === label ? known : { ...known, [name]: label }));
  }, []);

  const state = useMemo<FormState>(() => {
    const values = result?.values ?? {};
    return {
      formId,
      pending,
      errorsOf: (name) => result?.fields[name] ?? [],
      valueOf: (name) => asTexts(lookup(values, name))?.[0],
      // Boxes that were not ticked are not sent: once something was, a missing name means none.
      valuesOf: (name) => asTexts(lookup(values, name)) ?? (Object.keys(values).length > 0 ? [] : undefined),
      register,
    };
  }, [formId, pending, result, register]);

  useTitlePrefix(result !== undefined);
  const leave = useLeaveGuard(Boolean(guard));

  function stopDouble(event: FormEvent<HTMLFormElement>) {
    const faulty = faultyInput(event.currentTarget);
    if (pending || faulty) {
      event.preventDefault();
      faulty?.focus();
      return;
    }
    setSent(true);
    leave.sent();
  }

  return (
    <FormContext.Provider value={state}>
      <RemixForm
        id={formId}
        method={method}
        action={action}
        encType={encType}
        reloadDocument={reload}
        noValidate
        onSubmit={stopDouble}
        onInput={leave.typed}
        className={cx("max-w-form", className)}
        aria-busy={pending || undefined}
      >
        {result ? <ErrorSummary message={result.message} fields={result.fields} labels={labels} formId={formId} /> : null}
        {children}
      </RemixForm>
    </FormContext.Provider>
  );
}

/** An input that found its own fault in the browser, like a file that is too large to be sent. */
const faultyInput = (form: HTMLFormElement): HTMLInputElement | undefined =>
  [...form.elements].find((one): one is HTMLInputElement => one instanceof HTMLInputElement && one.validity.customError);

type ErrorSummaryProps = {
  message?: string;
  fields: Record<string, string[]>;
  labels: Record<string, string>;
  formId: string;
};

/** Everything that is wrong, first on the page, focused, each line a link to its field. */
function ErrorSummary({ message, fields, labels, formId }: ErrorSummaryProps) {
  const ref = useRef<HTMLDivElement>(null);
  const onServer = useContext(ServerLabels);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new answer from the server must take focus again
  useEffect(() => ref.current?.focus(), [fields]);
  const entries = Object.entries(fields).flatMap(([name, texts]) => texts.map((text) => ({ name, text })));
  return (
    <div ref={ref} tabIndex={-1} role="alert" aria-labelledby={`${formId}-errors`} className="mb-8 rounded-md border-2 border-bad bg-sheet p-5">
      <h2 id={`${formId}-errors`} className="flex items-center gap-2 font-sans text-lead font-bold text-bad">
        <Icon name="stop" size={24} />
        {m.ui_error_summary()}
      </h2>
      {message ? <p className="mt-2">{message}</p> : null}
      {entries.length > 0 ? (
        <ul className="mt-2 grid gap-1">
          {entries.map(({ name, text }) => {
            const label = labels[name] ?? onServer?.get(fieldId(formId, name));
            const words = label ? m.ui_pair({ name: label, value: text }) : text;
            return (
              <li key={`${name}-${text}`}>
                {name === "" ? (
                  words
                ) : (
                  // The browser learns the labels only after its first rendering.
                  <a href={`#${fieldId(formId, name)}`} className="link inline-block min-h-6 font-medium text-bad!" suppressHydrationWarning>
                    {words}
                  </a>
                )}
              </li>
            );
          })}
        </ul>
      ) : null}
    </div>
  );
}

export function fieldId(formId: string, name: string): string {
  return safeId(`${formId}-${name}`);
}

function useTitlePrefix(wrong: boolean) {
  useEffect(() => {
    if (!wrong) return;
    const prefix = m.ui_error_prefix();
    if (!document.title.startsWith(prefix)) document.title = prefix + document.title;
    return () => {
      if (document.title.startsWith(prefix)) document.title = document.title.slice(prefix.length);
    };
  }, [wrong]);
}

function useLeaveGuard(on: boolean) {
  const dirty = useRef(false);
  useEffect(() => {
    if (!on) return;
    const ask = (event: BeforeUnloadEvent) => {
      if (dirty.current) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [on]);
  return {
    typed: () => {
      dirty.current = true;
    },
    sent: () => {
      dirty.current = false;
    },
  };
}

/** The row of buttons that ends a form. */
export function FormActions({ children }: { children: ReactNode }) {
  return <div className="mt-8 flex flex-wrap items-center gap-3 border-t border-line pt-6">{children}</div>;
}
