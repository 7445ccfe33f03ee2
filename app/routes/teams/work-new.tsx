import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { PastWorkFields, pastWorkForm } from "~/features/competency";
import { addPastWork, teamForPastWork } from "~/features/competency/index.server";
import { signedIn } from "~/http/access";
import { onceKey } from "~/http/once.server";
import { act, page, redirectTo } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { uuid } from "~/lib/text";
import { Button, LinkButton } from "~/ui/Button";
import { Hidden } from "~/ui/Field";
import { Form, FormActions } from "~/ui/Form";
import { PageHeader } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";

const params = z.object({ teamId: uuid });

export const loader = page({ access: signedIn, params }, async ({ ctx, params: { teamId } }) => ({
  title: m.competency_work_new_title(),
  team: await teamForPastWork(ctx, teamId),
  key: onceKey(),
}));

export const action = act({ access: signedIn, params, form: pastWorkForm, once: true, page: loader }, async ({ ctx, params: { teamId }, form }) => {
  await addPastWork(ctx, { ...form, teamId });
  return redirectTo(`/teams/${teamId}/profile`, "competency_work_added");
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function NewPastWork() {
  const { title, team, key } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const profile = `/teams/${team.id}/profile`;
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[
          { to: `/teams/${team.id}`, label: team.name },
          { to: profile, label: m.competency_title() },
        ]}
      />
      <Form result={result} guard>
        <Hidden name="_key" value={key} />
        <PastWorkFields />
        <FormActions>
          <Button kind="primary">{m.competency_work_add()}</Button>
          <LinkButton to={profile} kind="quiet">
            {m.competency_cancel()}
          </LinkButton>
        </FormActions>
      </Form>
    </>
  );
}
