import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { TeamFields, teamForm } from "~/features/teams";
import { createTeam } from "~/features/teams/index.server";
import { signedIn } from "~/http/access";
import { onceKey } from "~/http/once.server";
import { act, page, redirectTo } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { Button, LinkButton } from "~/ui/Button";
import { Hidden } from "~/ui/Field";
import { Form, FormActions } from "~/ui/Form";
import { PageHeader } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";

export const loader = page({ access: signedIn }, async () => ({ title: m.teams_new_title(), key: onceKey() }));

export const action = act({ access: signedIn, form: teamForm, once: true }, async ({ ctx, form }) => {
  const { id } = await createTeam(ctx, form);
  return redirectTo(`/teams/${id}/members`, "teams_created");
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function NewTeam() {
  const { title, key } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <>
      <PageHeader title={title} lead={m.teams_new_lead()} crumbs={[{ to: "/teams", label: m.teams_mine() }]} />
      <Form result={result} guard>
        <Hidden name="_key" value={key} />
        <TeamFields />
        <FormActions>
          <Button kind="primary">{m.teams_create()}</Button>
          <LinkButton to="/teams" kind="quiet">
            {m.teams_cancel()}
          </LinkButton>
        </FormActions>
      </Form>
    </>
  );
}
