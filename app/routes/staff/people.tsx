import type { MetaFunction } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { PeopleFilters, PeopleTable, peopleQuery } from "~/features/accounts";
import { peopleList } from "~/features/accounts/index.server";
import { hasRole } from "~/http/access";
import { page } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { LinkButton } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { SearchField } from "~/ui/Field";
import { ListLayout, PageHeader } from "~/ui/Page";
import { Pagination } from "~/ui/Pagination";
import { pageTitle } from "~/ui/pageTitle";

const list = "/staff/people";

export const loader = page({ access: hasRole("staff", "admin"), query: peopleQuery }, async ({ ctx, query }) => {
  const { people, next } = await peopleList(ctx, query, query.after, 20);
  return { title: m.accounts_people_title(), people, next, q: query.q };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function People() {
  const { title, people, next, q } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const onward = new URLSearchParams(search);
  if (next) onward.set("after", next);
  const first = new URLSearchParams(search);
  first.delete("after");
  const everybody = `${list}?${new URLSearchParams({ ...(q ? { q } : {}), state: "everybody" })}`;
  const keep = Object.fromEntries(["role", "state"].flatMap((name) => (search.get(name) ? [[name, search.get(name) ?? ""]] : [])));
  return (
    <>
      <PageHeader title={title} lead={m.accounts_people_lead()} crumbs={[{ to: "/desk/staff", label: m.accounts_people_office() }]} />
      <div className="mb-6">
        <SearchField label={m.accounts_people_search()} defaultValue={q} keep={keep} />
      </div>
      <ListLayout facets={<PeopleFilters search={search} to={list} />} label={m.accounts_people_table()}>
        {people.length === 0 ? (
          <EmptyState title={m.accounts_people_none_title()} action={<LinkButton to={everybody}>{m.accounts_people_look_everywhere()}</LinkButton>}>
            {m.accounts_people_none()}
          </EmptyState>
        ) : (
          <PeopleTable people={people} />
        )}
        <Pagination
          prevTo={search.has("after") ? `${list}?${first}` : null}
          nextTo={next ? `${list}?${onward}` : null}
          summary={m.accounts_people_shown({ count: people.length })}
        />
      </ListLayout>
    </>
  );
}
