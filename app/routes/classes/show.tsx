import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ClassFacts, ClassState, instituteName, nextOfClass } from "~/features/activities";
import { classView } from "~/features/activities/index.server";
import { open } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { pick } from "~/lib/bilingual";
import { uuid } from "~/lib/text";
import { taipeiDay } from "~/lib/time";
import { BiText } from "~/ui/BiText";
import { ButtonForm, ButtonRow, LinkButton } from "~/ui/Button";
import { Stat, StatRow } from "~/ui/Figures";
import { useLocale } from "~/ui/locale";
import { PageHeader } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";
import { Notice, Section } from "~/ui/Section";

export const loader = open({ params: z.object({ activityId: uuid }) }, async ({ ctx, params }) => {
  const view = await classView(ctx, params.activityId);
  return { title: pick(view.card.title, ctx.locale), over: taipeiDay(ctx.now) > view.card.endsOn, ...view };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title.text);

export default function ClassPage() {
  const { title, card, counts, can, keeps, over } = useLoaderData<typeof loader>();
  const base = `/classes/${card.id}`;
  const locale = useLocale();
  const next = keeps
    ? nextOfClass({ state: card.state, counts, over, mayList: can.list === null, mayImport: can.importRoster === null, mayEnd: can.end === null })
    : null;
  return (
    <>
      <PageHeader
        title={title.text}
        lang={title.lang}
        crumbs={[{ to: "/classes", label: m.activities_list_title() }]}
        state={<ClassState card={card} keeps={keeps} />}
        meta={<span>{nameOf.activityKind(card.kind)}</span>}
        next={
          next
            ? {
                who: instituteName(card, locale),
                what: next.words,
                mine: true,
                action:
                  next.page === "roster" ? (
                    <LinkButton to={`${base}/roster`} icon="upload">
                      {m.activities_roster()}
                    </LinkButton>
                  ) : next.page === "attendance" ? (
                    <LinkButton to={`${base}/attendance`} icon="table">
                      {m.activities_attendance()}
                    </LinkButton>
                  ) : undefined,
              }
            : !keeps && card.state === "listed" && !card.url
              ? {
                  who: instituteName(card, locale),
                  what: m.activities_how_to_join(),
                  action: <LinkButton to={`/organisations/${card.institute.id}`}>{m.activities_see_institute()}</LinkButton>,
                }
              : undefined
        }
        actions={
          <>
            {card.url && card.state !== "ended" && card.state !== "cancelled" ? (
              <LinkButton to={card.url} kind="primary" icon="external" reload>
                {m.activities_register()}
              </LinkButton>
            ) : null}
            {can.edit === null ? <LinkButton to={`${base}/edit`}>{m.activities_edit()}</LinkButton> : null}
          </>
        }
      />
      {card.state === "cancelled" ? (
        <div className="mb-8">
          <Notice tone="warn">{m.activities_cancelled_notice()}</Notice>
        </div>
      ) : null}
      <Section title={m.activities_about()}>
        {card.summary ? <BiText value={card.summary} as="p" multiline className="mb-6 max-w-prose" /> : null}
        <ClassFacts card={card} />
      </Section>
      {keeps ? (
        <Section title={m.activities_keeping()} lead={m.activities_keeping_lead()}>
          <StatRow columns={3}>
            <Stat value={counts.enrolled} label={m.activities_enrolled()} to={`${base}/attendance`} />
            <Stat value={counts.completed} label={m.activities_completed()} to={`${base}/attendance`} />
            <Stat value={counts.without} label={m.activities_without_hours()} to={`${base}/attendance`} />
          </StatRow>
          <div className="mt-6">
            <ButtonRow>
              {can.list === null ? (
                <ButtonForm action={`${base}/listing`} fields={{ intent: "list" }} label={m.activities_list()} kind="primary" />
              ) : null}
              {can.importRoster === null ? (
                <LinkButton to={`${base}/roster`} icon="upload">
                  {m.activities_roster()}
                </LinkButton>
              ) : null}
              <LinkButton to={`${base}/attendance`} icon="table">
                {m.activities_attendance()}
              </LinkButton>
              {can.complete === null && counts.enrolled > counts.completed ? (
                <ButtonForm
                  action={`${base}/listing`}
                  fields={{ intent: "complete" }}
                  label={m.activities_complete()}
                  confirm={m.activities_complete_confirm({ n: card.completionHours })}
                />
              ) : null}
              {can.end === null ? (
                <ButtonForm
                  action={`${base}/listing`}
                  fields={{ intent: "end" }}
                  label={m.activities_end()}
                  confirm={m.activities_end_confirm({ n: card.completionHours })}
                />
              ) : null}
              {can.cancel === null ? (
                <ButtonForm
                  action={`${base}/listing`}
                  fields={{ intent: "cancel" }}
                  label={m.activities_cancel()}
                  kind="danger"
                  confirm={m.activities_cancel_confirm()}
                />
              ) : null}
            </ButtonRow>
          </div>
        </Section>
      ) : null}
    </>
  );
}
