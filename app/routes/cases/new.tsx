import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CaseFields, caseForm } from "~/features/catalogue";
import { casesToTell, createListing } from "~/features/catalogue/index.server";
import { either, hasRole, ownsAny } from "~/http/access";
import { onceKey } from "~/http/once.server";
import { act, page, redirectTo } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { pick } from "~/lib/bilingual";
import { Button, LinkButton } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { Hidden } from "~/ui/Field";
import { Form, FormActions } from "~/ui/Form";
import { PageHeader } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";

const access = either(ownsAny, hasRole("staff", "admin"));

export const loader = page({ access }, async ({ ctx }) => ({
  title: m.catalogue_new_title(),
  key: onceKey(),
  engagements: (await casesToTell(ctx)).map((one) => ({
    value: one.id,
    label: `${pick(one.title, ctx.locale).text}（${one.ownerName} × ${one.teamName}）`,
  })),
}));

export const action = act({ access, form: caseForm, once: true }, async ({ ctx, form }) => {
  const { title, summary, engagementId, ...data } = form;
  const { id } = await createListing(ctx, { kind: "adoption_case", title, summary, engagementId, data });
  return redirectTo(`/cases/${id}`, "catalogue_created");
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function NewCase() {
  const { title, key, engagements } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <>
      <PageHeader title={title} lead={m.catalogue_new_lead()} crumbs={[{ to: "/cases", label: m.catalogue_cases_title() }]} />
      {engagements.length === 0 ? (
        <EmptyState title={m.catalogue_new_none_title()} level={2} action={<LinkButton to="/cases">{m.catalogue_cases_title()}</LinkButton>}>
          {m.catalogue_new_none_body()}
        </EmptyState>
      ) : (
        <Form result={result} guard>
          <Hidden name="_key" value={key} />
          <CaseFields engagements={engagements} />
          <FormActions>
            <Button kind="primary">{m.catalogue_create()}</Button>
            <LinkButton to="/cases" kind="quiet">
              {m.catalogue_cancel()}
            </LinkButton>
          </FormActions>
        </Form>
      )}
    </>
  );
}
