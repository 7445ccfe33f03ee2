import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { CapabilityCards, PastWorks, ProfileRadar, teamTabs } from "~/features/competency";
import { publicProfile } from "~/features/competency/index.server";
import { roleName, shownTeamName, TeamFacts, TeamNotices } from "~/features/teams";
import { teamPage } from "~/features/teams/index.server";
import { open } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { pick } from "~/lib/bilingual";
import { placeName } from "~/lib/places";
import { uuid } from "~/lib/text";
import { LinkButton } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { useLocale } from "~/ui/locale";
import { RecordLayout } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";
import { Prose, Section } from "~/ui/Section";
import { Timeline } from "~/ui/Timeline";

export const loader = open({ params: z.object({ teamId: uuid }) }, async ({ ctx, params: { teamId } }) => {
  const found = await teamPage(ctx, teamId);
  const { items, pastWorks, mayEdit, maySeeDetail } = await publicProfile(ctx, teamId);
  return { title: shownTeamName(found.team, ctx.locale).text, ...found, items, pastWorks, editsProfile: mayEdit.ok, seesDetail: maySeeDetail.ok };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function Team() {
  const { team, state, people, unnamed, running, representative, timeline, may, items, pastWorks, editsProfile, seesDetail } =
    useLoaderData<typeof loader>();
  const locale = useLocale();
  const name = shownTeamName(team, locale);
  const words = pick(team.summary, locale);
  const inside = may.viewMembers.ok;
  const profile = `/teams/${team.id}/profile`;
  return (
    <RecordLayout
      title={name.text}
      lang={name.lang}
      meta={[nameOf.teamKind(team.kind), team.city ? placeName(team.city, locale) : null, team.isDemo ? m.teams_demo() : null]
        .filter((one) => one)
        .join(" · ")}
      tabs={inside ? teamTabs(team.id, may.edit.ok) : undefined}
      actions={
        editsProfile ? (
          <LinkButton to={profile} kind="primary" icon="edit">
            {m.competency_edit_profile()}
          </LinkButton>
        ) : seesDetail ? (
          <LinkButton to={profile}>{m.competency_see_detail()}</LinkButton>
        ) : undefined
      }
      aside={<Timeline events={timeline.map((one) => ({ id: one.id, when: one.at, who: one.who, what: one.what }))} />}
    >
      <TeamNotices state={state} />
      <Section title={m.teams_page_about()}>
        {words.text ? (
          <Prose lang={words.lang} preserve>
            {words.text}
          </Prose>
        ) : (
          <p className="text-ink-soft">{inside ? m.teams_page_no_summary_mine() : m.teams_page_no_summary()}</p>
        )}
        <div className="mt-6">
          <TeamFacts team={team} running={running} representative={representative} />
        </div>
      </Section>
      <Section title={m.competency_title()} lead={m.competency_lead()}>
        {items.length > 0 ? (
          <div className="stack">
            <ProfileRadar items={items} />
            <CapabilityCards items={items} to={seesDetail ? (item) => `${profile}/items/${item}` : undefined} />
          </div>
        ) : (
          <EmptyState
            title={m.competency_none_title()}
            action={editsProfile ? <LinkButton to={profile}>{m.competency_edit_profile()}</LinkButton> : undefined}
          >
            {m.competency_none_body()}
          </EmptyState>
        )}
      </Section>
      {pastWorks.length > 0 ? (
        <Section title={m.competency_works()}>
          <PastWorks works={pastWorks} />
        </Section>
      ) : null}
      <Section title={m.teams_page_people()}>
        <ul className="grid gap-1">
          {people.map((one) => (
            <li key={`${one.role}-${one.name}`}>
              {one.name}
              {one.role === "lead" ? <span className="text-ink-soft">{m.teams_role_aside({ role: roleName(one.role) })}</span> : null}
            </li>
          ))}
        </ul>
        {unnamed > 0 ? <p className="mt-2 text-note text-ink-soft">{m.teams_page_unnamed({ count: unnamed })}</p> : null}
      </Section>
    </RecordLayout>
  );
}
