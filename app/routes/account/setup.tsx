import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { DeadLink, setupForm } from "~/features/accounts";
import { finishSetup, isSetupLinkOpen } from "~/features/accounts/index.server";
import { anyone } from "~/http/access";
import { attempts } from "~/http/attempts.server";
import { browserOf } from "~/http/browser.server";
import { sessionCookie } from "~/http/cookie.server";
import { act, open, redirectTo } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { Button, LinkButton } from "~/ui/Button";
import { PasswordField, TextField } from "~/ui/Field";
import { Form, FormActions } from "~/ui/Form";
import { PageHeader } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";

const params = z.object({ token: z.string().max(200) });

export const loader = open({ params }, async ({ ctx, params: { token } }) => {
  const works = await isSetupLinkOpen(ctx, token);
  return { title: works ? m.accounts_setup_title() : m.accounts_link_dead_title(), works };
});

export const action = act({ access: anyone, params, form: setupForm }, async ({ ctx, params: { token }, form, request, headers }) => {
  await attempts.password(ctx, token);
  const entered = await finishSetup(ctx, { token, ...form, browser: browserOf(request) });
  headers.append("Set-Cookie", sessionCookie.issue(entered.token, entered.expiresAt));
  return redirectTo("/desk", "accounts_setup_done");
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function Setup() {
  const { title, works } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  if (!works)
    return (
      <DeadLink what={m.accounts_link_dead_setup()}>
        <LinkButton to="/sign-in" kind="primary">
          {m.accounts_sign_in_title()}
        </LinkButton>
      </DeadLink>
    );
  return (
    <>
      <PageHeader title={title} lead={m.accounts_setup_lead()} />
      <Form result={result} reload>
        <TextField name="name" label={m.accounts_name()} hint={m.accounts_name_hint()} autoComplete="name" required />
        <TextField name="email" type="email" inputMode="email" label={m.accounts_email()} autoComplete="username" spellCheck={false} required />
        <PasswordField name="password" label={m.accounts_password_new()} hint={m.accounts_password_hint()} newPassword required />
        <FormActions>
          <Button kind="primary">{m.accounts_setup_button()}</Button>
        </FormActions>
      </Form>
    </>
  );
}
