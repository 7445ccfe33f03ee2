import type { MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { GapList, TeamTabs } from "~/features/competency";
import { diagnosis, diagnosisChoices } from "~/features/competency/index.server";
import { signedIn } from "~/http/access";
import { page } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { pick } from "~/lib/bilingual";
import { inTeam } from "~/lib/ctx";
import { optional, uuid } from "~/lib/text";
import { LinkButton } from "~/ui/Button";
import { Card, CardGrid } from "~/ui/Card";
import { Radar } from "~/ui/charts/Radar";
import { EmptyState } from "~/ui/EmptyState";
import { GradeBadge } from "~/ui/GradeBadge";
import { useLocale } from "~/ui/locale";
import { PageHeader } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";
import { Section } from "~/ui/Section";

const params = z.object({ teamId: uuid });
const query = z.object({ challenge: optional(uuid) });

export const loader = page({ access: signedIn, params, query }, async ({ ctx, params: { teamId }, query: { challenge } }) => {
  const inside = inTeam(ctx.actor, teamId);
  if (!challenge) return { title: m.competency_diagnosis_choose(), inside, chosen: null, ...(await diagnosisChoices(ctx, teamId)) };
  const chosen = await diagnosis(ctx, { teamId, challengeId: challenge });
  return {
    title: m.competency_diagnosis_title({ title: pick(chosen.challenge.title, ctx.locale).text }),
    inside,
    chosen,
    team: chosen.team,
    challenges: [],
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function Diagnosis() {
  const { title, inside, chosen, team, challenges } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const here = `/teams/${team.id}/diagnosis`;
  const crumbs = [{ to: `/teams/${team.id}`, label: team.name }];
  if (!chosen) {
    return (
      <>
        <PageHeader title={title} lead={m.competency_diagnosis_lead()} crumbs={crumbs} />
        {inside ? <TeamTabs teamId={team.id} edits={inside} /> : null}
        {challenges.length === 0 ? (
          <EmptyState
            title={m.competency_diagnosis_none_title()}
            action={<LinkButton to="/challenges">{m.competency_diagnosis_none_action()}</LinkButton>}
            level={2}
          >
            {m.competency_diagnosis_none_body()}
          </EmptyState>
        ) : (
          <CardGrid>
            {challenges.map((one) => {
              const words = pick(one.title, locale);
              return (
                <Card
                  key={one.id}
                  to={`${here}?challenge=${one.id}`}
                  title={words.text}
                  lang={words.lang}
                  level={2}
                  grade={one.grade ? <GradeBadge grade={one.grade} size="sm" /> : undefined}
                  kicker={one.industry ? nameOf.industry(one.industry) : undefined}
                  meta={m.competency_diagnosis_needs({ count: one.needs })}
                />
              );
            })}
          </CardGrid>
        )}
      </>
    );
  }
  const axes = chosen.gaps.map((gap) => ({ label: nameOf.competency(gap.item), need: gap.need, have: Math.round(gap.have.mean * 10) / 10 }));
  const missing = chosen.gaps.filter((gap) => gap.fit === "short" || gap.fit === "unknown").map((gap) => nameOf.competency(gap.item));
  return (
    <>
      <PageHeader
        title={title}
        lead={m.competency_diagnosis_result_lead()}
        crumbs={[...crumbs, { to: here, label: m.competency_diagnosis_choose() }]}
        actions={<LinkButton to={`/challenges/${chosen.challenge.id}`}>{m.competency_diagnosis_open()}</LinkButton>}
      />
      {inside ? <TeamTabs teamId={team.id} edits={inside} /> : null}
      {chosen.gaps.length === 0 ? (
        <p>{m.competency_diagnosis_no_needs()}</p>
      ) : (
        <>
          {axes.length >= 3 ? (
            <div className="mb-10">
              <Radar
                title={m.competency_diagnosis_radar()}
                axes={axes}
                summary={missing.length > 0 ? m.ui_radar_short({ list: missing.join(m.ui_list_comma()) }) : m.ui_radar_covered()}
              />
            </div>
          ) : null}
          <Section title={m.competency_gaps()} lead={m.competency_gaps_lead()}>
            <GapList teamId={team.id} gaps={chosen.gaps} edits={inside} />
          </Section>
          <p>
            <Link to="/classes" className="link">
              {m.competency_all_classes()}
            </Link>
          </p>
        </>
      )}
    </>
  );
}
