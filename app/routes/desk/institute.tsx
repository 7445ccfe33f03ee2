import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ClassRow, nextStep } from "~/features/activities";
import { instituteDesk } from "~/features/activities/index.server";
import { either, hasRole, ownsAny } from "~/http/access";
import { page } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { LinkButton } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { Stat, StatRow } from "~/ui/Figures";
import { useDateStyle, useLocale } from "~/ui/locale";
import { PageHeader } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";
import { DeskSection } from "~/ui/Section";

export const loader = page({ access: either(ownsAny, hasRole("institute", "staff", "admin")) }, async ({ ctx }) => ({
  title: m.activities_desk(),
  desk: await instituteDesk(ctx),
}));

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function InstituteDesk() {
  const { title, desk } = useLoaderData<typeof loader>();
  const create = (
    <LinkButton to="/classes/new" kind="primary" icon="plus">
      {m.activities_new()}
    </LinkButton>
  );
  const locale = useLocale();
  const calendar = useDateStyle();
  return (
    <>
      <PageHeader
        title={title}
        lead={m.activities_desk_lead()}
        actions={create}
        meta={desk.institutes.length > 0 ? <span>{desk.institutes.map((one) => one.name).join(m.activities_joint())}</span> : undefined}
      />
      <div className="mb-12">
        <StatRow columns={4}>
          <Stat value={desk.totals.classes} label={m.activities_total_classes()} to="/desk/institute/totals?of=classes" />
          <Stat value={desk.totals.enrolled} label={m.activities_enrolled()} to="/desk/institute/totals?of=enrolled" />
          <Stat value={desk.totals.completed} label={m.activities_completed()} to="/desk/institute/totals?of=completed" />
          <Stat value={desk.totals.people} label={m.activities_total_people()} to="/desk/institute/totals?of=people" />
        </StatRow>
      </div>
      <DeskSection
        title={m.activities_desk_waiting()}
        count={desk.waiting.length}
        empty={<EmptyState title={m.activities_desk_waiting_empty_title()}>{m.activities_desk_waiting_empty_body()}</EmptyState>}
      >
        {desk.waiting.map((line) => (
          <ClassRow
            key={line.id}
            line={line}
            next={nextStep(line, { locale, calendar })}
            actions={
              <LinkButton to={`/classes/${line.id}/attendance`} size="sm">
                {m.activities_attendance()}
              </LinkButton>
            }
          />
        ))}
      </DeskSection>
      {desk.drafts.length > 0 ? (
        <DeskSection title={m.activities_desk_drafts()} count={desk.drafts.length}>
          {desk.drafts.map((line) => (
            <ClassRow key={line.id} line={line} next={m.activities_next_list()} />
          ))}
        </DeskSection>
      ) : null}
      <DeskSection
        title={m.activities_desk_upcoming()}
        count={desk.upcoming.length}
        empty={
          <EmptyState title={m.activities_desk_upcoming_empty_title()} action={create}>
            {m.activities_desk_upcoming_empty_body()}
          </EmptyState>
        }
      >
        {desk.upcoming.map((line) => (
          <ClassRow key={line.id} line={line} />
        ))}
      </DeskSection>
      {desk.ended.length > 0 ? (
        <DeskSection title={m.activities_desk_ended()} count={desk.ended.length}>
          {desk.ended.map((line) => (
            <ClassRow key={line.id} line={line} />
          ))}
        </DeskSection>
      ) : null}
    </>
  );
}
