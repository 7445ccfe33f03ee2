import { Form, type FormProps, Link, useSubmit } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { m } from "~/i18n/messages";
import { Button } from "./Button";
import { cx } from "./classes";
import { Icon } from "./Icon";

export type FacetGroup = {
  name: string;
  label: string;
  options: Array<{ value: string; label: string; count?: number }>;
  /** Starts unfolded; a group with a chosen option always does. */
  open?: boolean;
  /** Only one can be chosen; say in words what none of them means. */
  none?: string;
};

type FacetsProps = {
  action?: string;
  groups: FacetGroup[];
  selected: URLSearchParams;
  /** Parameters a new choice keeps (the search words, the order). */
  keep?: string[];
  clearTo: string;
  label?: string;
};

/** Checkboxes that narrow a list: a GET form, sent on change where JavaScript runs, by its button where not. */
export function Facets({ action, groups, selected, keep = ["q", "sort"], clearTo, label }: FacetsProps) {
  const submit = useSubmit();
  const [live, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  const chosen = groups.reduce((sum, group) => sum + chosenIn(group, selected).length, 0);
  const form = (
    <FollowingForm
      selected={selected}
      groups={groups}
      method="get"
      action={action}
      preventScrollReset
      aria-label={label ?? m.ui_filters()}
      onChange={(event) => submit(event.currentTarget, { preventScrollReset: true })}
    >
      {keep.flatMap((name) => selected.getAll(name).map((value) => <input key={`${name}-${value}`} type="hidden" name={name} value={value} />))}
      {groups.map((group) => (
        <Group key={group.name} group={group} chosen={chosenIn(group, selected)} />
      ))}
      <div className="mt-4 flex flex-wrap items-center gap-3">
        <Button kind="primary" size="sm" className={live ? "visually-hidden" : undefined}>
          {m.ui_apply_filters()}
        </Button>
        {chosen > 0 ? (
          <Link to={clearTo} preventScrollReset className="link inline-flex min-h-6 items-center text-note">
            {m.ui_clear_filters()}
          </Link>
        ) : null}
      </div>
    </FollowingForm>
  );
  return (
    <>
      <details className="border-y border-line lg:hidden">
        <summary className="flex min-h-11 items-center gap-2 font-medium">
          <Icon name="filter" />
          {chosen > 0 ? m.ui_filters_chosen({ count: chosen }) : m.ui_filters()}
          <Icon name="chevron-down" size={16} className="chevron-drop ms-auto" />
        </summary>
        <div className="pb-4">{form}</div>
      </details>
      <div className="hidden lg:block">{form}</div>
    </>
  );
}

/** What of a group's own options stands in the address. */
const chosenIn = (group: FacetGroup, selected: URLSearchParams): string[] =>
  selected.getAll(group.name).filter((value) => group.options.some((one) => one.value === value));

/** Ticks follow the address without the form being made anew, so that the keyboard stays where it was. */
function FollowingForm({ selected, groups, ...props }: FormProps & { selected: URLSearchParams; groups: FacetGroup[] }) {
  const form = useRef<HTMLFormElement>(null);
  const present = selected.toString();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the groups change with the address
  useEffect(() => {
    for (const input of form.current?.querySelectorAll<HTMLInputElement>("input[data-facet]") ?? []) {
      const group = groups.find((one) => one.name === input.name);
      const chosen = group ? chosenIn(group, selected) : [];
      input.checked = input.value === "" ? chosen.length === 0 : chosen.includes(input.value);
    }
  }, [present]);
  return <Form ref={form} {...props} />;
}

function Group({ group, chosen }: { group: FacetGroup; chosen: string[] }) {
  return (
    <details open={group.open || chosen.length > 0} className="border-b border-line">
      <summary className="flex min-h-11 items-center gap-2 py-1 font-medium">
        <Icon name="chevron-right" size={16} className="chevron" />
        {group.label}
        {chosen.length > 0 ? <span className="tabular ms-auto rounded-sm bg-accent px-1.5 text-note text-sheet">{chosen.length}</span> : null}
      </summary>
      <fieldset className="pb-3">
        <legend className="visually-hidden">{group.label}</legend>
        {group.none === undefined ? null : (
          <FacetOption single group={group.name} option={{ value: "", label: group.none }} checked={chosen.length === 0} />
        )}
        {group.options.map((option) => (
          <FacetOption
            key={option.value}
            single={group.none !== undefined}
            group={group.name}
            option={option}
            checked={chosen.includes(option.value)}
          />
        ))}
      </fieldset>
    </details>
  );
}

function FacetOption({
  group,
  option,
  checked,
  single,
}: {
  group: string;
  option: FacetGroup["options"][number];
  checked: boolean;
  single?: boolean;
}) {
  // The form stands twice (phone, desk), so the label wraps its box instead of pointing to an id.
  const none = option.count === 0 && !checked;
  return (
    <label className={cx("flex min-h-8 items-start gap-2.5 py-0.5 text-note", none && "text-ink-soft")}>
      <input
        data-facet=""
        type={single ? "radio" : "checkbox"}
        name={group}
        value={option.value}
        defaultChecked={checked}
        className="mt-0.5 size-5 flex-none"
      />
      <span className="min-w-0 grow">{option.label}</span>
      {option.count === undefined ? null : <span className="tabular text-ink-soft">{option.count}</span>}
    </label>
  );
}

type SortBarProps = { label?: string; options: Array<{ to: string; label: string; current?: boolean }> };

/** The orders a list can take, as links. */
export function SortBar({ label, options }: SortBarProps) {
  return (
    <nav aria-label={label ?? m.ui_sort_by()} className="flex flex-wrap items-center gap-x-4 gap-y-1 text-note">
      <span className="text-ink-soft">{label ?? m.ui_sort_by()}</span>
      {options.map((option) => (
        <Link
          key={option.to}
          to={option.to}
          preventScrollReset
          aria-current={option.current ? "true" : undefined}
          className={cx("inline-flex min-h-6 items-center", option.current ? "font-bold text-ink" : "link")}
        >
          {option.label}
        </Link>
      ))}
    </nav>
  );
}

type AppliedFiltersProps = { items: Array<{ label: string; removeTo: string }>; clearTo: string };

/** What the list is narrowed by, each to be taken away by one press. */
export function AppliedFilters({ items, clearTo }: AppliedFiltersProps) {
  if (items.length === 0) return null;
  return (
    <ul aria-label={m.ui_filters()} className="flex flex-wrap items-center gap-2">
      {items.map((item) => (
        <li key={item.removeTo}>
          <Link
            to={item.removeTo}
            preventScrollReset
            className="inline-flex min-h-8 items-center gap-1.5 rounded-sm border border-accent bg-accent-wash px-2 text-note text-accent-deep hover:bg-sheet"
          >
            {item.label}
            <Icon name="cross" size={16} label={m.ui_remove()} />
          </Link>
        </li>
      ))}
      <li>
        <Link to={clearTo} preventScrollReset className="link inline-flex min-h-6 items-center text-note">
          {m.ui_clear_filters()}
        </Link>
      </li>
    </ul>
  );
}
