import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { OrganisationFields, organisationForm } from "~/features/organisations";
import { createOrganisation } from "~/features/organisations/index.server";
import { signedIn } from "~/http/access";
import { onceKey } from "~/http/once.server";
import { act, page, redirectTo } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { Button, LinkButton } from "~/ui/Button";
import { Hidden } from "~/ui/Field";
import { Form, FormActions } from "~/ui/Form";
import { PageHeader } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";

export const loader = page({ access: signedIn }, async () => ({ title: m.organisations_new_title(), key: onceKey() }));

export const action = act({ access: signedIn, form: organisationForm, once: true }, async ({ ctx, form }) => {
  const { id } = await createOrganisation(ctx, form);
  return redirectTo(`/organisations/${id}`, "organisations_created");
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function NewOrganisation() {
  const { title, key } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <>
      <PageHeader title={title} lead={m.organisations_new_lead()} crumbs={[{ to: "/organisations", label: m.organisations_list_title() }]} />
      <Form result={result} guard>
        <Hidden name="_key" value={key} />
        <OrganisationFields />
        <FormActions>
          <Button kind="primary">{m.organisations_create()}</Button>
          <LinkButton to="/organisations" kind="quiet">
            {m.organisations_cancel()}
          </LinkButton>
        </FormActions>
      </Form>
    </>
  );
}
