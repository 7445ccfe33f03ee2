import type { MetaFunction } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  type ShouldRevalidateFunction,
  useLocation,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import type { ReactNode } from "react";
import { desksOf } from "~/features/accounts";
import { calendarChoice } from "~/features/accounts/index.server";
import { unreadOf } from "~/features/notifications/index.server";
import { env } from "~/http/env.server";
import { takeFlash } from "~/http/flash.server";
import { useNonce } from "~/http/nonce";
import { open } from "~/http/page.server";
import { errorBodyOf } from "~/http/refusal";
import { currentLocale, htmlLang } from "~/i18n/locale";
import { m } from "~/i18n/messages";
import { recordAbove } from "~/lib/localPath";
import { shownProgress } from "~/lib/progress.server";
import { footerLinks, mainNav, viewerOf } from "~/navigation";
import { ButtonRow, LinkButton } from "~/ui/Button";
import { PageHeader } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";
import { BareShell, Shell } from "~/ui/Shell";
import "./styles/app.css";

export const loader = open({}, async ({ ctx, request, headers }) => ({
  locale: ctx.locale,
  demo: env().demo,
  progress: shownProgress(),
  flash: takeFlash(request, headers),
  person:
    ctx.actor.kind === "person"
      ? { name: ctx.actor.name, desks: desksOf(ctx.actor), unread: await unreadOf(ctx), calendar: await calendarChoice(ctx) }
      : null,
}));

/** After a refused form too: or an older message of success would stand beside the refusal. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ formMethod, defaultShouldRevalidate }) =>
  defaultShouldRevalidate || formMethod?.toUpperCase() === "POST";

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

const flashTone = { done: "good", note: "info", refused: "warn" } as const;

/** The full frame as soon as the root's data is there, even around an error further down. */
function Frame({ children }: { children: ReactNode }) {
  const data = useRouteLoaderData<typeof loader>("root");
  if (!data) return <BareShell locale={currentLocale()}>{children}</BareShell>;
  const { locale, demo, progress, flash, person } = data;
  return (
    <Shell
      locale={locale}
      {...(person && person.calendar !== "auto" ? { dates: person.calendar } : {})}
      nav={mainNav()}
      viewer={person ? viewerOf(person) : null}
      demo={demo ? { enterTo: "/demo" } : null}
      progress={progress ? { label: m.shell_loading_demo(), ...progress } : null}
      flash={flash ? { tone: flashTone[flash.tone], text: flash.text } : null}
      signInTo="/sign-in"
      registerTo="/register"
      searchTo="/challenges"
      footer={{ links: footerLinks(demo), owner: m.shell_owner() }}
    >
      {children}
    </Shell>
  );
}

export default function App() {
  return (
    <Frame>
      <Outlet />
    </Frame>
  );
}

function errorTitle(error: unknown): string {
  const status = isRouteErrorResponse(error) ? error.status : 500;
  if (status === 404) return m.errors_title_not_found();
  if (status === 401 || status === 403) return m.errors_title_forbidden();
  if (status === 503) return m.errors_title_unavailable();
  return status < 500 ? m.errors_title_refused() : m.errors_title_unexpected();
}

export const meta: MetaFunction = ({ error }) => pageTitle(error ? errorTitle(error) : undefined);

export function ErrorBoundary() {
  const error = useRouteError();
  const known = isRouteErrorResponse(error) ? errorBodyOf(error.data) : undefined;
  const missing = isRouteErrorResponse(error) && error.status === 404;
  // What cannot be done now has its reason on the record's own page.
  const above = recordAbove(useLocation().pathname);
  const record = isRouteErrorResponse(error) && error.status === 409 ? above : undefined;
  return (
    <Frame>
      <PageHeader
        title={errorTitle(error)}
        lead={known?.message ?? (missing ? m.errors_not_found() : m.errors_unexpected())}
        meta={known && !missing ? m.errors_reference({ id: known.requestId }) : undefined}
      />
      <ButtonRow>
        {record ? (
          <LinkButton to={record} kind="primary" reload>
            {m.errors_to_record()}
          </LinkButton>
        ) : null}
        <LinkButton to="/" kind={record ? "secondary" : "primary"} reload>
          {m.errors_home()}
        </LinkButton>
        {missing ? (
          <>
            <LinkButton to="/challenges" icon="search" reload>
              {m.shell_nav_challenges()}
            </LinkButton>
            <LinkButton to="/site-map" reload>
              {m.shell_nav_site_map()}
            </LinkButton>
          </>
        ) : null}
      </ButtonRow>
    </Frame>
  );
}
