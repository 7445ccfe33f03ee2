import { Form, Link } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { Button } from "~/ui/Button";
import { peopleRoles, peopleStates } from "../forms";
import { filterWords } from "./words";

const roleName = (word: (typeof peopleRoles)[number]): string =>
  word === "owner" ? m.accounts_people_owner() : word === "solver" ? m.accounts_people_solver() : nameOf.role(word);

interface Choice {
  value: string;
  label: string;
}

function Pick({ name, label, options, chosen, blank }: { name: string; label: string; options: Choice[]; chosen: string; blank?: string }) {
  return (
    <div className="mb-4 grid gap-1.5">
      <label htmlFor={`people-${name}`} className="font-medium">
        {label}
      </label>
      <select key={chosen} id={`people-${name}`} name={name} defaultValue={chosen} className="control">
        {blank ? <option value="">{blank}</option> : null}
        {options.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

/** One role and one state at a time: officers look for somebody, they do not browse. */
export function PeopleFilters({ search, to }: { search: URLSearchParams; to: string }) {
  const chosen = search.has("role") || search.has("state");
  return (
    <Form method="get" action={to}>
      {search.get("q") ? <input type="hidden" name="q" value={search.get("q") ?? ""} /> : null}
      <Pick
        name="role"
        label={m.accounts_people_filter_role()}
        options={peopleRoles.map((value) => ({ value, label: roleName(value) }))}
        chosen={search.get("role") ?? ""}
        blank={m.accounts_people_any()}
      />
      <Pick
        name="state"
        label={m.accounts_people_filter_state()}
        options={peopleStates.map((value) => ({ value, label: filterWords[value]() }))}
        chosen={search.get("state") ?? "account"}
      />
      <div className="flex flex-wrap items-center gap-3">
        <Button size="sm">{m.accounts_people_apply()}</Button>
        {chosen ? (
          <Link to={to} className="link inline-flex min-h-6 items-center text-note">
            {m.accounts_people_clear()}
          </Link>
        ) : null}
      </div>
    </Form>
  );
}
