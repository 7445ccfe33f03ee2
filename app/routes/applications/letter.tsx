import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { letterForm } from "~/features/applications";
import { applicationView, letterView, markNotSelected } from "~/features/applications/index.server";
import { LetterForm } from "~/features/applications/ui/LetterForm";
import { LetterSheet } from "~/features/applications/ui/LetterSheet";
import { ProposalText } from "~/features/applications/ui/ProposalText";
import { crumbsOf, inLocale } from "~/features/applications/ui/words";
import { nextSteps } from "~/features/matching/index.server";
import { signedIn } from "~/http/access";
import { act, page, redirectTo } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { AppError } from "~/lib/errors";
import { uuid } from "~/lib/text";
import { Details } from "~/ui/Dialog";
import { PageHeader } from "~/ui/Page";
import { PrintButton } from "~/ui/Print";
import { pageTitle } from "~/ui/pageTitle";

const params = z.object({ applicationId: uuid });

export const loader = page({ access: signedIn, params }, async ({ ctx, params: { applicationId } }) => {
  const application = await applicationView(ctx, applicationId);
  const letter = await letterView(ctx, applicationId);
  if (letter)
    return { title: m.applications_title_of({ what: m.applications_letter_title(), of: application.title.text }), application, letter, routes: null };
  if (application.can.markNotSelected !== null) throw new AppError("not_found", { reason: "applications_refused_no_letter" });
  const routes = await nextSteps(ctx, { teamId: application.teamId, exceptChallengeId: application.challengeId });
  return { title: m.applications_letter_write_title({ team: application.teamName }), application, letter: null, routes };
});

export const action = act({ access: signedIn, params, form: letterForm, page: loader }, async ({ ctx, params: { applicationId }, form }) => {
  const { met, unmet, ...rest } = form;
  const criteria = [...met.map((key) => ({ key, met: true })), ...unmet.map((key) => ({ key, met: false }))];
  await markNotSelected(ctx, { applicationId, letter: { ...rest, criteria } });
  const { challengeId, relation } = await applicationView(ctx, applicationId);
  return redirectTo(
    relation === "none" ? `/applications/${applicationId}` : `/challenges/${challengeId}/applications`,
    "applications_letter_sent_flash",
  );
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function Letter() {
  const { application, letter, routes } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const team = inLocale(application.teamName, application.teamNameEn);
  if (letter) {
    return (
      <>
        <PageHeader
          title={m.applications_letter_title()}
          crumbs={crumbsOf(application, true)}
          meta={<span lang={application.title.lang}>{application.title.text}</span>}
          actions={<PrintButton />}
        />
        <LetterSheet letter={letter} />
      </>
    );
  }
  return (
    <>
      <PageHeader
        title={m.applications_letter_write_title({ team })}
        crumbs={crumbsOf(application, true)}
        lead={m.applications_letter_write_lead()}
        meta={<span lang={application.title.lang}>{application.title.text}</span>}
      />
      <div className="mb-8">
        <Details summary={m.applications_record_proposal()}>
          <ProposalText proposal={application.proposal} lang={application.lang} />
        </Details>
      </div>
      <LetterForm routes={routes ?? { challenges: [], classes: [] }} result={result} />
    </>
  );
}
