import type { Db } from "@db/client.server";
import type { ActionFunctionArgs, AppLoadContext } from "@remix-run/node";
import { withRequest } from "~/http/request-context.server";
import type { Locale } from "~/i18n/locale";
import { withLanguage } from "~/i18n/scope.server";
import { type Actor, visitor } from "~/lib/ctx";

export const site = "http://localhost:3000";
/** Where no database is needed, none may be used. */
const noDatabase = new Proxy(
  {},
  {
    get: (_target, name) => {
      throw new Error(`no database in this test (${String(name)})`);
    },
  },
) as Db;

interface VisitOptions {
  actor?: Actor;
  db?: Db;
  locale?: Locale;
  params?: Record<string, string>;
  fromScript?: boolean;
  method?: string;
  headers?: Record<string, string>;
  form?: Record<string, string | string[]> | FormData;
  body?: BodyInit;
  /** Filled with what the door noted for the server. */
  context?: Partial<AppLoadContext>;
}

/** Calls a loader or action as Remix would for one request. @returns its value, or the Response it threw. */
export async function visit<T>(
  door: (args: ActionFunctionArgs) => Promise<T>,
  path: string,
  options: VisitOptions = {},
): Promise<{ value?: T; thrown?: Response }> {
  const { actor = visitor, db = noDatabase, locale = "zh-TW", params = {}, fromScript = false } = options;
  const body = options.form ? encode(options.form) : options.body;
  const method = options.method ?? (body === undefined ? "GET" : "POST");
  const headers = new Headers({ ...(method === "GET" ? {} : { Origin: site }), ...options.headers });
  // A body given as a stream must say how it is sent.
  const init: RequestInit & { duplex: "half" } = { method, headers, duplex: "half", ...(body === undefined ? {} : { body }) };
  const request = new Request(`${site}${path}`, init);
  const context = Object.assign(options.context ?? {}, {
    requestId: "r-1",
    nonce: "n",
    ip: "127.0.0.1",
    fromScript,
    languageChosen: true,
    locale,
    db,
    findActor: async () => actor,
  }) satisfies AppLoadContext;
  try {
    return { value: await withRequest(context, () => withLanguage(context, () => door({ request, context, params }))) };
  } catch (error) {
    if (error instanceof Response) return { thrown: error };
    throw error;
  }
}

function encode(form: Record<string, string | string[]> | FormData): BodyInit {
  if (form instanceof FormData) return form;
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(form)) for (const one of [value].flat()) search.append(name, one);
  return search;
}
