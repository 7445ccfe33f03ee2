import { makeIdsWith, onEvent, type Tx } from "@db/transaction.server";
import { demoRequest } from "@seeds/demo/stage";
import { forgetExpiredSessions, forgetOldTokens } from "~/features/accounts/index.server";
import { closeInvitationsDue, followMembership, lapseDue } from "~/features/applications/index.server";
import { replayJob, replayRun, solveJob, solveRun } from "~/features/assignments/index.server";
import { closeDue, followOwners, publishDue } from "~/features/challenges/index.server";
import { indexEvent } from "~/features/discovery/index.server";
import { closeMentorProposalsDue, reviewHealth } from "~/features/engagements/index.server";
import { matchingHandlers, matchingSchedules } from "~/features/matching/index.server";
import { notifier } from "~/features/notifications/index.server";
import { openAndCloseCalls } from "~/features/programmes/index.server";
import { forgetAttempts } from "~/http/attempts.server";
import { env, now } from "~/http/env.server";
import { forgetOldKeys } from "~/http/once.server";
import { forgetDeadLinks, forgetOldLetters } from "~/jobs/mail.server";
import { drainMails } from "~/jobs/mailer.server";
import { housekeeping, type Schedule, type Work } from "~/jobs/runner.server";
import type { Ctx } from "~/lib/ctx";
import { newId } from "~/lib/ids";
import { fillIndex, loadProgramme, seedCommand } from "./first-run.server";
import { printSetupLinkAtFirstStart, setupLinkCommand } from "./setup-link.server";
import type { World } from "./world.server";

makeIdsWith(newId);
// Every verb opens its transaction with a whole Ctx; the layer below knows only the part it needs.
onEvent((tx, event) => followOwners(tx as Tx<Ctx>, event));
onEvent((tx, event) => followMembership(tx as Tx<Ctx>, event));
// The demo is indexed chapter by chapter, in one go each, which costs a fraction.
onEvent((tx, event) => (tx.requestId === demoRequest ? Promise.resolve() : indexEvent(tx, event)));

const { mailKeepDays, smtpUrl, mailFrom, publicUrl, port } = env();
const minute = 60_000;

const inTurn =
  (...verbs: ((ctx: Ctx) => Promise<unknown>)[]) =>
  async (ctx: Ctx): Promise<void> => {
    for (const verb of verbs) await verb(ctx);
  };

/** Sends what waits in the outbox; without a mail server the letters stay there to be read. */
const mailing: Schedule[] = smtpUrl
  ? [{ name: "mail", everyMs: minute / 4, run: async (ctx) => void (await drainMails(ctx.db, { url: smtpUrl, from: mailFrom }, now)) }]
  : [];

/** Everything that runs without a request: job handlers, readers of the log, schedules. Each room adds its own here. */
export const work: Work = {
  handlers: { ...matchingHandlers, [solveJob]: (payload, ctx) => solveRun(payload, ctx), [replayJob]: (payload, ctx) => replayRun(payload, ctx) },
  readers: [notifier(publicUrl ?? `http://localhost:${port}`)],
  schedules: [
    housekeeping,
    { name: "sessions_housekeeping", everyMs: 60 * minute, run: (ctx) => forgetExpiredSessions(ctx.db, ctx.now) },
    { name: "tokens_housekeeping", everyMs: 60 * minute, run: (ctx) => forgetOldTokens(ctx.db, ctx.now) },
    { name: "request_keys_housekeeping", everyMs: 60 * minute, run: forgetOldKeys },
    { name: "attempts_housekeeping", everyMs: 10 * minute, run: forgetAttempts },
    { name: "mail_links", everyMs: minute / 2, run: async (ctx) => void (await forgetDeadLinks(ctx)) },
    { name: "mail_texts", everyMs: 60 * minute, run: async (ctx) => void (await forgetOldLetters(ctx, mailKeepDays)) },
    ...mailing,
    { name: "challenges_due", everyMs: minute / 2, run: inTurn(publishDue, closeDue) },
    { name: "applications_due", everyMs: minute / 2, run: inTurn(lapseDue, closeInvitationsDue) },
    { name: "mentor_proposals_due", everyMs: minute / 2, run: async (ctx) => void (await closeMentorProposalsDue(ctx)) },
    { name: "engagements_health", everyMs: 60 * minute, run: async (ctx) => void (await reviewHealth(ctx)) },
    { name: "calls_due", everyMs: minute, run: async (ctx) => void (await openAndCloseCalls(ctx)) },
    ...matchingSchedules,
  ],
};

/** What happens once the port is open and pages can already be read: reference data, the demo, the set-up link. */
export const onServing: ((world: World) => Promise<void>)[] = [loadProgramme, fillIndex, printSetupLinkAtFirstStart];

/** Sub-commands beside `serve` and `worker`, by name. */
export const commands: Record<string, (world: World, args: string[]) => Promise<void>> = { seed: seedCommand, "setup-link": setupLinkCommand };
