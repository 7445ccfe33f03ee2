import { competencyItems } from "@db/vocabulary/kinds";
import type { MetaFunction } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { z } from "zod";
import { MaterialEntry, materialStepForm } from "~/features/catalogue";
import { materialsPage, providersFor, publishListing, withdrawListing } from "~/features/catalogue/index.server";
import { signedIn } from "~/http/access";
import { act, open, redirectTo } from "~/http/page.server";
import { siteOrigin } from "~/http/site.server";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { choice, list } from "~/lib/fields";
import { cursorParam } from "~/lib/pagination";
import { LinkButton } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { AppliedFilters, Facets } from "~/ui/Facets";
import { ListLayout, PageHeader } from "~/ui/Page";
import { Pagination } from "~/ui/Pagination";
import { pageMeta } from "~/ui/pageTitle";
import { Section } from "~/ui/Section";

const query = z.object({ item: list(choice(competencyItems)).catch([]), after: cursorParam });

export const loader = open({ query }, async ({ ctx, query: { item, after }, request }) => {
  const { own, office } = providersFor(ctx);
  return {
    title: m.catalogue_materials_title(),
    description: m.catalogue_materials_lead(),
    origin: siteOrigin(request),
    locale: ctx.locale,
    ...(await materialsPage(ctx, { items: item, after })),
    item,
    later: after !== undefined,
    mayAdd: office || own.length > 0,
  };
});

/** Puts a material up or takes it down. */
export const action = act({ access: signedIn, form: materialStepForm, back: () => "/materials" }, async ({ ctx, form: { listingId, step } }) => {
  if (step === "publish") await publishListing(ctx, { listingId });
  else await withdrawListing(ctx, { listingId });
  return redirectTo("/materials", step === "publish" ? "catalogue_material_published" : "catalogue_material_withdrawn");
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data ? { ...data, path: "/materials" } : undefined);

/** The list narrowed to these items, from its first page. */
const address = (items: readonly string[]) => (items.length === 0 ? "/materials" : `/materials?${items.map((one) => `item=${one}`).join("&")}`);

export default function Materials() {
  const { title, description, materials, hidden, next, item, later, mayAdd } = useLoaderData<typeof loader>();
  const [params] = useSearchParams();
  const group = { name: "item", label: m.catalogue_material_items(), open: true };
  const options = competencyItems.map((one) => ({ value: one, label: nameOf.competency(one) }));
  const further = (cursor: string) => `${address(item)}${item.length === 0 ? "?" : "&"}after=${encodeURIComponent(cursor)}`;
  return (
    <>
      <PageHeader
        title={title}
        lead={description}
        actions={
          mayAdd ? (
            <LinkButton to="/materials/new" icon="plus">
              {m.catalogue_material_new()}
            </LinkButton>
          ) : undefined
        }
      />
      {hidden.length > 0 ? (
        <Section title={m.catalogue_materials_hidden()} lead={m.catalogue_materials_hidden_lead()}>
          <ul className="border-t border-line">
            {hidden.map((one) => (
              <MaterialEntry key={one.id} one={one} level={3} />
            ))}
          </ul>
        </Section>
      ) : null}
      <ListLayout facets={<Facets groups={[{ ...group, options }]} selected={params} keep={[]} clearTo="/materials" />}>
        <div className="stack">
          <AppliedFilters
            items={item.map((one) => ({ label: nameOf.competency(one), removeTo: address(item.filter((other) => other !== one)) }))}
            clearTo="/materials"
          />
          {materials.length === 0 ? (
            <EmptyState
              title={m.catalogue_materials_empty_title()}
              level={2}
              action={<LinkButton to="/classes">{m.catalogue_materials_empty_action()}</LinkButton>}
            >
              {m.catalogue_materials_empty_body()}
            </EmptyState>
          ) : (
            <ul className="border-t-2 border-ink">
              {materials.map((one) => (
                <MaterialEntry key={one.id} one={one} level={2} />
              ))}
            </ul>
          )}
          <Pagination prevTo={later ? address(item) : null} nextTo={next ? further(next) : null} label={title} />
        </div>
      </ListLayout>
    </>
  );
}
