import { competencyItems } from "@db/vocabulary/kinds";
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { AddItemForm, CapabilityCards, competencyForm, PastWorks, ProfileRadar, radarLeast, StrengthPanel, TeamTabs } from "~/features/competency";
import { profilePage, setCompetency } from "~/features/competency/index.server";
import { shownTeamName } from "~/features/teams";
import { signedIn } from "~/http/access";
import { act, page, redirectTo } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { uuid } from "~/lib/text";
import { LinkButton } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { PageHeader } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";
import { Section, SideBySide } from "~/ui/Section";

const params = z.object({ teamId: uuid });

export const loader = page({ access: signedIn, params }, async ({ ctx, params: { teamId } }) => {
  const { team, profile, strength, mayEdit, mayDiagnose } = await profilePage(ctx, teamId);
  const name = shownTeamName(team, ctx.locale).text;
  return {
    title: m.competency_profile_title({ name }),
    teamId,
    name,
    items: profile.items,
    pastWorks: profile.pastWorks,
    strength,
    edits: mayEdit.ok,
    diagnoses: mayDiagnose.ok,
  };
});

export const action = act({ access: signedIn, params, form: competencyForm, page: loader }, async ({ ctx, params: { teamId }, form }) => {
  await setCompetency(ctx, { ...form, teamId });
  return redirectTo(`/teams/${teamId}/profile/items/${form.item}`, "competency_level_saved_first");
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function Profile() {
  const { title, teamId, name, items, pastWorks, strength, edits, diagnoses } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const base = `/teams/${teamId}/profile`;
  const missing = competencyItems.filter((item) => !items.some((one) => one.item === item && one.selfLevel !== null));
  const shown = (
    <div className="stack">
      {items.length > 0 ? (
        <CapabilityCards items={items} to={(item) => `${base}/items/${item}`} />
      ) : (
        <EmptyState title={m.competency_none_title()}>{m.competency_none_body_mine()}</EmptyState>
      )}
    </div>
  );
  return (
    <>
      <PageHeader
        title={title}
        lead={m.competency_profile_lead()}
        crumbs={[{ to: `/teams/${teamId}`, label: name }]}
        actions={
          diagnoses ? (
            <LinkButton to={`/teams/${teamId}/diagnosis`} icon="target">
              {m.competency_diagnose()}
            </LinkButton>
          ) : undefined
        }
      />
      {edits ? <TeamTabs teamId={teamId} edits={edits} /> : null}
      {edits && items.length < radarLeast ? (
        <div className="max-w-form">
          <StrengthPanel teamId={teamId} strength={strength} />
        </div>
      ) : edits ? (
        <SideBySide left={<ProfileRadar items={items} />} right={<StrengthPanel teamId={teamId} strength={strength} />} />
      ) : (
        <ProfileRadar items={items} />
      )}
      <div className="mt-10">
        <Section title={m.competency_items()} lead={m.competency_items_lead()} id="items">
          {shown}
        </Section>
      </div>
      {edits && missing.length > 0 ? (
        <Section title={m.competency_add_item()} lead={m.competency_add_item_lead()} id="add">
          <AddItemForm result={result} items={missing} />
        </Section>
      ) : null}
      <Section
        title={m.competency_works()}
        lead={m.competency_works_lead()}
        id="works"
        actions={
          edits ? (
            <LinkButton to={`${base}/works/new`} size="sm" icon="plus">
              {m.competency_work_add()}
            </LinkButton>
          ) : undefined
        }
      >
        {pastWorks.length > 0 ? (
          <PastWorks works={pastWorks} editTo={edits ? (id) => `${base}/works/${id}` : undefined} />
        ) : (
          <EmptyState title={m.competency_works_none_title()}>{m.competency_works_none_body()}</EmptyState>
        )}
      </Section>
    </>
  );
}
