import { industries, organisationKinds } from "@db/vocabulary/kinds";
import type { MetaFunction } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { OrganisationTile, organisationName, organisationsQuery } from "~/features/organisations";
import { browseOrganisations, myOrganisations } from "~/features/organisations/index.server";
import { attempts } from "~/http/attempts.server";
import { open } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { pick } from "~/lib/bilingual";
import { LinkButton } from "~/ui/Button";
import { CardGrid } from "~/ui/Card";
import { EmptyState } from "~/ui/EmptyState";
import { AppliedFilters, Facets } from "~/ui/Facets";
import { SearchField } from "~/ui/Field";
import { useLocale } from "~/ui/locale";
import { ListLayout, PageHeader } from "~/ui/Page";
import { Pagination } from "~/ui/Pagination";
import { pageTitle } from "~/ui/pageTitle";
import { DeskItem, DeskSection } from "~/ui/Section";

export const loader = open({ query: organisationsQuery }, async ({ ctx, query }) => {
  const { q, kind, industry, unchecked, after } = query;
  await attempts.search(ctx, q);
  const list = await browseOrganisations(ctx, { q, kinds: kind, industries: industry, unchecked: unchecked !== undefined, after });
  const mine = after ? [] : await myOrganisations(ctx);
  return {
    title: m.organisations_list_title(),
    list,
    mine,
    q: q ?? "",
    kind,
    industry,
    unchecked: unchecked !== undefined && list.waiting,
    later: after !== undefined,
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

/** The present list with some parameters changed; every change starts again at the first page. */
function address(present: URLSearchParams, change: (params: URLSearchParams) => void): string {
  const params = new URLSearchParams(present);
  params.delete("after");
  change(params);
  const query = params.toString();
  return query ? `/organisations?${query}` : "/organisations";
}

export default function Organisations() {
  const { title, list, mine, q, kind, industry, unchecked, later } = useLoaderData<typeof loader>();
  const [params] = useSearchParams();
  const locale = useLocale();
  const without = (name: string, value?: string) => address(params, (one) => one.delete(name, value));
  const chosen = [
    ...(q ? [{ label: m.organisations_quoted({ q }), removeTo: without("q") }] : []),
    ...(unchecked ? [{ label: m.organisations_unchecked(), removeTo: without("unchecked") }] : []),
    ...kind.map((one) => ({ label: nameOf.organisationKind(one), removeTo: without("kind", one) })),
    ...industry.map((one) => ({ label: nameOf.industry(one), removeTo: without("industry", one) })),
  ];
  const narrowed = chosen.length > 0;
  const unfiltered = address(params, (one) => {
    one.delete("kind");
    one.delete("industry");
  });
  const groups = [
    {
      name: "kind",
      label: m.organisations_field_kind(),
      open: true,
      options: organisationKinds.map((one) => ({ value: one, label: nameOf.organisationKind(one), count: list.kinds[one] ?? 0 })),
    },
    {
      name: "industry",
      label: m.organisations_field_industry(),
      open: true,
      options: industries.map((one) => ({ value: one, label: nameOf.industry(one), count: list.industries[one] ?? 0 })),
    },
  ];
  return (
    <>
      <PageHeader
        title={title}
        lead={m.organisations_list_lead()}
        actions={
          <LinkButton to="/organisations/new" icon="plus">
            {m.organisations_new_action()}
          </LinkButton>
        }
      />
      {mine.length > 0 ? (
        <DeskSection title={m.organisations_mine()} count={mine.length}>
          {mine.map((one) => {
            const name = pick(organisationName(one), locale);
            return (
              <DeskItem
                key={one.id}
                to={`/organisations/${one.id}`}
                title={name.text}
                lang={name.lang}
                meta={one.role === "lead" ? m.organisations_role_lead() : m.organisations_role_member()}
              />
            );
          })}
        </DeskSection>
      ) : null}
      <ListLayout facets={<Facets groups={groups} selected={params} clearTo={unfiltered} />}>
        <div className="stack">
          <SearchField label={m.organisations_search()} defaultValue={q} keep={{ kind, industry, ...(unchecked ? { unchecked: "1" } : {}) }} />
          <AppliedFilters items={chosen} clearTo="/organisations" />
          <p className="text-note text-ink-soft" role="status">
            {m.organisations_total({ count: list.total })}
          </p>
          {list.items.length === 0 ? (
            <EmptyState
              title={narrowed ? m.organisations_empty_title() : m.organisations_none_title()}
              action={
                narrowed ? (
                  <LinkButton to="/organisations">{m.organisations_empty_action()}</LinkButton>
                ) : (
                  <LinkButton to="/organisations/new">{m.organisations_new_action()}</LinkButton>
                )
              }
              level={2}
            >
              {narrowed ? m.organisations_empty_body() : m.organisations_none_body()}
            </EmptyState>
          ) : (
            <CardGrid columns={2}>
              {list.items.map((one) => (
                <OrganisationTile key={one.id} organisation={one} />
              ))}
            </CardGrid>
          )}
          <Pagination
            prevTo={later ? address(params, () => undefined) : null}
            nextTo={list.next ? address(params, (one) => one.set("after", list.next ?? "")) : null}
          />
        </div>
      </ListLayout>
    </>
  );
}
