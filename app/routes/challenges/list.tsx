import type { MetaFunction } from "@remix-run/node";
import { useLoaderData, useNavigation, useSearchParams } from "@remix-run/react";
import { ChallengeCard } from "~/features/challenges";
import { appliedFilters, challengeQuery, facetGroups, listAddress, sortChoices, withoutFacets } from "~/features/discovery";
import { listChallenges } from "~/features/discovery/index.server";
import { attempts } from "~/http/attempts.server";
import { open } from "~/http/page.server";
import { siteOrigin } from "~/http/site.server";
import { m } from "~/i18n/messages";
import { LinkButton } from "~/ui/Button";
import { CardGrid } from "~/ui/Card";
import { cx } from "~/ui/classes";
import { EmptyState } from "~/ui/EmptyState";
import { AppliedFilters, Facets, SortBar } from "~/ui/Facets";
import { SearchField } from "~/ui/Field";
import { ListLayout, PageHeader } from "~/ui/Page";
import { Pagination } from "~/ui/Pagination";
import { pageMeta } from "~/ui/pageTitle";

export const loader = open({ query: challengeQuery }, async ({ ctx, query, request }) => {
  await attempts.search(ctx, query.q);
  const list = await listChallenges(ctx, query);
  const asked = query.q ? m.discovery_title_for({ q: query.q }) : m.discovery_title();
  return { title: asked, description: m.discovery_lead(), origin: siteOrigin(request), locale: ctx.locale, list, query, now: ctx.now };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data ? { ...data, path: "/challenges" } : undefined);

const sortName = { newest: m.discovery_sort_newest, deadline: m.discovery_sort_deadline, relevance: m.discovery_sort_relevance };

/** Nothing fits, or nothing is published yet: either way there is something to do. */
function Nothing({ narrowed }: { narrowed: boolean }) {
  return narrowed ? (
    <EmptyState title={m.discovery_none_title()} action={<LinkButton to="/challenges">{m.discovery_none_action()}</LinkButton>}>
      {m.discovery_none_body()}
    </EmptyState>
  ) : (
    <EmptyState title={m.discovery_empty_title()} action={<LinkButton to="/challenges/new">{m.discovery_empty_action()}</LinkButton>}>
      {m.discovery_empty_body()}
    </EmptyState>
  );
}

export default function Challenges() {
  const { list, query, now } = useLoaderData<typeof loader>();
  const [params] = useSearchParams();
  const navigation = useNavigation();
  const searching = navigation.state === "loading" && navigation.location.pathname === "/challenges";
  const chosen = appliedFilters(query, params);
  const { industry, technology, grade, state, closing, sort } = query;
  const keep = { industry, technology, grade, state, ...(closing ? { closing } : {}), ...(sort ? { sort } : {}) };
  const sorts = sortChoices.filter((one) => one !== "relevance" || query.q !== "");
  return (
    <>
      <PageHeader
        title={m.discovery_title()}
        lead={m.discovery_lead()}
        actions={
          <LinkButton to="/challenges/new" icon="plus">
            {m.discovery_pose()}
          </LinkButton>
        }
      />
      <ListLayout facets={<Facets groups={facetGroups(list.counts, query)} selected={params} clearTo={withoutFacets(params)} />}>
        <div className="stack">
          <SearchField label={m.discovery_search()} defaultValue={query.q} keep={keep} live />
          <AppliedFilters items={chosen} clearTo="/challenges" />
          <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t-2 border-ink pt-3">
            <p role="status" className="font-medium">
              {m.discovery_total({ count: list.counts.total })}
            </p>
            <SortBar
              options={sorts.map((one) => ({
                to: listAddress(params, (next) => next.set("sort", one)),
                label: sortName[one](),
                current: list.sort === one,
              }))}
            />
          </div>
          <div aria-busy={searching} className={cx(searching && "opacity-60")}>
            {list.cards.length === 0 ? (
              <Nothing narrowed={chosen.length > 0} />
            ) : (
              <CardGrid columns={2}>
                {list.cards.map((card) => (
                  <ChallengeCard key={card.id} challenge={card} now={now} />
                ))}
              </CardGrid>
            )}
          </div>
          <Pagination
            prevTo={query.after ? listAddress(params, () => undefined) : null}
            nextTo={list.next ? listAddress(params, (next) => next.set("after", list.next ?? "")) : null}
          />
        </div>
      </ListLayout>
    </>
  );
}
