import { Link } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { DateTime, Deadline } from "~/ui/DateTime";
import { type Fact, Facts } from "~/ui/Section";
import type { ApplicationView } from "../views.server";
import { inLocale } from "./words";

/** Who applied to what, when, under which number. */
export function RecordFacts({ application: one, now }: { application: ApplicationView; now: Date }) {
  const items: Fact[] = [
    {
      term: m.applications_record_challenge(),
      value: (
        <Link to={`/challenges/${one.challengeId}`} lang={one.title.lang} className="link">
          {one.title.text}
        </Link>
      ),
      note: one.challengeCode ?? undefined,
    },
    { term: m.applications_record_owner(), value: inLocale(one.organisationName, one.organisationNameEn) },
    {
      term: m.applications_record_team(),
      value: (
        <Link to={`/teams/${one.teamId}`} className="link">
          {inLocale(one.teamName, one.teamNameEn)}
        </Link>
      ),
      note: nameOf.teamKind(one.teamKind),
    },
    {
      term: m.applications_record_receipt(),
      value: one.receiptNo ? <span className="tabular">{one.receiptNo}</span> : m.applications_record_no_receipt(),
    },
  ];
  if (one.submittedAt)
    items.push({
      term: m.applications_record_submitted(),
      value: <DateTime value={one.submittedAt} weekday time />,
      note: one.submittedByName ?? undefined,
    });
  if (one.eligibleAt) items.push({ term: m.applications_record_eligible(), value: <DateTime value={one.eligibleAt} weekday time /> });
  if (one.ownerChoiceReason) items.push({ term: m.applications_choose_reason(), value: one.ownerChoiceReason });
  if (one.closesAt) items.push({ term: m.applications_record_deadline(), value: <Deadline value={one.closesAt} now={now} /> });
  return <Facts items={items} />;
}
