import type { MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { AccountPage, passwordForm } from "~/features/accounts";
import { changePassword } from "~/features/accounts/index.server";
import { signedIn } from "~/http/access";
import { attempts } from "~/http/attempts.server";
import { sessionCookie } from "~/http/cookie.server";
import { act, page, redirectTo } from "~/http/page.server";
import { siteOrigin } from "~/http/site.server";
import { m } from "~/i18n/messages";
import { personId } from "~/lib/ctx";
import { Button } from "~/ui/Button";
import { PasswordField } from "~/ui/Field";
import { Form, FormActions } from "~/ui/Form";
import { pageTitle } from "~/ui/pageTitle";

export const loader = page({ access: signedIn }, async () => ({ title: m.accounts_password_title() }));

export const action = act({ access: signedIn, form: passwordForm }, async ({ ctx, form, request }) => {
  const forgive = await attempts.password(ctx, personId(ctx.actor) ?? "");
  const token = sessionCookie.read(request);
  await changePassword(ctx, { current: form.current_password, next: form.new_password, token, origin: siteOrigin(request) });
  await forgive();
  return redirectTo("/account/password", "accounts_password_changed");
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function Password() {
  const { title } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <AccountPage title={title} lead={m.accounts_password_lead()}>
      <Form result={result} reload>
        <PasswordField name="current_password" label={m.accounts_password_current()} required />
        <PasswordField name="new_password" label={m.accounts_password_new()} hint={m.accounts_password_hint()} newPassword required />
        <p>
          <Link to="/forgot-password" className="link">
            {m.accounts_password_forgotten()}
          </Link>
        </p>
        <FormActions>
          <Button kind="primary">{m.accounts_password_change()}</Button>
        </FormActions>
      </Form>
    </AccountPage>
  );
}
