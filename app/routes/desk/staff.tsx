import type { MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { staffCounts, staffWaiting } from "~/features/applications/index.server";
import { ApplicationItem } from "~/features/applications/ui/ApplicationItem";
import { listingsToRead } from "~/features/catalogue/index.server";
import { DeskRow } from "~/features/challenges";
import { waitingChallenges } from "~/features/challenges/index.server";
import { evidenceCount } from "~/features/competency/index.server";
import { EngagementRow } from "~/features/engagements";
import { silentEngagements } from "~/features/engagements/index.server";
import { failedWork } from "~/features/events/index.server";
import { behindNow, liveFigures } from "~/features/kpi/index.server";
import { organisationsToCheck } from "~/features/organisations/index.server";
import { claimsList } from "~/features/outcomes/index.server";
import { hasRole } from "~/http/access";
import { page } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { ButtonForm, ButtonRow, LinkButton } from "~/ui/Button";
import { BulletList } from "~/ui/charts/BulletBar";
import { Age, DateTime } from "~/ui/DateTime";
import { EmptyState } from "~/ui/EmptyState";
import { PageHeader } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";
import { DeskItem, DeskSection, Section } from "~/ui/Section";
import { Stat, StatRow } from "~/ui/Stat";
import { Table } from "~/ui/Table";

const shown = 6;

export const loader = page({ access: hasRole("staff", "admin") }, async ({ ctx }) => {
  const counts = await staffCounts(ctx);
  const engagements = await silentEngagements(ctx);
  const outcomes = await claimsList(ctx, { state: "proposed" });
  return {
    title: m.shell_staff_title(),
    now: ctx.now,
    figures: (await liveFigures(ctx)).figures,
    behind: await behindNow(ctx),
    applications: await staffWaiting(ctx, shown),
    applicationCount: counts.eligibility + counts.offers + counts.overdueSupplements,
    challenges: await waitingChallenges(ctx),
    engagements,
    claims: outcomes.claims.slice(0, shown),
    claimCount: outcomes.counts.proposed,
    organisations: await organisationsToCheck(ctx, shown),
    listings: await listingsToRead(ctx, shown),
    evidence: await evidenceCount(ctx),
    failed: await failedWork(ctx),
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

const nothing = () => (
  <EmptyState title={m.shell_staff_nothing()} level={3}>
    {m.shell_staff_nothing_body()}
  </EmptyState>
);

export default function StaffDesk() {
  const desk = useLoaderData<typeof loader>();
  const { title, now, figures, behind } = desk;
  return (
    <>
      <PageHeader
        title={title}
        lead={m.shell_staff_lead()}
        actions={
          <ButtonRow>
            {[
              { to: "/staff/kpi", label: m.shell_staff_kpi() },
              { to: "/staff/assignments", label: m.shell_staff_assignments() },
              { to: "/staff/awards", label: m.shell_staff_awards() },
              { to: "/staff/gender", label: m.shell_staff_gender() },
              { to: "/staff/people", label: m.shell_staff_people() },
              { to: "/staff/calls", label: m.shell_staff_calls() },
              { to: "/staff/matching", label: m.matching_learning_title() },
              { to: "/staff/log", label: m.shell_staff_log() },
            ].map(({ to, label }) => (
              <LinkButton key={to} to={to} kind="secondary" size="sm">
                {label}
              </LinkButton>
            ))}
          </ButtonRow>
        }
      />
      <Section title={m.shell_staff_figures()}>
        <StatRow columns={5}>
          {figures.map((figure) => (
            <Stat key={figure.code} value={figure.value} unit={figure.unit} label={figure.label} to={figure.to} />
          ))}
        </StatRow>
      </Section>
      <DeskSection
        title={m.shell_staff_applications()}
        count={desk.applicationCount}
        total={{ label: m.shell_staff_all(), to: "/staff/applications" }}
        empty={nothing()}
      >
        {desk.applications.map((application) => (
          <ApplicationItem
            key={application.id}
            application={application}
            now={now}
            byTeam
            warnAfterDays={7}
            to={`/applications/${application.id}/${application.state === "shortlisted" ? "offer-confirmation" : "eligibility"}`}
          />
        ))}
      </DeskSection>
      <DeskSection title={m.shell_staff_challenges()} count={desk.challenges.count} empty={nothing()}>
        {desk.challenges.rows.map((entry) => (
          <DeskRow key={entry.id} entry={entry} now={now} to={`/challenges/${entry.id}/record`} />
        ))}
      </DeskSection>
      <DeskSection title={m.shell_staff_engagements()} count={desk.engagements.length} empty={nothing()}>
        {desk.engagements.map((card) => (
          <EngagementRow key={card.id} card={card} />
        ))}
      </DeskSection>
      <DeskSection
        title={m.shell_staff_claims()}
        count={desk.claimCount}
        total={{ label: m.shell_staff_all(), to: "/staff/claims" }}
        empty={nothing()}
      >
        {desk.claims.map((claim) => (
          <DeskItem
            key={claim.id}
            to="/staff/claims"
            title={claim.title}
            meta={`${nameOf.claimKind(claim.kind)} · ${claim.organisation ?? ""}`}
            age={<Age since={claim.proposedAt} now={now} warnAfterDays={7} />}
          />
        ))}
      </DeskSection>
      <DeskSection
        title={m.shell_staff_organisations()}
        count={desk.organisations.count}
        total={{ label: m.shell_staff_all(), to: "/organisations?unchecked=1" }}
        empty={nothing()}
      >
        {desk.organisations.items.map((one) => (
          <DeskItem
            key={one.id}
            to={`/organisations/${one.id}`}
            title={one.name}
            meta={nameOf.organisationKind(one.kind)}
            age={<Age since={one.createdAt} now={now} warnAfterDays={14} />}
          />
        ))}
      </DeskSection>
      <DeskSection title={m.shell_staff_listings()} count={desk.listings.more ? undefined : desk.listings.items.length} empty={nothing()}>
        {desk.listings.items.map((one) => (
          <DeskItem
            key={one.id}
            to={one.to}
            title={one.title.text}
            lang={one.title.lang}
            meta={[nameOf.listingKind(one.kind), one.provider].filter(Boolean).join(" · ")}
            age={<Age since={one.createdAt} now={now} warnAfterDays={14} />}
          />
        ))}
      </DeskSection>
      <DeskSection
        title={m.shell_staff_evidence()}
        count={desk.evidence}
        total={{ label: m.shell_staff_all(), to: "/staff/evidence" }}
        empty={nothing()}
      >
        <DeskItem to="/staff/evidence" title={m.shell_staff_evidence_line({ count: desk.evidence })} />
      </DeskSection>
      {desk.failed.count > 0 ? (
        <Section title={m.shell_jobs_failed()} lead={m.shell_jobs_failed_lead({ count: desk.failed.count })}>
          <Table
            caption={m.shell_jobs_failed()}
            captionHidden
            rows={desk.failed.jobs}
            rowKey={(job) => job.id}
            columns={[
              { key: "kind", header: m.shell_jobs_kind(), primary: true, cell: (job) => <code>{job.kind}</code> },
              { key: "error", header: m.shell_jobs_error(), cell: (job) => <span className="break-all">{job.error}</span> },
              { key: "at", header: m.shell_log_when(), cell: (job) => <DateTime value={job.at} time /> },
              {
                key: "retry",
                header: m.shell_jobs_retry(),
                cell: (job) => <ButtonForm action={`/staff/jobs/${job.id}/retry`} label={m.shell_jobs_retry()} size="sm" describe={` ${job.kind}`} />,
              },
            ]}
          />
        </Section>
      ) : null}
      {behind.length > 0 ? (
        <Section title={m.shell_staff_behind()}>
          <BulletList
            title={m.shell_staff_behind()}
            titleHidden
            rows={behind.map((line) => ({
              label: line.name,
              actual: line.actual,
              target: line.target,
              pace: line.expected,
              unit: line.unit,
              to: line.to,
            }))}
          />
          <p className="mt-3">
            <Link className="link inline-block min-h-6" to="/staff/kpi">
              {m.shell_staff_all()}
            </Link>
          </p>
        </Section>
      ) : null}
    </>
  );
}
