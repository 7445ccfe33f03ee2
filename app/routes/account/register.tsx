import type { MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { outboxIsOpen, PrivacyNotice, registerForm, Sent } from "~/features/accounts";
import { register, registrationNotice } from "~/features/accounts/index.server";
import { anyone } from "~/http/access";
import { attempts } from "~/http/attempts.server";
import { env } from "~/http/env.server";
import { act, open, redirectTo } from "~/http/page.server";
import { siteOrigin } from "~/http/site.server";
import { m } from "~/i18n/messages";
import { Button } from "~/ui/Button";
import { Checkbox } from "~/ui/Choice";
import { PasswordField, TextField } from "~/ui/Field";
import { Form, FormActions } from "~/ui/Form";
import { PageHeader } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";

export const loader = open({}, async ({ ctx }) => {
  if (ctx.actor.kind === "person") return redirectTo("/desk");
  return { title: m.accounts_register_title(), notice: registrationNotice(ctx.locale), outbox: outboxIsOpen(env()) };
});

export const action = act({ access: anyone, form: registerForm }, async ({ ctx, form, request }) => {
  await attempts.letter(ctx, form.email);
  const { name, email, password, website } = form;
  // Filled in by machines only; they are told the same and nothing is done.
  if (!website) await register(ctx, { name, email, password, origin: siteOrigin(request) });
  return { sent: m.accounts_sent_register({ email, hours: 24 }) };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function Register() {
  const { title, notice, outbox } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  if (result && "sent" in result) return <Sent text={result.sent} outbox={outbox} />;
  return (
    <>
      <PageHeader title={title} lead={m.accounts_register_lead()} />
      <Form result={result} className="max-w-none!">
        <div className="gap-x-12 lg:grid lg:grid-cols-2 lg:grid-rows-[auto_1fr]">
          <div className="max-w-form">
            <TextField name="name" label={m.accounts_name()} hint={m.accounts_name_hint()} autoComplete="name" required />
            <TextField
              name="email"
              type="email"
              inputMode="email"
              label={m.accounts_email()}
              hint={m.accounts_email_hint()}
              autoComplete="username"
              spellCheck={false}
              required
            />
            <PasswordField name="password" label={m.accounts_password()} hint={m.accounts_password_hint()} newPassword required />
            <div className="hidden" aria-hidden="true">
              <label>
                {m.accounts_trap_label()}
                <input name="website" tabIndex={-1} autoComplete="off" />
              </label>
            </div>
          </div>
          <div className="lg:row-span-2">
            <PrivacyNotice notice={notice} />
          </div>
          <div className="max-w-form">
            <Checkbox name="consent" label={m.accounts_consent_label()} required />
            <FormActions>
              <Button kind="primary">{m.accounts_register_button()}</Button>
              <span>
                {m.accounts_register_have_account()}{" "}
                <Link to="/sign-in" className="link">
                  {m.accounts_sign_in_title()}
                </Link>
              </span>
            </FormActions>
          </div>
        </div>
      </Form>
    </>
  );
}
