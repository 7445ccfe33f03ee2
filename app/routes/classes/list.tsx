import { activityKinds, competencyItems, learningThemes } from "@db/vocabulary/kinds";
import type { MetaFunction } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { z } from "zod";
import { ClassCard } from "~/features/activities";
import { classCounts, listedActivities } from "~/features/activities/index.server";
import { open } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { choice, list } from "~/lib/fields";
import { cursorParam } from "~/lib/pagination";
import { LinkButton } from "~/ui/Button";
import { CardGrid } from "~/ui/Card";
import { EmptyState } from "~/ui/EmptyState";
import { AppliedFilters, Facets, SortBar } from "~/ui/Facets";
import { ListLayout, PageHeader } from "~/ui/Page";
import { Pagination } from "~/ui/Pagination";
import { pageTitle } from "~/ui/pageTitle";

const words = <const W extends readonly [string, ...string[]]>(all: W) => list(choice(all)).catch([]);
const query = z.object({
  kind: words(activityKinds),
  theme: words(learningThemes),
  item: words(competencyItems),
  when: z.enum(["upcoming", "past"]).catch("upcoming"),
  after: cursorParam,
});

export const loader = open({ query }, async ({ ctx, query: { kind, theme, item, when, after } }) => {
  const search = { now: ctx.now, kinds: kind, themes: theme, items: item, past: when === "past", after };
  return {
    title: m.activities_list_title(),
    list: await listedActivities(ctx.db, search),
    counts: await classCounts(ctx.db, search),
    kind,
    theme,
    item,
    when,
    later: after !== undefined,
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

/** The present list with some parameters changed; every change starts again at the first page. */
function address(present: URLSearchParams, change: (params: URLSearchParams) => void): string {
  const params = new URLSearchParams(present);
  params.delete("after");
  change(params);
  const text = params.toString();
  return text ? `/classes?${text}` : "/classes";
}

export default function Classes() {
  const { title, list, counts, kind, theme, item, when, later } = useLoaderData<typeof loader>();
  const [params] = useSearchParams();
  const without = (name: string, value: string) => address(params, (one) => one.delete(name, value));
  const first = address(params, () => undefined);
  const applied = [
    ...kind.map((one) => ({ label: nameOf.activityKind(one), removeTo: without("kind", one) })),
    ...theme.map((one) => ({ label: nameOf.theme(one), removeTo: without("theme", one) })),
    ...item.map((one) => ({ label: nameOf.competency(one), removeTo: without("item", one) })),
  ];
  const clear = address(params, (one) => {
    for (const name of ["kind", "theme", "item"]) one.delete(name);
  });
  const groups = [
    {
      name: "kind",
      label: m.activities_kind(),
      open: true,
      options: activityKinds.map((one) => ({ value: one, label: nameOf.activityKind(one), count: counts.kinds[one] ?? 0 })),
    },
    {
      name: "theme",
      label: m.activities_theme(),
      open: true,
      options: learningThemes.map((one) => ({ value: one, label: nameOf.theme(one), count: counts.themes[one] ?? 0 })),
    },
    { name: "item", label: m.activities_items(), options: competencyItems.map((one) => ({ value: one, label: nameOf.competency(one) })) },
  ];
  return (
    <>
      <PageHeader
        title={title}
        lead={m.activities_list_lead()}
        actions={
          <LinkButton to="/materials" kind="quiet">
            {m.catalogue_materials_title()}
          </LinkButton>
        }
      />
      <ListLayout facets={<Facets groups={groups} selected={params} keep={["when"]} clearTo={clear} />}>
        <div className="stack">
          <SortBar
            label={m.activities_when()}
            options={[
              { to: address(params, (one) => one.delete("when")), label: m.activities_upcoming(), current: when === "upcoming" },
              { to: address(params, (one) => one.set("when", "past")), label: m.activities_past(), current: when === "past" },
            ]}
          />
          <AppliedFilters items={applied} clearTo={clear} />
          <p className="text-note text-ink-soft" role="status">
            {m.activities_total({ count: counts.total })}
          </p>
          {list.items.length === 0 ? (
            <EmptyState
              title={m.activities_list_empty_title()}
              action={
                <LinkButton to={when === "upcoming" ? "/classes?when=past" : "/classes"}>
                  {when === "upcoming" ? m.activities_see_past() : m.activities_see_upcoming()}
                </LinkButton>
              }
            >
              {m.activities_list_empty_body()}
            </EmptyState>
          ) : (
            <CardGrid columns={2}>
              {list.items.map((one) => (
                <ClassCard key={one.id} card={one} />
              ))}
            </CardGrid>
          )}
          <Pagination
            prevTo={later ? first : null}
            nextTo={list.next ? address(params, (one) => one.set("after", list.next ?? "")) : null}
            label={title}
          />
        </div>
      </ListLayout>
    </>
  );
}
