import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { InviteColleague, membersForm, OrganisationMembers, organisationName } from "~/features/organisations";
import { changeMemberRole, inviteMember, leaveOrganisation, organisationMembersPage, removeMember } from "~/features/organisations/index.server";
import { signedIn } from "~/http/access";
import { onceKey } from "~/http/once.server";
import { act, page, redirectTo } from "~/http/page.server";
import { siteOrigin } from "~/http/site.server";
import { say } from "~/i18n/lookup.server";
import { m } from "~/i18n/messages";
import { pick } from "~/lib/bilingual";
import { uuid } from "~/lib/text";
import { ButtonForm } from "~/ui/Button";
import { RecordLayout } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";
import { Section } from "~/ui/Section";

const params = z.object({ organisationId: uuid });

export const loader = page({ access: signedIn, params }, async ({ ctx, params: { organisationId } }) => {
  const { mayLeave, mayManage, ...found } = await organisationMembersPage(ctx, organisationId);
  const name = pick(organisationName(found.card), ctx.locale).text;
  const isMember = found.members.some((one) => one.personId !== null && one.personId === found.me);
  return {
    title: m.organisations_members_title({ name }),
    name,
    ...found,
    isMember,
    manages: mayManage.ok,
    cannotLeave: mayLeave.ok ? null : say(mayLeave.refused),
    key: onceKey(),
  };
});

export const action = act(
  { access: signedIn, params, form: membersForm, once: true, page: loader },
  async ({ ctx, params: { organisationId }, form, request }) => {
    const here = `/organisations/${organisationId}/members`;
    switch (form.intent) {
      case "invite":
        await inviteMember(ctx, { organisationId, email: form.email, role: form.role, origin: siteOrigin(request) });
        return redirectTo(here, { key: "organisations_invited", params: { email: form.email } });
      case "role":
        await changeMemberRole(ctx, { organisationId, memberId: form.memberId, role: form.role });
        return redirectTo(here, "organisations_role_changed");
      case "remove":
        await removeMember(ctx, { organisationId, memberId: form.memberId });
        return redirectTo(here, "organisations_member_removed");
      case "leave":
        await leaveOrganisation(ctx, { organisationId });
        return redirectTo("/organisations", "organisations_left");
    }
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function Members() {
  const { title, name, card, members, me, manages, isMember, cannotLeave, key } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = `/organisations/${card.id}/members`;
  return (
    <RecordLayout
      title={title}
      crumbs={[
        { to: "/organisations", label: m.organisations_list_title() },
        { to: `/organisations/${card.id}`, label: name },
      ]}
      tabs={[
        { to: `/organisations/${card.id}`, label: m.organisations_tab_page() },
        { to: here, label: m.organisations_tab_members() },
        ...(manages ? [{ to: `/organisations/${card.id}/edit`, label: m.organisations_tab_edit() }] : []),
      ]}
    >
      <Section title={m.organisations_members_list()} lead={m.organisations_members_lead()}>
        <OrganisationMembers members={members} me={me} manages={manages} action={here} />
      </Section>
      {manages ? (
        <Section title={m.organisations_invite_title()} lead={m.organisations_invite_lead()} id="invite">
          <InviteColleague key={members.length} result={result} formKey={key} />
        </Section>
      ) : null}
      {isMember ? (
        <Section title={m.organisations_leave_title()} lead={m.organisations_leave_lead()}>
          <ButtonForm
            action={here}
            fields={{ intent: "leave" }}
            label={m.organisations_leave()}
            kind="danger"
            confirm={m.organisations_leave_confirm({ name })}
            refused={cannotLeave}
          />
        </Section>
      ) : null}
    </RecordLayout>
  );
}
