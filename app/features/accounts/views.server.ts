import { type AccountWithPerson, accountById, calendarOf, consentsOf } from "@db/queries/accounts.server";
import { readTimeline } from "~/features/events/index.server";
import { isMessageKey, say } from "~/i18n/lookup.server";
import { type QueuedLetter, recentLetters } from "~/jobs/mail.server";
import { properName } from "~/lib/bilingual";
import type { Ctx } from "~/lib/ctx";
import { notFound } from "~/lib/errors";
import { insistPerson } from "./acting.server";
import { deviceOf } from "./device";
import type { CalendarChoice } from "./forms";
import { listSessions, type OwnSession } from "./sessions.server";

async function own(ctx: Ctx): Promise<AccountWithPerson> {
  const found = await accountById(ctx.db, insistPerson(ctx).id);
  if (!found) throw notFound();
  return found;
}

const knownCalendar = (word: string | null): CalendarChoice => (word === "roc" || word === "ad" ? word : "auto");

/** How the reader wants dates written; `auto` follows the language. */
export const calendarChoice = async (ctx: Ctx): Promise<CalendarChoice> =>
  ctx.actor.kind === "person" ? knownCalendar(await calendarOf(ctx.db, ctx.actor.id)) : "auto";

/** One's own profile with what one is on the platform. */
export async function myProfile(ctx: Ctx) {
  const actor = insistPerson(ctx);
  const { person, account } = await own(ctx);
  const { version, name, romanisedName, gender, languages, phone, affiliation, title, bio, createdAt } = person;
  return {
    profile: { version, name, romanisedName, gender, languages, phone, affiliation, title, bio },
    preferences: { locale: account.locale ?? ctx.locale, calendar: knownCalendar(account.calendar), mailNotices: account.mailNotices },
    email: account.email,
    since: createdAt,
    roles: [...actor.roles],
    organisations: actor.organisations.map((one) => ({ id: one.id, name: properName(one, ctx.locale), lead: one.role === "lead" })),
    teams: actor.teams.map((one) => ({ id: one.id, name: properName(one, ctx.locale), lead: one.role === "lead" })),
  };
}
export type MyProfile = Awaited<ReturnType<typeof myProfile>>;

export type ShownSession = Omit<OwnSession, "userAgent"> & { device: { browser: string; system: string } | null };

/** Where one is signed in now; the session of this request first. */
export async function mySessions(ctx: Ctx, token: string | null): Promise<ShownSession[]> {
  const found = await listSessions(ctx.db, insistPerson(ctx).id, token, ctx.now);
  const shown = found.map(({ userAgent, ...session }) => ({ ...session, device: deviceOf(userAgent) ?? null }));
  return shown.sort((one, other) => Number(other.current) - Number(one.current));
}

/** What one agreed to, and what happened to one's account lately. */
export async function myRecords(ctx: Ctx) {
  const { id } = insistPerson(ctx);
  const consents = await consentsOf(ctx.db, id);
  const events = await readTimeline(ctx.db, id, ["self"], 20);
  return {
    consents: consents.map(({ id: key, notice, noticeVersion, at }) => ({ id: key, notice: noticeName(notice), version: noticeVersion, at })),
    events: events.map(({ id: key, type, at }) => ({ id: key, at, what: eventName(type) })),
  };
}

/** The room that asks for a consent names its notice `<room>_consent_<notice>` or leaves the word as it is. */
function noticeName(notice: string): string {
  const keys = [`accounts_data_consent_${notice}`, `${notice}_consent_notice`];
  const key = keys.find(isMessageKey);
  return key && isMessageKey(key) ? say(key) : notice;
}

export function eventName(type: string): string {
  const key = `events_${type.replaceAll(".", "_")}`;
  return isMessageKey(key) ? say(key) : type;
}

/** Letters nobody will send, for the page that shows them instead. Whether it may be shown is the caller's to say. */
export const outboxLetters = (ctx: Ctx): Promise<QueuedLetter[]> => recentLetters(ctx.db, 50);
