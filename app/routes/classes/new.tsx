import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ActivityFields, newActivityForm } from "~/features/activities";
import { createActivity, institutesToTeachFor } from "~/features/activities/index.server";
import { signedIn } from "~/http/access";
import { onceKey } from "~/http/once.server";
import { act, page, redirectTo } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { Button, LinkButton } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { Hidden, Select } from "~/ui/Field";
import { Form, FormActions } from "~/ui/Form";
import { PageHeader } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";

export const loader = page({ access: signedIn }, async ({ ctx }) => ({
  title: m.activities_new(),
  institutes: await institutesToTeachFor(ctx),
  key: onceKey(),
}));

export const action = act({ access: signedIn, form: newActivityForm, once: true }, async ({ ctx, form }) => {
  const { id } = await createActivity(ctx, form);
  return redirectTo(`/classes/${id}`, "activities_created");
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function NewClass() {
  const { title, institutes, key } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const [only] = institutes;
  return (
    <>
      <PageHeader title={title} crumbs={[{ to: "/desk/institute", label: m.activities_desk() }]} lead={m.activities_new_lead()} />
      {only === undefined ? (
        <EmptyState
          title={m.activities_no_institute_title()}
          action={<LinkButton to="/organisations/new">{m.activities_no_institute_action()}</LinkButton>}
          level={2}
        >
          {m.activities_no_institute_body()}
        </EmptyState>
      ) : (
        <Form result={result} guard>
          <input type="hidden" name="_key" value={key} />
          {institutes.length === 1 ? (
            <Hidden name="instituteId" value={only.id} />
          ) : (
            <Select
              name="instituteId"
              label={m.activities_institute()}
              options={institutes.map((one) => ({ value: one.id, label: one.name }))}
              blank={m.activities_choose()}
              required
            />
          )}
          <ActivityFields />
          <FormActions>
            <Button kind="primary">{m.activities_create()}</Button>
          </FormActions>
        </Form>
      )}
    </>
  );
}
