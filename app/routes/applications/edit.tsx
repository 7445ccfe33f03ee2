import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { editForm } from "~/features/applications";
import { applicationView, saveApplication } from "~/features/applications/index.server";
import { FullNotice } from "~/features/applications/ui/FullNotice";
import { ProposalEditor } from "~/features/applications/ui/ProposalEditor";
import { crumbsOf, dueOf } from "~/features/applications/ui/words";
import { signedIn } from "~/http/access";
import { attempts } from "~/http/attempts.server";
import { act, page, redirectTo } from "~/http/page.server";
import { refusalOf } from "~/http/refusal";
import { m } from "~/i18n/messages";
import { AppError } from "~/lib/errors";
import { uuid } from "~/lib/text";
import { rereadAfterConflict } from "~/ui/Conflict";
import { Deadline } from "~/ui/DateTime";
import { Notice, PageHeader, Prose } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";

const params = z.object({ applicationId: uuid });

export const loader = page({ access: signedIn, params }, async ({ ctx, params: { applicationId } }) => {
  const application = await applicationView(ctx, applicationId);
  if (application.relation !== "team_lead" && application.relation !== "team_member")
    throw new AppError("forbidden", { reason: "applications_refused_team" });
  if (application.can.save !== null)
    return redirectTo(`/applications/${applicationId}`, { key: "applications_refused_not_editable", tone: "refused" });
  return { title: m.applications_title_of({ what: m.applications_edit_title(), of: application.title.text }), application, now: ctx.now };
});

export const action = act({ access: signedIn, params, form: editForm, page: loader }, async ({ ctx, params: { applicationId }, form }) => {
  await attempts.write(ctx);
  const { version, lang, next, ...proposal } = form;
  const saved = await saveApplication(ctx, { applicationId, version, proposal, lang });
  if (next === "quiet") return saved;
  return next === "check"
    ? redirectTo(`/applications/${applicationId}/submission`)
    : redirectTo(`/applications/${applicationId}/edit`, "applications_saved");
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);
export const shouldRevalidate = rereadAfterConflict;

export default function EditApplication() {
  const { application, now } = useLoaderData<typeof loader>();
  const due = dueOf(application);
  const result = useActionData<typeof action>();
  const refusal = refusalOf(result);
  return (
    <>
      <PageHeader
        title={m.applications_edit_title()}
        crumbs={crumbsOf(application, true)}
        lead={m.applications_edit_lead()}
        meta={
          <>
            <span lang={application.title.lang}>{application.title.text}</span>
            {due ? <Deadline value={due} now={now} /> : null}
          </>
        }
      />
      {application.full ? <FullNotice /> : null}
      {application.state === "needs_supplement" && application.supplementNote ? (
        <Notice tone="warn" title={m.applications_supplement_notice()}>
          <Prose preserve>{application.supplementNote}</Prose>
        </Notice>
      ) : null}
      <ProposalEditor
        key={application.id}
        stored={{ proposal: application.proposal, lang: application.lang, version: application.version }}
        result={result}
        conflicting={refusal?.code === "conflict" ? refusal.values : null}
      />
    </>
  );
}
