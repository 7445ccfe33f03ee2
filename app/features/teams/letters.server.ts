import { invitationDays } from "~/features/organisations";
import { m } from "~/i18n/messages";
import type { Letter } from "~/jobs/mail.server";
import type { Ctx } from "~/lib/ctx";
import { sha256 } from "~/lib/hash.server";

interface TeamInvitation {
  to: string;
  origin: string;
  token: string;
  team: string;
}

/** In both languages, the sender's first: nobody knows yet which one its receiver reads. */
export function teamInvitationLetter({ actor, locale }: Ctx, { to, origin, token, team }: TeamInvitation): Letter {
  const inviter = actor.kind === "person" ? actor.name : team;
  const words = { team, inviter, days: invitationDays, link: `${origin}/teams/invitation/${token}` };
  const order = locale === "en" ? (["en", "zh-TW"] as const) : (["zh-TW", "en"] as const);
  return {
    dedupeKey: `team-invitation:${sha256(token).slice(0, 24)}`,
    to,
    subject: m.teams_mail_invitation_subject({ team }, { locale }),
    body: order.map((one) => m.teams_mail_invitation_body(words, { locale: one })).join("\n\n――――――――――\n\n"),
    secretLink: words.link,
  };
}
