import { type Addressee, addressees, insertNotification, titlesOf } from "@db/queries/notifications.server";
import type { Tx } from "@db/transaction.server";
import type { EventRow } from "~/features/events/index.server";
import { m } from "~/i18n/messages";
import { inLocale } from "~/i18n/scope.server";
import { queueMail } from "~/jobs/mail.server";
import type { EventReader } from "~/jobs/runner.server";
import type { Ctx } from "~/lib/ctx";
import { newId } from "~/lib/ids";
import { idsOf, type Plan, plans } from "./plan";
import { peopleOf } from "./recipients.server";
import { sentence } from "./sentences.server";
import { wordsFor } from "./words.server";

/** What is older is history and nobody's news (a log read again, a demonstration's past). */
const newsDays = 30;

/**
 * Reads the log and tells whoever waits. What is delivered is unique per event, person and sentence,
 * so a reader that starts again from zero tells nobody twice.
 * @param address the public address links in mails begin with
 */
export function notifier(address: string): EventReader {
  return {
    name: "notifications",
    wants: (event, now) => event.type in plans && now.getTime() - event.at.getTime() < newsDays * 86_400_000,
    handle: async (tx, event) => {
      for (const plan of plans[event.type] ?? []) if (plan.when?.(event) ?? true) await tell(tx, event, plan, address);
    },
  };
}

async function tell(tx: Tx<Ctx>, event: EventRow, plan: Plan, address: string): Promise<void> {
  const ids = idsOf(event);
  const concerned = new Set((await Promise.all(plan.to.map((group) => peopleOf(tx.db, group, ids)))).flat());
  if (event.actorKind === "person" && event.actorId && event.type !== "challenge.submitted" && event.type !== "application.submitted")
    concerned.delete(event.actorId);
  const params: Record<string, string> = {};
  for (const name of ["challengeId", "teamId", "organisationId", "meetingId"] as const) {
    const id = ids[name];
    if (id) params[name] = id;
  }
  if (plan.due && typeof event.body[plan.due] === "string") params.due = String(event.body[plan.due]);
  if (typeof event.body.receiptNo === "string") params.receipt = event.body.receiptNo;
  const listed = (id: string | undefined) => (id ? [id] : []);
  const titles = await titlesOf(tx.db, {
    challenges: listed(ids.challengeId),
    teams: listed(ids.teamId),
    organisations: listed(ids.organisationId),
    meetings: listed(ids.meetingId),
  });
  for (const person of await addressees(tx.db, [...concerned])) {
    const href = plan.href(ids);
    const added = await insertNotification(tx.db, {
      id: newId(tx.now),
      recipientId: person.id,
      eventSeq: event.seq,
      kind: plan.kind,
      params,
      href,
      at: event.at,
    });
    if (added && person.wantsMail && !plan.inboxOnly)
      await queueMail(tx, {
        dedupeKey: `event:${event.seq}:${plan.kind}:${person.id}`,
        to: person.email,
        ...letter(plan, person, wordsFor(params, titles, person.locale ?? "zh-TW"), `${address}${href}`),
      });
  }
}

function letter(plan: Plan, person: Addressee, words: ReturnType<typeof wordsFor>, link: string): { subject: string; body: string } {
  return inLocale(person.locale ?? "zh-TW", () => {
    const subject = sentence(plan.kind, words);
    return {
      subject,
      body: [
        m.notifications_mail_greeting({ name: person.name }),
        "",
        subject,
        "",
        m.notifications_mail_link(),
        link,
        "",
        m.notifications_mail_footer(),
      ].join("\n"),
    };
  });
}
