import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { CaseCard } from "~/features/catalogue";
import { casesToTell, publicCases, waitingCases } from "~/features/catalogue/index.server";
import { open } from "~/http/page.server";
import { siteOrigin } from "~/http/site.server";
import { m } from "~/i18n/messages";
import { pick } from "~/lib/bilingual";
import { cursorParam } from "~/lib/pagination";
import { LinkButton } from "~/ui/Button";
import { CardGrid } from "~/ui/Card";
import { EmptyState } from "~/ui/EmptyState";
import { useLocale } from "~/ui/locale";
import { PageHeader } from "~/ui/Page";
import { Pagination } from "~/ui/Pagination";
import { pageMeta } from "~/ui/pageTitle";
import { DeskItem, DeskSection } from "~/ui/Section";

export const loader = open({ query: z.object({ after: cursorParam }) }, async ({ ctx, query: { after }, request }) => ({
  title: m.catalogue_cases_title(),
  description: m.catalogue_cases_lead(),
  origin: siteOrigin(request),
  locale: ctx.locale,
  ...(await publicCases(ctx, { after })),
  waiting: after ? [] : await waitingCases(ctx),
  mayWrite: (await casesToTell(ctx)).length > 0,
  later: after !== undefined,
}));

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data ? { ...data, path: "/cases" } : undefined);

export default function Cases() {
  const { title, description, items, next, waiting, mayWrite, later } = useLoaderData<typeof loader>();
  const locale = useLocale();
  return (
    <>
      <PageHeader
        title={title}
        lead={description}
        actions={
          mayWrite ? (
            <LinkButton to="/cases/new" icon="plus">
              {m.catalogue_new_action()}
            </LinkButton>
          ) : undefined
        }
      />
      {waiting.length > 0 ? (
        <DeskSection title={m.catalogue_waiting()} count={waiting.length}>
          {waiting.map((one) => {
            const name = pick(one.title, locale);
            return <DeskItem key={one.id} to={`/cases/${one.id}`} title={name.text} lang={name.lang} meta={one.owner?.name} />;
          })}
        </DeskSection>
      ) : null}
      {items.length === 0 ? (
        <EmptyState
          title={m.catalogue_cases_empty_title()}
          level={2}
          action={<LinkButton to="/challenges">{m.catalogue_cases_empty_action()}</LinkButton>}
        >
          {m.catalogue_cases_empty_body()}
        </EmptyState>
      ) : (
        <CardGrid>
          {items.map((one) => (
            <CaseCard key={one.id} one={one} level={2} />
          ))}
        </CardGrid>
      )}
      <Pagination prevTo={later ? "/cases" : null} nextTo={next ? `/cases?after=${encodeURIComponent(next)}` : null} />
    </>
  );
}
