import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { editOrganisationForm, OrganisationFields, organisationConflict } from "~/features/organisations";
import { editOrganisation, organisationToEdit } from "~/features/organisations/index.server";
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
import { Notice } from "~/ui/Section";

const params = z.object({ organisationId: uuid });

export const loader = page({ access: signedIn, params }, async ({ ctx, params: { organisationId } }) => {
  const { id, name, nameEn, kind, ubn, industry, city, website, about, version, verifiedAt } = await organisationToEdit(ctx, organisationId);
  const stored = { kind, name, nameEn, ubn, industry, city, website, about };
  return { title: m.organisations_edit_title({ name }), id, name, stored, version, verified: verifiedAt !== null };
});

export const action = act(
  { access: signedIn, params, form: editOrganisationForm, page: loader },
  async ({ ctx, params: { organisationId }, form }) => {
    await editOrganisation(ctx, { ...form, organisationId });
    return redirectTo(`/organisations/${organisationId}`, "organisations_saved");
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);
export const shouldRevalidate = rereadAfterConflict;

export default function EditOrganisation() {
  const { title, id, name, stored, version, verified } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const refusal = refusalOf(result);
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[
          { to: "/organisations", label: m.organisations_list_title() },
          { to: `/organisations/${id}`, label: name },
        ]}
      />
      {refusal?.code === "conflict" ? <Conflict rows={organisationConflict(stored, refusal.values)} /> : null}
      {verified ? <Notice tone="info">{m.organisations_edit_verified_note()}</Notice> : null}
      <Form result={result} guard>
        <Hidden name="version" value={version} />
        <OrganisationFields stored={stored} />
        <FormActions>
          <Button kind="primary">{m.organisations_save()}</Button>
          <LinkButton to={`/organisations/${id}`} kind="quiet">
            {m.organisations_cancel()}
          </LinkButton>
        </FormActions>
      </Form>
    </>
  );
}
