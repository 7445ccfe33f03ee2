import { m } from "~/i18n/messages";
import { LinkButton } from "~/ui/Button";
import { DateTime } from "~/ui/DateTime";
import { Facts, PageHeader } from "~/ui/Page";
import { PrintButton } from "~/ui/Print";
import type { ApplicationView } from "../views.server";
import { FullNotice } from "./FullNotice";
import { crumbsOf, inLocale } from "./words";

/** The proof that an application was handed in: number, time, whose, and what happens next. */
export function Receipt({ application, days }: { application: ApplicationView; days: number }) {
  return (
    <>
      <PageHeader title={m.applications_receipt_title()} crumbs={crumbsOf(application, true)} lead={m.applications_receipt_next({ days })} />
      <div className="mb-8 inline-block rounded-md border-2 border-accent bg-accent-wash px-6 py-4">
        <p className="text-note text-ink-soft">{m.applications_receipt_number()}</p>
        <p className="tabular font-serif text-title font-bold">{application.receiptNo}</p>
      </div>
      {application.full ? <FullNotice>{m.applications_full_receipt()}</FullNotice> : null}
      <Facts
        items={[
          ...(application.submittedAt
            ? [{ term: m.applications_receipt_sent(), value: <DateTime value={application.submittedAt} weekday time zone /> }]
            : []),
          {
            term: m.applications_record_challenge(),
            value: <span lang={application.title.lang}>{application.title.text}</span>,
            note: application.challengeCode ?? undefined,
          },
          { term: m.applications_record_owner(), value: inLocale(application.organisationName, application.organisationNameEn) },
          { term: m.applications_record_team(), value: inLocale(application.teamName, application.teamNameEn) },
          ...(application.submittedByName ? [{ term: m.applications_record_submitted_by(), value: application.submittedByName }] : []),
        ]}
      />
      <div className="mt-8 flex flex-wrap gap-3">
        <LinkButton to={`/applications/${application.id}`} kind="primary">
          {m.applications_receipt_view()}
        </LinkButton>
        <PrintButton label={m.applications_receipt_print()} />
      </div>
    </>
  );
}
