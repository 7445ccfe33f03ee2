import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { TeamTabs } from "~/features/competency";
import { InviteTeamMember, shownTeamName, TeamMembers, teamMembersForm, teamSizeMax } from "~/features/teams";
import { dissolveTeam, handOverLead, inviteTeamMember, leaveTeam, removeTeamMember, teamMembersPage } from "~/features/teams/index.server";
import { signedIn } from "~/http/access";
import { onceKey } from "~/http/once.server";
import { act, page, redirectTo } from "~/http/page.server";
import { siteOrigin } from "~/http/site.server";
import { say } from "~/i18n/lookup.server";
import { m } from "~/i18n/messages";
import { uuid } from "~/lib/text";
import { ButtonForm } from "~/ui/Button";
import { PageHeader } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";
import { Section } from "~/ui/Section";

const params = z.object({ teamId: uuid });

export const loader = page({ access: signedIn, params }, async ({ ctx, params: { teamId } }) => {
  const { team, members, me, may, relation } = await teamMembersPage(ctx, teamId);
  const name = shownTeamName(team, ctx.locale).text;
  const inside = relation === "lead" || relation === "member";
  return {
    title: m.teams_members_title({ name }),
    teamId,
    name,
    members,
    me,
    manages: may.invite.ok,
    inside,
    full: members.length >= teamSizeMax,
    cannotLeave: may.leave.ok ? null : say(may.leave.refused),
    dissolves: may.dissolve.ok,
    key: onceKey(),
  };
});

export const action = act(
  { access: signedIn, params, form: teamMembersForm, once: true, page: loader },
  async ({ ctx, params: { teamId }, form, request }) => {
    const here = `/teams/${teamId}/members`;
    switch (form.intent) {
      case "invite":
        await inviteTeamMember(ctx, { teamId, email: form.email, origin: siteOrigin(request) });
        return redirectTo(here, { key: "teams_invited", params: { email: form.email } });
      case "remove":
        await removeTeamMember(ctx, { teamId, memberId: form.memberId });
        return redirectTo(here, "teams_removed");
      case "hand_over":
        await handOverLead(ctx, { teamId, memberId: form.memberId });
        return redirectTo(here, "teams_handed_over");
      case "leave":
        await leaveTeam(ctx, { teamId });
        return redirectTo("/teams", "teams_left");
      case "dissolve":
        await dissolveTeam(ctx, { teamId });
        return redirectTo("/teams", "teams_dissolved_done");
    }
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function Members() {
  const { title, teamId, name, members, me, manages, inside, full, cannotLeave, dissolves, key } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = `/teams/${teamId}/members`;
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[
          { to: "/teams", label: m.teams_mine() },
          { to: `/teams/${teamId}`, label: name },
        ]}
      />
      <TeamTabs teamId={teamId} edits={manages} />
      <Section title={m.teams_members_list()} lead={m.teams_members_lead({ max: teamSizeMax })}>
        <TeamMembers members={members} me={me} manages={manages} action={here} />
      </Section>
      {manages ? (
        <Section title={m.teams_invite_title()} lead={m.teams_invite_lead()} id="invite">
          {full ? <p>{m.teams_refused_full({ max: teamSizeMax })}</p> : <InviteTeamMember key={members.length} result={result} formKey={key} />}
        </Section>
      ) : null}
      {inside ? (
        <Section title={m.teams_leave_title()} lead={m.teams_leave_lead()}>
          <ButtonForm
            action={here}
            fields={{ intent: "leave" }}
            label={m.teams_leave()}
            kind="danger"
            confirm={m.teams_leave_confirm({ name })}
            refused={cannotLeave}
          />
        </Section>
      ) : null}
      {dissolves ? (
        <Section title={m.teams_dissolve_title()} lead={m.teams_dissolve_lead()}>
          <ButtonForm
            action={here}
            fields={{ intent: "dissolve" }}
            label={m.teams_dissolve()}
            kind="danger"
            confirm={m.teams_dissolve_confirm({ name })}
          />
        </Section>
      ) : null}
    </>
  );
}
