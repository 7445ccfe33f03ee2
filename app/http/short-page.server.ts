import type { Locale } from "~/i18n/locale";
import { htmlLang } from "~/i18n/locale";
import { m } from "~/i18n/messages";

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (mark) => escapes[mark] ?? mark);

function titleOf(status: number, locale: Locale): string {
  if (status === 404) return m.errors_title_not_found({}, { locale });
  if (status === 403 || status === 401) return m.errors_title_forbidden({}, { locale });
  if (status === 503) return m.errors_title_unavailable({}, { locale });
  return status >= 500 ? m.errors_title_unexpected({}, { locale }) : m.errors_title_refused({}, { locale });
}

interface ShortPage {
  status: number;
  message: string;
  requestId: string;
  locale: Locale;
}

/** A page that needs nothing but itself, for answers outside the application's own layout. */
export function shortPage({ status, message, requestId, locale }: ShortPage): string {
  const title = escapeHtml(titleOf(status, locale));
  return `<!doctype html><html lang="${htmlLang(locale)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title></head>
<body><main><h1>${title}</h1><p>${escapeHtml(message)}</p><p><small>${escapeHtml(m.errors_reference({ id: requestId }, { locale }))}</small></p><p><a href="/">${escapeHtml(m.errors_home({}, { locale }))}</a></p></main></body></html>`;
}

export function shortPageResponse(page: ShortPage, headers: Headers = new Headers()): Response {
  headers.set("Content-Type", "text/html; charset=utf-8");
  headers.set("Cache-Control", "no-store");
  return new Response(shortPage(page), { status: page.status, headers });
}
