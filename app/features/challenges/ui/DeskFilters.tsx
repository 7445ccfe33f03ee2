import { industries } from "@db/vocabulary/kinds";
import { Form, useSearchParams } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { Button } from "~/ui/Button";
import { Pagination } from "~/ui/Pagination";
import { Tabs } from "~/ui/Tabs";

interface DeskFiltersProps {
  base: string;
  view: string;
  views: { view: string; label: string; count: number }[];
  industry?: string | undefined;
}

/** The queues of a desk with their sizes, narrowed by industry. */
export function DeskFilters({ base, view, views, industry }: DeskFiltersProps) {
  const keep = industry ? `&industry=${industry}` : "";
  return (
    <>
      <Tabs
        label={m.challenges_queues()}
        items={views.map((one) => ({ to: `${base}?view=${one.view}${keep}`, label: one.label, count: one.count, current: one.view === view }))}
      />
      <Form method="get" action={base} className="mb-6 flex flex-wrap items-end gap-3">
        <input type="hidden" name="view" value={view} />
        <div className="grid gap-1.5">
          <label htmlFor="desk-industry" className="text-note font-medium">
            {m.challenges_filter_industry()}
          </label>
          <select id="desk-industry" name="industry" defaultValue={industry ?? ""} className="control max-w-64">
            <option value="">{m.challenges_filter_all()}</option>
            {industries.map((value) => (
              <option key={value} value={value}>
                {nameOf.industry(value)}
              </option>
            ))}
          </select>
        </div>
        <Button icon="filter">{m.challenges_filter_apply()}</Button>
      </Form>
    </>
  );
}

/** Further pages of the same queue. */
export function DeskPages({ next }: { next: string | undefined }) {
  const [params] = useSearchParams();
  const further = new URLSearchParams(params);
  if (next) further.set("after", next);
  const first = new URLSearchParams(params);
  first.delete("after");
  return <Pagination prevTo={params.has("after") ? `?${first}` : undefined} nextTo={next ? `?${further}` : undefined} />;
}
