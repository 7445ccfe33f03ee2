import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { eligibilityDays, missingFields, type ProposalField, submitForm } from "~/features/applications";
import { answerSupplement, applicationView, submitApplication } from "~/features/applications/index.server";
import { FullNotice } from "~/features/applications/ui/FullNotice";
import { ProposalText } from "~/features/applications/ui/ProposalText";
import { Receipt } from "~/features/applications/ui/Receipt";
import { crumbsOf, fieldName } from "~/features/applications/ui/words";
import { signedIn } from "~/http/access";
import { attempts } from "~/http/attempts.server";
import { act, page, redirectTo } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { AppError } from "~/lib/errors";
import { uuid } from "~/lib/text";
import { Button, LinkButton } from "~/ui/Button";
import { Deadline } from "~/ui/DateTime";
import { Form, FormActions } from "~/ui/Form";
import { Notice, PageHeader, Section } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";

const params = z.object({ applicationId: uuid });

export const loader = page({ access: signedIn, params }, async ({ ctx, params: { applicationId } }) => {
  const application = await applicationView(ctx, applicationId);
  if (application.relation !== "team_lead" && application.relation !== "team_member")
    throw new AppError("forbidden", { reason: "applications_refused_team" });
  const sent = application.receiptNo !== null && application.state !== "needs_supplement";
  return {
    title: m.applications_title_of({ what: sent ? m.applications_receipt_title() : m.applications_check_title(), of: application.title.text }),
    application,
    sent,
    now: ctx.now,
  };
});

export const action = act({ access: signedIn, params, form: submitForm, page: loader }, async ({ ctx, params: { applicationId }, form }) => {
  await attempts.apply(ctx);
  const application = await applicationView(ctx, applicationId);
  if (application.state === "needs_supplement") {
    await answerSupplement(ctx, { applicationId });
    return redirectTo(`/applications/${applicationId}`, "applications_supplement_sent_flash");
  }
  const { receiptNo } = await submitApplication(ctx, { applicationId, version: form.version });
  return redirectTo(`/applications/${applicationId}/submission`, { key: "applications_submitted_flash", params: { receipt: receiptNo } });
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function Submission() {
  const { application, sent, now } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  if (sent) return <Receipt application={application} days={eligibilityDays} />;
  const missing = Object.keys(missingFields(application.proposal)) as ProposalField[];
  const refused = application.state === "draft" ? application.can.submit : application.can.answerSupplement;
  return (
    <>
      <PageHeader
        title={m.applications_check_title()}
        crumbs={crumbsOf(application, true)}
        lead={m.applications_check_lead()}
        meta={
          <>
            <span lang={application.title.lang}>{application.title.text}</span>
            {application.state === "draft" && application.closesAt ? <Deadline value={application.closesAt} now={now} /> : null}
          </>
        }
      />
      {application.full ? <FullNotice /> : null}
      {missing.length > 0 ? (
        <Notice
          tone="warn"
          title={m.applications_check_missing()}
          actions={<LinkButton to={`/applications/${application.id}/edit`}>{m.applications_check_change()}</LinkButton>}
        >
          {m.applications_check_missing_body({ fields: missing.map(fieldName).join("／") })}
        </Notice>
      ) : null}
      <Section
        title={m.applications_record_proposal()}
        lead={m.applications_apply_private()}
        actions={
          <LinkButton to={`/applications/${application.id}/edit`} size="sm">
            {m.applications_check_change()}
          </LinkButton>
        }
      >
        <ProposalText proposal={application.proposal} lang={application.lang} />
      </Section>
      {refused ? <Notice tone="info">{refused}</Notice> : null}
      {!refused && missing.length === 0 ? (
        <Form result={result}>
          <input type="hidden" name="version" value={application.version} />
          <p className="text-note text-ink-soft">{m.applications_check_declare()}</p>
          <FormActions>
            <Button kind="primary">{application.state === "draft" ? m.applications_check_send() : m.applications_check_send_supplement()}</Button>
          </FormActions>
        </Form>
      ) : null}
    </>
  );
}
