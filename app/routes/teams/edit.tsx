import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { editTeamForm, shownTeamName, TeamFields, teamConflict } from "~/features/teams";
import { editTeam, teamToEdit } from "~/features/teams/index.server";
import { signedIn } from "~/http/access";
import { act, page, redirectTo } from "~/http/page.server";
import { refusalOf } from "~/http/refusal";
import { m } from "~/i18n/messages";
import { uuid } from "~/lib/text";
import { Button, LinkButton } from "~/ui/Button";
import { Conflict, rereadAfterConflict } from "~/ui/Conflict";
import { Hidden } from "~/ui/Field";
import { Form, FormActions } from "~/ui/Form";
import { PageHeader } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";

const params = z.object({ teamId: uuid });

export const loader = page({ access: signedIn, params }, async ({ ctx, params: { teamId } }) => {
  const { id, version, name, nameEn, kind, summary, languages, industries, technologies, city, website, capacity, representative, isPublic } =
    await teamToEdit(ctx, teamId);
  const stored = { name, nameEn, kind, summary, languages, industries, technologies, city, website, capacity, representative, isPublic };
  const shown = shownTeamName(stored, ctx.locale).text;
  return { title: m.teams_edit_title({ name: shown }), id, name: shown, stored, version };
});

export const action = act({ access: signedIn, params, form: editTeamForm, page: loader }, async ({ ctx, params: { teamId }, form }) => {
  await editTeam(ctx, { ...form, teamId });
  return redirectTo(`/teams/${teamId}`, "teams_saved");
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);
export const shouldRevalidate = rereadAfterConflict;

export default function EditTeam() {
  const { title, id, name, stored, version } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const refusal = refusalOf(result);
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[
          { to: "/teams", label: m.teams_mine() },
          { to: `/teams/${id}`, label: name },
        ]}
      />
      {refusal?.code === "conflict" ? <Conflict rows={teamConflict(stored, refusal.values)} /> : null}
      <Form result={result} guard>
        <Hidden name="version" value={version} />
        <TeamFields stored={stored} />
        <FormActions>
          <Button kind="primary">{m.teams_save()}</Button>
          <LinkButton to={`/teams/${id}`} kind="quiet">
            {m.teams_cancel()}
          </LinkButton>
        </FormActions>
      </Form>
    </>
  );
}
