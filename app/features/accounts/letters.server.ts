import type { Locale } from "~/i18n/locale";
import { m } from "~/i18n/messages";
import type { Letter } from "~/jobs/mail.server";
import { sha256 } from "~/lib/hash.server";
import { tokenLife } from "./rules";

interface Addressee {
  to: string;
  name: string;
  locale: Locale;
  /** The site's own address, without a slash at its end. */
  origin: string;
}

const hours = (life: number) => Math.round(life / 3_600_000);
const minutes = (life: number) => Math.round(life / 60_000);
const key = (kind: string, token: string) => `account:${kind}:${sha256(token).slice(0, 24)}`;

export function confirmationLetter({ to, name, locale, origin }: Addressee, token: string): Letter {
  const link = `${origin}/confirm-email/${token}`;
  const body = m.accounts_mail_confirm_body({ name, link, hours: hours(tokenLife.email_confirmation) }, { locale });
  return { dedupeKey: key("confirm", token), to, subject: m.accounts_mail_confirm_subject({}, { locale }), body, secretLink: link };
}

/** To somebody who registers an address that has an account: only its owner learns that. */
export function alreadyRegisteredLetter({ to, name, locale, origin }: Addressee, requestId: string): Letter {
  const body = m.accounts_mail_known_body({ name, signIn: `${origin}/sign-in`, forgot: `${origin}/forgot-password` }, { locale });
  return { dedupeKey: `account:known:${requestId}`, to, subject: m.accounts_mail_known_subject({}, { locale }), body };
}

export function resetLetter({ to, name, locale, origin }: Addressee, token: string): Letter {
  const link = `${origin}/reset-password/${token}`;
  const body = m.accounts_mail_reset_body({ name, link, minutes: minutes(tokenLife.password_reset) }, { locale });
  return { dedupeKey: key("reset", token), to, subject: m.accounts_mail_reset_subject({}, { locale }), body, secretLink: link };
}

export function passwordChangedLetter({ to, name, locale, origin }: Addressee, requestId: string): Letter {
  const body = m.accounts_mail_changed_body({ name, forgot: `${origin}/forgot-password` }, { locale });
  return { dedupeKey: `account:changed:${requestId}`, to, subject: m.accounts_mail_changed_subject({}, { locale }), body };
}
