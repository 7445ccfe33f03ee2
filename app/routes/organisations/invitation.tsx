import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { answerForm, organisationName } from "~/features/organisations";
import { acceptInvitation, declineInvitation, invitationBehind } from "~/features/organisations/index.server";
import { anyone } from "~/http/access";
import { act, open, redirectTo } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { pick } from "~/lib/bilingual";
import { Button, ButtonRow, LinkButton } from "~/ui/Button";
import { Form } from "~/ui/Form";
import { PageHeader } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";
import { Facts, Notice } from "~/ui/Section";

const params = z.object({ token: z.string().min(20).max(200) });

export const loader = open({ params }, async ({ ctx, params: { token } }) => {
  const { organisation, member, inviter, standing } = await invitationBehind(ctx, token);
  const name = pick(organisationName(organisation), ctx.locale);
  return {
    title: m.organisations_invitation_title({ name: name.text }),
    token,
    name,
    role: member.role,
    inviter,
    standing,
    person: ctx.actor.kind === "person" ? ctx.actor.name : null,
  };
});

export const action = act({ access: anyone, params, form: answerForm, page: loader }, async ({ ctx, params: { token }, form }) => {
  if (form.answer === "decline") {
    await declineInvitation(ctx, { token });
    return redirectTo("/", "organisations_declined");
  }
  const { organisationId } = await acceptInvitation(ctx, { token });
  return redirectTo(`/organisations/${organisationId}`, "organisations_joined");
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

const closed = {
  expired: m.organisations_invitation_expired,
  replaced: m.organisations_invitation_replaced,
  answered: m.organisations_invitation_answered,
  withdrawn: m.organisations_invitation_withdrawn,
};

export default function Invitation() {
  const { title, token, name, role, inviter, standing, person } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = `/organisations/invitation/${token}`;
  const facts = [
    { term: m.organisations_invitation_by(), value: inviter ?? name.text },
    { term: m.organisations_invitation_as(), value: role === "lead" ? m.organisations_role_lead() : m.organisations_role_member() },
    ...(person ? [{ term: m.organisations_invitation_account(), value: person, note: m.organisations_invitation_account_note() }] : []),
  ];
  return (
    <>
      <PageHeader title={title} lead={standing === "open" ? m.organisations_invitation_lead({ name: name.text }) : undefined} />
      {standing !== "open" ? (
        <Notice tone="warn" actions={<LinkButton to="/">{m.errors_home()}</LinkButton>}>
          {closed[standing]()}
        </Notice>
      ) : (
        <div className="max-w-prose">
          <Facts items={facts} />
          <div className="my-6">
            <p>{m.organisations_invitation_consent({ name: name.text })}</p>
          </div>
          {person ? null : (
            <Notice
              tone="info"
              title={m.organisations_invitation_sign_in_title()}
              actions={
                <>
                  <LinkButton to={`/sign-in?to=${encodeURIComponent(here)}`} kind="primary">
                    {m.shell_sign_in()}
                  </LinkButton>
                  <LinkButton to={`/register?to=${encodeURIComponent(here)}`}>{m.shell_register()}</LinkButton>
                </>
              }
            >
              {m.organisations_invitation_sign_in_body()}
            </Notice>
          )}
          <Form result={result}>
            <ButtonRow>
              {person ? (
                <Button kind="primary" name="answer" value="accept">
                  {m.organisations_invitation_accept()}
                </Button>
              ) : null}
              <Button kind="secondary" name="answer" value="decline">
                {m.organisations_invitation_decline()}
              </Button>
            </ButtonRow>
          </Form>
        </div>
      )}
    </>
  );
}
