import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { applicationView, withdrawApplication } from "~/features/applications/index.server";
import { crumbsOf } from "~/features/applications/ui/words";
import { signedIn } from "~/http/access";
import { act, page, redirectTo } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { AppError } from "~/lib/errors";
import { uuid } from "~/lib/text";
import { Button, LinkButton } from "~/ui/Button";
import { Form, FormActions } from "~/ui/Form";
import { Notice, PageHeader } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";

const params = z.object({ applicationId: uuid });

export const loader = page({ access: signedIn, params }, async ({ ctx, params: { applicationId } }) => {
  const application = await applicationView(ctx, applicationId);
  if (application.relation !== "team_lead" && application.relation !== "team_member")
    throw new AppError("forbidden", { reason: "applications_refused_team" });
  return { title: m.applications_title_of({ what: m.applications_withdraw_title(), of: application.title.text }), application };
});

export const action = act({ access: signedIn, params, form: z.object({}), page: loader }, async ({ ctx, params: { applicationId } }) => {
  await withdrawApplication(ctx, { applicationId });
  return redirectTo(`/applications/${applicationId}`, "applications_withdrawn_flash");
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function Withdrawal() {
  const { application } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <>
      <PageHeader
        title={m.applications_withdraw_title()}
        crumbs={crumbsOf(application, true)}
        meta={<span lang={application.title.lang}>{application.title.text}</span>}
      />
      {application.can.withdraw === null ? (
        <Form result={result}>
          <p className="max-w-prose">{m.applications_withdraw_body()}</p>
          <FormActions>
            <Button kind="danger">{m.applications_withdraw_confirm()}</Button>
            <LinkButton to={`/applications/${application.id}`} kind="quiet">
              {m.applications_withdraw_keep()}
            </LinkButton>
          </FormActions>
        </Form>
      ) : (
        <Notice tone="info">{application.can.withdraw}</Notice>
      )}
    </>
  );
}
