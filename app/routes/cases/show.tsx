import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { CaseRecords, ResultLines } from "~/features/catalogue";
import { casePage } from "~/features/catalogue/index.server";
import { open } from "~/http/page.server";
import { siteOrigin } from "~/http/site.server";
import { m } from "~/i18n/messages";
import { pick } from "~/lib/bilingual";
import { uuid } from "~/lib/text";
import { StateBadge } from "~/ui/Badge";
import { BiText } from "~/ui/BiText";
import { ButtonForm, ButtonRow, LinkButton } from "~/ui/Button";
import { useLocale } from "~/ui/locale";
import { RecordLayout } from "~/ui/Page";
import { pageMeta } from "~/ui/pageTitle";
import { Notice, Prose, Section } from "~/ui/Section";

export const loader = open({ params: z.object({ listingId: uuid }) }, async ({ ctx, params, request }) => {
  const found = await casePage(ctx, params.listingId);
  return {
    page: found,
    title: pick(found.title, ctx.locale).text,
    description: pick(found.summary, ctx.locale).text,
    origin: siteOrigin(request),
    locale: ctx.locale,
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta(data ? { ...data, path: `/cases/${data.page.id}`, type: "article" } : undefined);

export default function AdoptionCase() {
  const { page, title } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const hidden = page.state !== "listed";
  const seesMore = page.may.publish.ok || page.may.withdraw.ok;
  return (
    <RecordLayout
      title={title}
      lang={pick(page.title, locale).lang}
      crumbs={[{ to: "/cases", label: m.catalogue_cases_title() }]}
      state={hidden ? <StateBadge tone="wait">{m.catalogue_unpublished()}</StateBadge> : undefined}
      lead={page.summary ? <BiText value={page.summary} /> : undefined}
      meta={page.owner?.isDemo ? m.catalogue_demo() : undefined}
      actions={
        seesMore ? (
          <>
            {page.may.publish.ok ? (
              <ButtonForm action={`/cases/${page.id}/publication`} label={m.catalogue_publish()} kind="primary" icon="upload" />
            ) : null}
            {page.may.withdraw.ok ? (
              <ButtonForm action={`/cases/${page.id}/withdrawal`} label={m.catalogue_withdraw()} confirm={m.catalogue_withdraw_confirm()} />
            ) : null}
          </>
        ) : undefined
      }
    >
      {hidden ? (
        <Notice tone="wait" title={m.catalogue_unpublished_title()}>
          {m.catalogue_unpublished_body()}
        </Notice>
      ) : null}
      {page.results.length > 0 ? (
        <Section
          title={m.catalogue_results()}
          lead={
            page.target ? (
              <>
                {m.catalogue_target()} <BiText value={page.target} />
              </>
            ) : undefined
          }
        >
          <ResultLines results={page.results} size="lg" />
        </Section>
      ) : null}
      <div className="grid gap-x-14 lg:grid-cols-2">
        {page.problem ? (
          <Section title={m.catalogue_problem()}>
            <Prose preserve>
              <BiText value={page.problem} />
            </Prose>
          </Section>
        ) : null}
        {page.solution ? (
          <Section title={m.catalogue_solution()}>
            <Prose preserve>
              <BiText value={page.solution} />
            </Prose>
          </Section>
        ) : null}
      </div>
      <CaseRecords page={page} />
      <Section title={m.catalogue_next_title()} lead={m.catalogue_next_lead()}>
        <ButtonRow>
          <LinkButton to="/challenges/new" kind="primary" icon="edit">
            {m.catalogue_next_pose()}
          </LinkButton>
          <LinkButton to="/challenges" icon="search">
            {m.catalogue_next_challenges()}
          </LinkButton>
        </ButtonRow>
      </Section>
    </RecordLayout>
  );
}
