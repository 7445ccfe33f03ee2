import type { titlesOf } from "@db/queries/notifications.server";
import type { Locale } from "@db/vocabulary/roles";
import { say } from "~/i18n/lookup.server";
import { pick, properName } from "~/lib/bilingual";
import { formatDate } from "~/lib/time";
import type { Words } from "./sentences.server";

/** The names a sentence speaks of, in the reader's language, as they are at the time of reading. */
export function wordsFor(params: Record<string, string>, titles: Awaited<ReturnType<typeof titlesOf>>, locale: Locale): Words {
  const team = params.teamId ? titles.teams.get(params.teamId) : undefined;
  const title = params.challengeId ? titles.challenges.get(params.challengeId) : undefined;
  const organisation = params.organisationId ? titles.organisations.get(params.organisationId) : undefined;
  return {
    challenge: title ? pick(title, locale).text : say("notifications_deleted_challenge", {}, locale),
    team: team ? properName(team, locale) : say("notifications_deleted_team", {}, locale),
    due: params.due ? formatDate(new Date(params.due), locale, { weekday: true, time: true, zone: true }) : "",
    receipt: params.receipt ?? "",
    place: (params.meetingId && titles.meetings.get(params.meetingId)) || say("notifications_place_inside", {}, locale),
    organisation: organisation ? properName(organisation, locale) : say("notifications_deleted_organisation", {}, locale),
  };
}
