import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { callParams, extensionForm } from "~/features/programmes";
import { callFor, callRuling, extendCall } from "~/features/programmes/index.server";
import { hasRole } from "~/http/access";
import { act, page, redirectTo } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { pick } from "~/lib/bilingual";
import { insist } from "~/lib/policy";
import { formatDate } from "~/lib/time";
import { Button } from "~/ui/Button";
import { Hidden, TextField } from "~/ui/Field";
import { Form, FormActions } from "~/ui/Form";
import { PageHeader } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";

const access = hasRole("staff", "admin");

export const loader = page({ access, params: callParams }, async ({ ctx, params }) => {
  const call = await callFor(ctx, params.callId);
  insist(callRuling(ctx, "extend", call.state));
  return {
    title: m.programmes_call_extend(),
    id: call.id,
    version: call.version,
    name: pick(call.title, ctx.locale).text,
    closes: formatDate(call.closesAt, ctx.locale, { weekday: true, time: true }),
  };
});

export const action = act({ access, params: callParams, form: extensionForm, page: loader }, async ({ ctx, params, form }) => {
  await extendCall(ctx, { ...form, callId: params.callId });
  return redirectTo(`/staff/calls/${params.callId}`, "programmes_call_extended");
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function ExtendCall() {
  const { title, id, version, name, closes } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[
          { to: "/staff/calls", label: m.programmes_calls_title() },
          { to: `/staff/calls/${id}`, label: name },
        ]}
      />
      <Form result={useActionData<typeof action>()}>
        <Hidden name="version" value={String(version)} />
        <TextField name="closesAt" label={m.programmes_call_closes()} hint={m.programmes_call_extend_hint({ closes })} required />
        <FormActions>
          <Button kind="primary">{m.programmes_call_extend()}</Button>
        </FormActions>
      </Form>
    </>
  );
}
