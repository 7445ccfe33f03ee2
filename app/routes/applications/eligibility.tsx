import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { eligibilityForm } from "~/features/applications";
import { applicationView, decideEligibility, eligibilityChecks, requestSupplement } from "~/features/applications/index.server";
import { ApplicationState } from "~/features/applications/ui/ApplicationItem";
import { EligibilityForms } from "~/features/applications/ui/EligibilityForms";
import { FullNotice } from "~/features/applications/ui/FullNotice";
import { ProposalText } from "~/features/applications/ui/ProposalText";
import { RecordFacts } from "~/features/applications/ui/RecordFacts";
import { crumbsOf, inLocale } from "~/features/applications/ui/words";
import { hasRole } from "~/http/access";
import { act, page, redirectTo } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { uuid } from "~/lib/text";
import { addDays, instantInput, taipeiDay, taipeiTime } from "~/lib/time";
import { Age } from "~/ui/DateTime";
import { Icon } from "~/ui/Icon";
import { Notice, PageHeader, Section, SideBySide } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";

const params = z.object({ applicationId: uuid });
const staff = hasRole("staff", "admin");

export const loader = page({ access: staff, params }, async ({ ctx, params: { applicationId } }) => {
  const application = await applicationView(ctx, applicationId);
  const dueAt = instantInput(taipeiTime(addDays(taipeiDay(ctx.now), 5), "17:00"), ctx.locale);
  return {
    title: m.applications_eligibility_title({ team: application.teamName }),
    application,
    checks: await eligibilityChecks(ctx, application),
    dueAt,
    now: ctx.now,
  };
});

export const action = act({ access: staff, params, form: eligibilityForm, page: loader }, async ({ ctx, params: { applicationId }, form }) => {
  if (form.decision === "supplement") {
    await requestSupplement(ctx, { applicationId, dueAt: form.dueAt, note: form.note });
    return redirectTo("/staff/applications", "applications_eligibility_supplement_flash");
  }
  await decideEligibility(
    ctx,
    form.decision === "eligible" ? { applicationId, decision: "eligible" } : { applicationId, decision: "ineligible", reason: form.reason },
  );
  return redirectTo("/staff/applications", "applications_eligibility_done_flash");
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function Eligibility() {
  const { application, checks, dueAt, now } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const rows = [
    { key: "deadline", label: m.applications_eligibility_check_deadline(), refused: checks.late ? m.applications_refused_deadline() : null },
    { key: "complete", label: m.applications_eligibility_check_complete(), refused: checks.incomplete ? m.applications_refused_incomplete() : null },
    { key: "team", label: m.applications_eligibility_check_team(), refused: checks.team },
  ];
  return (
    <>
      <PageHeader
        title={m.applications_eligibility_title({ team: inLocale(application.teamName, application.teamNameEn) })}
        crumbs={crumbsOf(application, true)}
        state={<ApplicationState application={application} />}
        meta={
          <>
            <span lang={application.title.lang}>{application.title.text}</span>
            <Age since={application.stateSince} now={now} />
          </>
        }
      />
      {application.full ? <FullNotice>{m.applications_full_officer()}</FullNotice> : null}
      <SideBySide
        left={
          <>
            <Section title={m.applications_eligibility_checks()}>
              <ul>
                {rows.map((one) => (
                  <li key={one.key} className="flex items-start gap-2 border-b border-line py-2">
                    <Icon name={one.refused ? "alert" : "check"} size={20} className={one.refused ? "mt-1 text-warn" : "mt-1 text-good"} />
                    <span>
                      {one.label}
                      <span className="block text-note text-ink-soft">{one.refused ?? m.applications_eligibility_ok()}</span>
                    </span>
                  </li>
                ))}
              </ul>
            </Section>
            <Section title={m.applications_record_proposal()}>
              <ProposalText proposal={application.proposal} lang={application.lang} />
            </Section>
            <Section title={m.applications_record_facts()}>
              <RecordFacts application={application} now={now} />
            </Section>
          </>
        }
        right={
          <Section title={m.applications_eligibility_decide()}>
            {application.can.decideEligibility === null ? (
              <EligibilityForms state={application.state} dueAt={dueAt} result={result} />
            ) : (
              <Notice tone="info">{application.can.decideEligibility}</Notice>
            )}
          </Section>
        }
      />
    </>
  );
}
