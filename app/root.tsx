import { isRouteErrorResponse, Links, Meta, Outlet, Scripts, ScrollRestoration, useRouteError } from "@remix-run/react";
import type { ReactNode } from "react";
import { env } from "~/http/env.server";
import { takeFlash } from "~/http/flash.server";
import { useNonce } from "~/http/nonce";
import { open } from "~/http/page.server";
import { errorBodyOf } from "~/http/refusal";
import { currentLocale, htmlLang } from "~/i18n/locale";
import { m } from "~/i18n/messages";
import "./styles/app.css";

export const loader = open({}, async ({ ctx, request, headers }) => ({
  locale: ctx.locale,
  demo: env().demo,
  flash: takeFlash(request, headers),
  person: ctx.actor.kind === "person" ? ctx.actor : null,
}));

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  return (
    <html lang={htmlLang(currentLocale())}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  const known = isRouteErrorResponse(error) ? errorBodyOf(error.data) : undefined;
  const missing = isRouteErrorResponse(error) && error.status === 404;
  return (
    <main>
      <h1>{missing ? m.errors_title_not_found() : m.errors_title_unexpected()}</h1>
      <p>{known?.message ?? (missing ? m.errors_not_found() : m.errors_unexpected())}</p>
      {known ? <p>{m.errors_reference({ id: known.requestId })}</p> : null}
      <p>
        <a href="/">{m.errors_home()}</a>
      </p>
    </main>
  );
}
