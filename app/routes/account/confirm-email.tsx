import type { MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { confirmForm, DeadLink } from "~/features/accounts";
import { confirmEmail, readToken } from "~/features/accounts/index.server";
import { anyone } from "~/http/access";
import { attempts } from "~/http/attempts.server";
import { browserOf } from "~/http/browser.server";
import { sessionCookie } from "~/http/cookie.server";
import { act, open, redirectTo } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { Button, LinkButton } from "~/ui/Button";
import { PasswordField } from "~/ui/Field";
import { Form, FormActions } from "~/ui/Form";
import { PageHeader } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";

const params = z.object({ token: z.string().max(200) });

export const loader = open({ params }, async ({ ctx, params: { token } }) => {
  const works = (await readToken(ctx.db, token, "email_confirmation", ctx.now)) !== null;
  return { title: works ? m.accounts_confirm_title() : m.accounts_link_dead_title(), works };
});

export const action = act({ access: anyone, params, form: confirmForm }, async ({ ctx, params: { token }, form, request, headers }) => {
  await attempts.password(ctx, token);
  const entered = await confirmEmail(ctx, { token, password: form.password, browser: browserOf(request) });
  headers.append("Set-Cookie", sessionCookie.issue(entered.token, entered.expiresAt));
  return redirectTo("/desk", "accounts_confirmed");
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function ConfirmEmail() {
  const { title, works } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  if (!works)
    return (
      <DeadLink what={m.accounts_link_dead_confirm()}>
        <LinkButton to="/sign-in" kind="primary">
          {m.accounts_sign_in_title()}
        </LinkButton>
        <LinkButton to="/register">{m.accounts_register_title()}</LinkButton>
      </DeadLink>
    );
  return (
    <>
      <PageHeader title={title} lead={m.accounts_confirm_lead()} />
      <Form result={result} reload>
        <PasswordField name="password" label={m.accounts_password()} required />
        <p>
          <Link to="/forgot-password" className="link">
            {m.accounts_forgot_link()}
          </Link>
        </p>
        <FormActions>
          <Button kind="primary">{m.accounts_confirm_button()}</Button>
        </FormActions>
      </Form>
    </>
  );
}
