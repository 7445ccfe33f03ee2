import { m } from "~/i18n/messages";
import type { Letter } from "~/jobs/mail.server";
import type { Ctx } from "~/lib/ctx";
import { sha256 } from "~/lib/hash.server";
import { invitationDays } from "./rules";

interface Invitation {
  to: string;
  /** The site's own address, without a slash at its end. */
  origin: string;
  token: string;
  organisation: string;
}

/** Nobody knows yet which language its receiver reads, so it says everything in both, the sender's first. */
export function invitationLetter({ actor, locale }: Ctx, { to, origin, token, organisation }: Invitation): Letter {
  const inviter = actor.kind === "person" ? actor.name : organisation;
  const words = { organisation, inviter, days: invitationDays, link: `${origin}/organisations/invitation/${token}` };
  const order = locale === "en" ? (["en", "zh-TW"] as const) : (["zh-TW", "en"] as const);
  return {
    dedupeKey: `organisation-invitation:${sha256(token).slice(0, 24)}`,
    to,
    subject: m.organisations_mail_invitation_subject({ organisation }, { locale }),
    body: order.map((one) => m.organisations_mail_invitation_body(words, { locale: one })).join("\n\n――――――――――\n\n"),
    secretLink: words.link,
  };
}
