import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { MaterialFields, materialForm } from "~/features/catalogue";
import { createListing, providersFor } from "~/features/catalogue/index.server";
import { either, hasRole, ownsAny } from "~/http/access";
import { onceKey } from "~/http/once.server";
import { act, page, redirectTo } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { Button, LinkButton } from "~/ui/Button";
import { Hidden } from "~/ui/Field";
import { Form, FormActions } from "~/ui/Form";
import { PageHeader } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";

const access = either(ownsAny, hasRole("staff", "admin"));

export const loader = page({ access }, async ({ ctx }) => ({ title: m.catalogue_material_new(), key: onceKey(), ...providersFor(ctx) }));

export const action = act({ access, form: materialForm, once: true }, async ({ ctx, form }) => {
  await createListing(ctx, { kind: "material", body: undefined, engagementId: undefined, ...form });
  return redirectTo("/materials", "catalogue_material_created");
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function NewMaterial() {
  const { title, key, own, office } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <>
      <PageHeader title={title} lead={m.catalogue_material_new_lead()} crumbs={[{ to: "/materials", label: m.catalogue_materials_title() }]} />
      <Form result={result} guard>
        <Hidden name="_key" value={key} />
        <MaterialFields own={own} office={office} />
        <FormActions>
          <Button kind="primary">{m.catalogue_create()}</Button>
          <LinkButton to="/materials" kind="quiet">
            {m.catalogue_cancel()}
          </LinkButton>
        </FormActions>
      </Form>
    </>
  );
}
