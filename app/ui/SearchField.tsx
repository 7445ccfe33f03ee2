import { Form } from "@remix-run/react";
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
};

/** A search box that is a plain GET form. */
export function SearchField({ name = "q", label, defaultValue, action, keep = {}, main = true, placeholder }: SearchFieldProps) {
  const id = `search-${name}`;
  return (
    <Form method="get" action={action} role="search" className="grid gap-1.5">
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      {Object.entries(keep).flatMap(([key, value]) =>
        [value].flat().map((one) => <input key={`${key}-${one}`} type="hidden" name={key} value={one} />),
      )}
      <div className="flex max-w-form">
        <input
          key={defaultValue ?? ""}
          id={id}
          type="search"
          name={name}
          defaultValue={defaultValue ?? ""}
          placeholder={placeholder}
          maxLength={200}
          autoComplete="off"
          data-main-search={main ? "" : undefined}
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
