import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forgotForm, outboxIsOpen, Sent } from "~/features/accounts";
import { requestPasswordReset } from "~/features/accounts/index.server";
import { anyone } from "~/http/access";
import { attempts } from "~/http/attempts.server";
import { env } from "~/http/env.server";
import { act, open } from "~/http/page.server";
import { siteOrigin } from "~/http/site.server";
import { m } from "~/i18n/messages";
import { Button, LinkButton } from "~/ui/Button";
import { TextField } from "~/ui/Field";
import { Form, FormActions } from "~/ui/Form";
import { PageHeader } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";

export const loader = open({}, async () => ({ title: m.accounts_forgot_title(), outbox: outboxIsOpen(env()) }));

export const action = act({ access: anyone, form: forgotForm }, async ({ ctx, form, request }) => {
  await attempts.letter(ctx, form.email);
  await requestPasswordReset(ctx, { email: form.email, origin: siteOrigin(request) });
  return { sent: m.accounts_sent_reset({ email: form.email, minutes: 30 }) };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function ForgotPassword() {
  const { title, outbox } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  if (result && "sent" in result) return <Sent text={result.sent} outbox={outbox} />;
  return (
    <>
      <PageHeader title={title} lead={m.accounts_forgot_lead()} />
      <Form result={result}>
        <TextField name="email" type="email" inputMode="email" label={m.accounts_email()} autoComplete="username" spellCheck={false} required />
        <FormActions>
          <Button kind="primary">{m.accounts_forgot_button()}</Button>
          <LinkButton to="/sign-in" kind="quiet">
            {m.accounts_sign_in_title()}
          </LinkButton>
        </FormActions>
      </Form>
    </>
  );
}
