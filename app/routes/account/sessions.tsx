import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AccountPage, SessionTable, sessionForm } from "~/features/accounts";
import { endOtherSessions, endSession, mySessions } from "~/features/accounts/index.server";
import { signedIn } from "~/http/access";
import { sessionCookie } from "~/http/cookie.server";
import { act, page, redirectTo } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { ButtonForm } from "~/ui/Button";
import { pageTitle } from "~/ui/pageTitle";

export const loader = page({ access: signedIn }, async ({ ctx, request }) => ({
  title: m.accounts_sessions_title(),
  sessions: await mySessions(ctx, sessionCookie.read(request)),
}));

export const action = act({ access: signedIn, form: sessionForm }, async ({ ctx, form, request }) => {
  if (form.intent === "one") {
    await endSession(ctx, { publicId: form.session });
    return redirectTo("/account/sessions", "accounts_session_ended");
  }
  const { sessionsEnded } = await endOtherSessions(ctx, { token: sessionCookie.read(request) });
  return redirectTo("/account/sessions", { key: "accounts_sessions_ended", params: { count: sessionsEnded } });
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function Sessions() {
  const { title, sessions } = useLoaderData<typeof loader>();
  return (
    <AccountPage title={title} lead={m.accounts_sessions_lead()}>
      <SessionTable sessions={sessions} />
      <p className="mt-4 mb-6 max-w-prose text-note text-ink-soft">{m.accounts_sessions_rule()}</p>
      {sessions.length > 1 ? (
        <ButtonForm action="/account/sessions" label={m.accounts_session_end_others()} fields={{ intent: "others" }} icon="lock" />
      ) : null}
    </AccountPage>
  );
}
