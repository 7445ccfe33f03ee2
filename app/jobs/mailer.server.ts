import type { Db } from "@db/client.server";
import { claimMail, mailFailed, mailSent, retryMail } from "@db/queries/mails.server";
import { createTransport, type Transporter } from "nodemailer";
import { backoff } from "./backoff";

export interface MailServer {
  /** e.g. smtps://user:secret@mail.example.org */
  url: string;
  from: string;
}

export const maxAttempts = 8;
const leaseMs = 120_000;

let kept: { url: string; transport: Transporter } | undefined;

/** One pooled connection per address, made at the first letter. */
function transportFor(url: string): Transporter {
  if (kept?.url !== url) kept = { url, transport: createTransport(url, {}) };
  return kept.transport;
}

/**
 * Sends what is due, one letter at a time: claim in one short transaction, send outside any, then write down the result.
 * A letter whose server is down comes back later and later; after the last attempt it is set aside as failed.
 * @returns how many were sent and how many went wrong.
 */
export async function drainMails(
  db: Db,
  server: MailServer,
  clock: () => Date,
  send = (mail: { to: string; subject: string; text: string; from: string; messageId: string }) =>
    transportFor(server.url)
      .sendMail(mail)
      .then(() => undefined),
): Promise<{ sent: number; failed: number }> {
  const tally = { sent: 0, failed: 0 };
  for (let n = 0; n < 100; n += 1) {
    const now = clock();
    const mail = await claimMail(db, now, new Date(now.getTime() + leaseMs));
    if (!mail) break;
    try {
      await send({ from: server.from, to: mail.toAddress, subject: mail.subject, text: mail.body, messageId: `<${mail.id}@cuilian>` });
    } catch (thrown) {
      const error = thrown instanceof Error ? thrown.message.slice(0, 300) : "unknown error";
      const at = clock();
      if (mail.attempts >= maxAttempts) await mailFailed(db, mail.id, error);
      else await retryMail(db, mail.id, new Date(at.getTime() + backoff(mail.attempts)), error);
      tally.failed += 1;
      continue;
    }
    // Not in the try: a database that fails now must not look like a letter that failed.
    await mailSent(db, mail.id, clock());
    tally.sent += 1;
  }
  return tally;
}
