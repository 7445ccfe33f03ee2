import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { AccountStateBadge, AccountSwitch, GrantHistory, Memberships, PersonFacts, personForm, RoleForms, RoleTags } from "~/features/accounts";
import { disableAccount, enableAccount, grantRole, personForStaff, revokeRole } from "~/features/accounts/index.server";
import { hasRole } from "~/http/access";
import { act, page, redirectTo } from "~/http/page.server";
import { refusalOf } from "~/http/refusal";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { uuid } from "~/lib/text";
import { RecordLayout, Section } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";
import { Timeline } from "~/ui/Timeline";

const access = hasRole("staff", "admin");
const params = z.object({ personId: uuid });

export const loader = page({ access, params }, async ({ ctx, params: { personId } }) => {
  const who = await personForStaff(ctx, personId);
  return { title: who.person.name, who };
});

export const action = act({ access, params, form: personForm, page: loader }, async ({ ctx, params: { personId }, form }) => {
  const here = `/staff/people/${personId}`;
  switch (form.intent) {
    case "grant":
      await grantRole(ctx, { personId, role: form.role, reason: form.reason });
      return redirectTo(here, { key: "accounts_role_granted", params: { role: nameOf.role(form.role) } });
    case "revoke":
      await revokeRole(ctx, { personId, role: form.role, reason: form.reason });
      return redirectTo(here, { key: "accounts_role_revoked", params: { role: nameOf.role(form.role) } });
    case "disable": {
      const { sessionsEnded } = await disableAccount(ctx, { personId, reason: form.reason });
      return redirectTo(here, { key: "accounts_account_disabled", params: { count: sessionsEnded } });
    }
    case "enable":
      await enableAccount(ctx, { personId });
      return redirectTo(here, "accounts_account_enabled");
  }
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function Person() {
  const { title, who } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const refused = refusalOf(result);
  const nobody = (kind: string) => (kind === "visitor" ? m.accounts_person_visitor() : m.accounts_person_system());
  const events = who.timeline.map(({ id, at, what, actorId, actorKind }) => ({
    id,
    when: at,
    what,
    who: who.actors[actorId ?? ""] ?? nobody(actorKind),
  }));
  return (
    <RecordLayout
      title={title}
      crumbs={[{ to: "/staff/people", label: m.accounts_person_crumb() }]}
      state={<AccountStateBadge state={who.state} />}
      aside={<Timeline events={events} />}
    >
      <PersonFacts who={who} />
      <Section title={m.accounts_person_roles()} lead={m.accounts_person_roles_lead()}>
        <RoleTags roles={who.roles} />
        <RoleForms grant={who.grant} revoke={who.revoke} result={result} refused={refused} />
        <GrantHistory who={who} />
      </Section>
      <Memberships who={who} />
      <AccountSwitch who={who} result={result} refused={refused} />
    </RecordLayout>
  );
}
