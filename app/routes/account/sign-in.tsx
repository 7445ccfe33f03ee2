import type { MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { signInForm } from "~/features/accounts";
import { signIn } from "~/features/accounts/index.server";
import { anyone } from "~/http/access";
import { attempts } from "~/http/attempts.server";
import { browserOf } from "~/http/browser.server";
import { sessionCookie } from "~/http/cookie.server";
import { env } from "~/http/env.server";
import { act, open, redirectTo } from "~/http/page.server";
import { siteOrigin } from "~/http/site.server";
import { m } from "~/i18n/messages";
import { safeLocalPath } from "~/lib/localPath";
import { Button, LinkButton } from "~/ui/Button";
import { Hidden, PasswordField, TextField } from "~/ui/Field";
import { Form, FormActions } from "~/ui/Form";
import { PageHeader } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";

export const loader = open({ query: z.object({ to: z.string().optional() }) }, async ({ ctx, query }) => {
  const to = safeLocalPath(query.to, "/desk");
  if (ctx.actor.kind === "person") return redirectTo(to);
  return { title: m.accounts_sign_in_title(), to, demo: env().demo };
});

export const action = act({ access: anyone, form: signInForm }, async ({ ctx, form, request, headers }) => {
  const forgive = await attempts.signIn(ctx, form.email);
  const entered = await signIn(ctx, { email: form.email, password: form.password, origin: siteOrigin(request), browser: browserOf(request) });
  await forgive();
  headers.append("Set-Cookie", sessionCookie.issue(entered.token, entered.expiresAt));
  return redirectTo(safeLocalPath(form.to, "/desk"), "accounts_signed_in_plain");
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function SignIn() {
  const { title, to, demo } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <>
      <PageHeader title={title} lead={m.accounts_sign_in_lead()} />
      <Form result={result} reload>
        <Hidden name="to" value={to} />
        <TextField name="email" type="email" inputMode="email" label={m.accounts_email()} autoComplete="username" spellCheck={false} required />
        <PasswordField name="password" label={m.accounts_password()} required />
        <p>
          <Link to="/forgot-password" className="link">
            {m.accounts_forgot_link()}
          </Link>
        </p>
        <FormActions>
          <Button kind="primary">{m.accounts_sign_in_button()}</Button>
          <span>
            {m.accounts_sign_in_no_account()}{" "}
            <Link to="/register" className="link">
              {m.accounts_register_link()}
            </Link>
          </span>
        </FormActions>
      </Form>
      {demo ? (
        <p className="mt-8">
          <LinkButton to="/demo" icon="eye">
            {m.accounts_sign_in_demo()}
          </LinkButton>
        </p>
      ) : null}
    </>
  );
}
