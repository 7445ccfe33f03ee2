import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { PastWorkFields, pastWorkConflict, workForm } from "~/features/competency";
import { editPastWork, pastWorkToEdit, removePastWork } from "~/features/competency/index.server";
import { signedIn } from "~/http/access";
import { act, page, redirectTo } from "~/http/page.server";
import { refusalOf } from "~/http/refusal";
import { m } from "~/i18n/messages";
import { uuid } from "~/lib/text";
import { Button, ButtonForm, LinkButton } from "~/ui/Button";
import { Conflict, rereadAfterConflict } from "~/ui/Conflict";
import { Hidden } from "~/ui/Field";
import { Form, FormActions } from "~/ui/Form";
import { PageHeader } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";

const params = z.object({ teamId: uuid, workId: uuid });

export const loader = page({ access: signedIn, params }, async ({ ctx, params: { teamId, workId } }) => ({
  title: m.competency_work_edit_title(),
  ...(await pastWorkToEdit(ctx, teamId, workId)),
}));

export const action = act({ access: signedIn, params, form: workForm, page: loader }, async ({ ctx, params: { teamId, workId }, form }) => {
  const profile = `/teams/${teamId}/profile`;
  if (form.intent === "remove") {
    await removePastWork(ctx, { teamId, pastWorkId: workId });
    return redirectTo(profile, "competency_work_removed");
  }
  await editPastWork(ctx, { ...form, teamId, pastWorkId: workId });
  return redirectTo(profile, "competency_work_saved");
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);
export const shouldRevalidate = rereadAfterConflict;

export default function EditPastWork() {
  const { title, team, work } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const refusal = refusalOf(result);
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
      {refusal?.code === "conflict" ? <Conflict rows={pastWorkConflict(work, refusal.values)} /> : null}
      <Form result={result} guard>
        <Hidden name="intent" value="save" />
        <Hidden name="version" value={work.version} />
        <PastWorkFields stored={work} />
        <FormActions>
          <Button kind="primary">{m.competency_save()}</Button>
          <LinkButton to={profile} kind="quiet">
            {m.competency_cancel()}
          </LinkButton>
        </FormActions>
      </Form>
      <div className="mt-8">
        <ButtonForm
          action={`${profile}/works/${work.id}`}
          fields={{ intent: "remove" }}
          label={m.competency_work_remove()}
          kind="danger"
          confirm={m.competency_work_remove_confirm()}
        />
      </div>
    </>
  );
}
