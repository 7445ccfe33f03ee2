import type { MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ResultLines } from "~/features/catalogue";
import { casePage } from "~/features/catalogue/index.server";
import { open } from "~/http/page.server";
import { siteOrigin } from "~/http/site.server";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { markOf, pick } from "~/lib/bilingual";
import { uuid } from "~/lib/text";
import { StateBadge } from "~/ui/Badge";
import { BiText } from "~/ui/BiText";
import { ButtonForm } from "~/ui/Button";
import { DateTime } from "~/ui/DateTime";
import { GradeBadge } from "~/ui/GradeBadge";
import { useLocale } from "~/ui/locale";
import { RecordLayout } from "~/ui/Page";
import { pageMeta } from "~/ui/pageTitle";
import { Facts, Notice, Prose, Section } from "~/ui/Section";

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

type Page = ReturnType<typeof useLoaderData<typeof loader>>["page"];

/** The records this case came out of, each a way on. */
function Records({ page }: { page: Page }) {
  const locale = useLocale();
  const name = (of: { name: string; nameEn: string | null }) => (locale === "en" ? (of.nameEn ?? of.name) : of.name);
  const { owner, team, challenge } = page;
  const challengeTitle = challenge?.isPublic ? pick(challenge.title, locale) : null;
  const items = [
    ...(challenge && challengeTitle
      ? [
          {
            term: m.catalogue_challenge(),
            value: (
              <Link className="link" to={`/challenges/${challenge.id}`} lang={challengeTitle.lang}>
                {challengeTitle.text}
              </Link>
            ),
            note: challenge.code ?? undefined,
          },
        ]
      : []),
    ...(owner
      ? [
          {
            term: m.catalogue_owner(),
            value: (
              <Link className="link" lang={markOf(name(owner))} to={`/organisations/${owner.id}`}>
                {name(owner)}
              </Link>
            ),
          },
        ]
      : []),
    ...(team
      ? [
          {
            term: m.catalogue_team(),
            value: team.isPublic ? (
              <Link className="link" to={`/teams/${team.id}`}>
                {name(team)}
              </Link>
            ) : (
              name(team)
            ),
          },
        ]
      : []),
    ...(page.industry ? [{ term: m.catalogue_industry(), value: nameOf.industry(page.industry) }] : []),
    ...(page.grade ? [{ term: m.catalogue_grade(), value: <GradeBadge grade={page.grade} size="sm" /> }] : []),
    ...(page.listedAt ? [{ term: m.catalogue_listed_on(), value: <DateTime value={page.listedAt} /> }] : []),
  ];
  return (
    <Section title={m.catalogue_records()}>
      <Facts items={items} />
    </Section>
  );
}

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
        <Section title={m.catalogue_results()}>
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
      <Records page={page} />
    </RecordLayout>
  );
}
