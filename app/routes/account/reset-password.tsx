import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { DeadLink, resetForm } from "~/features/accounts";
import { readToken, resetPassword } from "~/features/accounts/index.server";
import { anyone } from "~/http/access";
import { attempts } from "~/http/attempts.server";
import { browserOf } from "~/http/browser.server";
import { sessionCookie } from "~/http/cookie.server";
import { act, open, redirectTo } from "~/http/page.server";
import { siteOrigin } from "~/http/site.server";
import { m } from "~/i18n/messages";
import { Button, LinkButton } from "~/ui/Button";
import { PasswordField } from "~/ui/Field";
import { Form, FormActions } from "~/ui/Form";
import { PageHeader } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";

const params = z.object({ token: z.string().max(200) });

export const loader = open({ params }, async ({ ctx, params: { token } }) => {
  const works = (await readToken(ctx.db, token, "password_reset", ctx.now)) !== null;
  return { title: works ? m.accounts_reset_title() : m.accounts_link_dead_title(), works };
});

export const action = act({ access: anyone, params, form: resetForm }, async ({ ctx, params: { token }, form, request, headers }) => {
  await attempts.password(ctx, token);
  const entered = await resetPassword(ctx, { token, password: form.password, origin: siteOrigin(request), browser: browserOf(request) });
  headers.append("Set-Cookie", sessionCookie.issue(entered.token, entered.expiresAt));
  return redirectTo("/desk", "accounts_reset_done");
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function ResetPassword() {
  const { title, works } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  if (!works)
    return (
      <DeadLink what={m.accounts_link_dead_reset()}>
        <LinkButton to="/forgot-password" kind="primary">
          {m.accounts_forgot_title()}
        </LinkButton>
      </DeadLink>
    );
  return (
    <>
      <PageHeader title={title} lead={m.accounts_reset_lead()} />
      <Form result={result} reload>
        <PasswordField name="password" label={m.accounts_password_new()} hint={m.accounts_password_hint()} newPassword required />
        <FormActions>
          <Button kind="primary">{m.accounts_reset_button()}</Button>
        </FormActions>
      </Form>
    </>
  );
}
