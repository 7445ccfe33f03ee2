import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { AnsweringFigures, OrganisationChallenges, organisationName, VerificationPanel, VerifiedBadge } from "~/features/organisations";
import { organisationPage } from "~/features/organisations/index.server";
import { open } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { pick } from "~/lib/bilingual";
import { uuid } from "~/lib/text";
import { LinkButton } from "~/ui/Button";
import { DateTime } from "~/ui/DateTime";
import { EmptyState } from "~/ui/EmptyState";
import { useLocale } from "~/ui/locale";
import { RecordLayout } from "~/ui/Page";
import { Place } from "~/ui/Place";
import { pageTitle } from "~/ui/pageTitle";
import { Facts, Notice, Prose, Section } from "~/ui/Section";
import { Timeline } from "~/ui/Timeline";

export const loader = open({ params: z.object({ organisationId: uuid }) }, async ({ ctx, params }) => {
  const found = await organisationPage(ctx, params.organisationId);
  return { title: pick(organisationName(found.card), ctx.locale).text, ...found };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function Organisation() {
  const { card, about, ubn, verifiedAt, state, challenges, answering, timeline, isMember, may } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const name = pick(organisationName(card), locale);
  const words = pick(about, locale);
  const poses = may.edit.ok && isMember;
  const facts = [
    { term: m.organisations_field_kind(), value: nameOf.organisationKind(card.kind) },
    ...(card.industry ? [{ term: m.organisations_field_industry(), value: nameOf.industry(card.industry) }] : []),
    ...(card.city ? [{ term: m.organisations_field_city(), value: <Place name={card.city} /> }] : []),
    ...(card.website
      ? [
          {
            term: m.organisations_field_website(),
            value: (
              <a className="link break-all" href={card.website} rel="nofollow noopener">
                {card.website}
              </a>
            ),
          },
        ]
      : []),
    ...(ubn ? [{ term: m.organisations_field_ubn(), value: <span className="tabular">{ubn}</span>, note: m.organisations_ubn_note() }] : []),
    {
      term: m.organisations_fact_verification(),
      value: verifiedAt ? (
        <>
          {m.organisations_verified_since()} <DateTime value={verifiedAt} />
        </>
      ) : (
        m.organisations_unverified_note()
      ),
    },
  ];
  return (
    <RecordLayout
      title={name.text}
      lang={name.lang}
      crumbs={[{ to: "/organisations", label: m.organisations_list_title() }]}
      state={<VerifiedBadge verified={card.verified} />}
      meta={card.isDemo ? m.organisations_demo() : undefined}
      actions={
        poses ? (
          <LinkButton to="/challenges/new" kind="primary" icon="plus">
            {m.organisations_pose()}
          </LinkButton>
        ) : undefined
      }
      tabs={
        may.viewMembers.ok
          ? [
              { to: `/organisations/${card.id}`, label: m.organisations_tab_page() },
              { to: `/organisations/${card.id}/members`, label: m.organisations_tab_members() },
              ...(may.edit.ok ? [{ to: `/organisations/${card.id}/edit`, label: m.organisations_tab_edit() }] : []),
            ]
          : undefined
      }
      aside={<Timeline events={timeline.map((one) => ({ id: one.id, when: one.at, who: one.who, what: one.what }))} />}
    >
      {state === "new" ? (
        <Notice tone="info" title={m.organisations_hidden_title()}>
          {m.organisations_hidden_body()}
        </Notice>
      ) : null}
      <Section title={m.organisations_about()}>
        {words.text ? (
          <Prose lang={words.lang} preserve>
            {words.text}
          </Prose>
        ) : (
          <p className="text-ink-soft">{isMember ? m.organisations_about_missing_mine() : m.organisations_about_missing()}</p>
        )}
        <div className="mt-6">
          <Facts items={facts} />
        </div>
      </Section>
      <Section title={m.organisations_challenges()}>
        {challenges.length > 0 ? (
          <OrganisationChallenges challenges={challenges} />
        ) : (
          <EmptyState title={m.organisations_challenges_none_title()}>{m.organisations_challenges_none_body()}</EmptyState>
        )}
      </Section>
      <Section title={m.organisations_answering()} lead={m.organisations_answering_lead()}>
        <AnsweringFigures record={answering} />
      </Section>
      <VerificationPanel
        organisationId={card.id}
        name={name.text}
        ubn={ubn}
        verify={may.verify}
        withdraw={may.withdrawVerification}
        verified={card.verified}
      />
    </RecordLayout>
  );
}
