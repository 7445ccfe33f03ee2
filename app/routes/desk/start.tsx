import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { desksOf } from "~/features/accounts";
import { signedIn } from "~/http/access";
import { page, redirectTo } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { Card, CardGrid } from "~/ui/Card";
import { PageHeader } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";
import { Notice } from "~/ui/Section";

/** Leads to the desk where most waits; somebody without any role learns how to get one. */
export const loader = page({ access: signedIn }, async ({ ctx }) => {
  const [desk] = ctx.actor.kind === "person" ? desksOf(ctx.actor) : [];
  return desk ? redirectTo(`/desk/${desk}`) : { title: m.shell_start_title() };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function Start() {
  const { title } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={title} lead={m.shell_start_lead()} />
      <CardGrid columns={3}>
        <Card to="/organisations/new" title={m.shell_start_pose_title()} level={2}>
          {m.shell_start_pose_body()}
        </Card>
        <Card to="/teams/new" title={m.shell_start_solve_title()} level={2}>
          {m.shell_start_solve_body()}
        </Card>
        <Card to="/classes" title={m.shell_start_learn_title()} level={2}>
          {m.shell_start_learn_body()}
        </Card>
      </CardGrid>
      <div className="mt-6">
        <Notice tone="info">{m.shell_start_roles()}</Notice>
      </div>
    </>
  );
}
