import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CallFields, callForm } from "~/features/programmes";
import { currentYear, programmeYears, saveCall } from "~/features/programmes/index.server";
import { hasRole } from "~/http/access";
import { onceKey } from "~/http/once.server";
import { act, page, redirectTo } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { Button } from "~/ui/Button";
import { Hidden } from "~/ui/Field";
import { Form, FormActions } from "~/ui/Form";
import { PageHeader } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";

const access = hasRole("staff", "admin");

export const loader = page({ access }, async ({ ctx }) => ({
  title: m.programmes_call_new_title(),
  years: await programmeYears(ctx.db),
  year: (await currentYear(ctx.db, ctx.now)).year,
  key: onceKey(),
}));

export const action = act({ access, form: callForm, once: true }, async ({ ctx, form }) => {
  const { id } = await saveCall(ctx, form);
  return redirectTo(`/staff/calls/${id}`, "programmes_call_saved");
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function NewCall() {
  const { title, years, year, key } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={title} lead={m.programmes_calls_lead()} crumbs={[{ to: "/staff/calls", label: m.programmes_calls_title() }]} />
      <Form result={useActionData<typeof action>()} guard>
        <Hidden name="_key" value={key} />
        <CallFields years={years} year={year} />
        <FormActions>
          <Button kind="primary">{m.programmes_call_save()}</Button>
        </FormActions>
      </Form>
    </>
  );
}
