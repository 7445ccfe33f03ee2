import { Form, useNavigation, useSubmit } from "@remix-run/react";
import { type SyntheticEvent, useEffect, useRef } from "react";
import { m } from "~/i18n/messages";
import { buttonClass } from "./Button";
import { Icon } from "./Icon";

type SearchFieldProps = {
  /** The query parameter. */
  name?: string;
  label: string;
  defaultValue?: string | null;
  action?: string;
  /** Parameters of the present list that a new search keeps. */
  keep?: Record<string, string | string[]>;
  /** Gives the `/` key to this box. */
  main?: boolean;
  placeholder?: string;
  /** Searches while one types, where JavaScript runs. */
  live?: boolean;
};

const pauseMs = 300;

/** Sends the form once the typing rests; the address is replaced, so that one press of Back leaves the search. */
function useLive(live: boolean) {
  const submit = useSubmit();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const { location } = useNavigation();
  // Whoever has pressed something since, be it a result, is not called back by the search.
  useEffect(() => {
    if (location) clearTimeout(timer.current);
  }, [location]);
  if (!live) return undefined;
  return (event: SyntheticEvent<HTMLFormElement>) => {
    clearTimeout(timer.current);
    const form = event.currentTarget;
    // Half a Chinese syllable is no search: the input method says when a word is done.
    if (event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing) return;
    timer.current = setTimeout(() => form.isConnected && submit(form, { replace: true, preventScrollReset: true }), pauseMs);
  };
}

/** The box follows the address, but never under the fingers of somebody typing. */
function useFollowing(value: string) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current && document.activeElement !== box.current) box.current.value = value;
  }, [value]);
  return box;
}

/** A search box that is a plain GET form. */
export function SearchField({ name = "q", label, defaultValue, action, keep = {}, main = true, placeholder, live = false }: SearchFieldProps) {
  const id = `search-${name}`;
  const typed = useLive(live);
  const box = useFollowing(defaultValue ?? "");
  return (
    <Form method="get" action={action} role="search" className="grid gap-1.5" onInput={typed} onCompositionEnd={typed}>
      <div className="flex items-center gap-2">
        <label htmlFor={id} className="font-medium">
          {label}
        </label>
        {main ? <kbd className="hidden rounded-sm border border-edge px-1.5 font-mono text-note leading-5 text-ink-soft lg:block">/</kbd> : null}
      </div>
      {Object.entries(keep).flatMap(([key, value]) =>
        [value].flat().map((one) => <input key={`${key}-${one}`} type="hidden" name={key} value={one} />),
      )}
      <div className="flex max-w-form">
        <input
          ref={box}
          id={id}
          type="search"
          name={name}
          defaultValue={defaultValue ?? ""}
          placeholder={placeholder}
          maxLength={200}
          autoComplete="off"
          data-main-search={main ? "" : undefined}
          aria-keyshortcuts={main ? "/" : undefined}
          className="control rounded-e-none border-e-0"
        />
        <button type="submit" className={`${buttonClass("primary")} rounded-s-none`}>
          <Icon name="search" />
          <span className="whitespace-nowrap">{m.ui_search()}</span>
        </button>
      </div>
    </Form>
  );
}
