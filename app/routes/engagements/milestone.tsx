import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { EngagementHeader, MilestoneEvidence, MilestoneForms, milestoneActionForm } from "~/features/engagements";
import { acceptMilestone, editMilestone, milestoneView, returnMilestone, submitMilestone } from "~/features/engagements/index.server";
import { signedIn } from "~/http/access";
import { act, page, redirectTo } from "~/http/page.server";
import { refusalOf } from "~/http/refusal";
import { m } from "~/i18n/messages";
import { uuid } from "~/lib/text";
import { rereadAfterConflict } from "~/ui/Conflict";
import { pageTitle } from "~/ui/pageTitle";

const params = z.object({ engagementId: uuid, milestoneId: uuid });

export const loader = page({ access: signedIn, params }, async ({ ctx, params }) => {
  const view = await milestoneView(ctx, params.engagementId, params.milestoneId);
  return { title: m.engagements_milestone_of({ title: view.milestone.title }), ...view };
});

export const action = act({ access: signedIn, params, form: milestoneActionForm, page: loader }, async ({ ctx, params, form }) => {
  const { milestoneId } = params;
  await milestoneView(ctx, params.engagementId, milestoneId);
  const here = `/engagements/${params.engagementId}/milestones/${milestoneId}`;
  switch (form.intent) {
    case "edit":
      await editMilestone(ctx, { milestoneId, version: form.version, title: form.title, dueOn: form.dueOn, stage: form.stage });
      return redirectTo(here, "engagements_milestone_saved");
    case "submit":
      await submitMilestone(ctx, { milestoneId, note: form.note, url: form.url });
      return redirectTo(here, "engagements_milestone_submitted");
    case "accept":
      await acceptMilestone(ctx, { milestoneId, note: form.decisionNote });
      return redirectTo(here, "engagements_milestone_accepted");
    case "return":
      await returnMilestone(ctx, { milestoneId, note: form.decisionNote });
      return redirectTo(here, "engagements_milestone_returned");
  }
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);
export const shouldRevalidate = rereadAfterConflict;

export default function Milestone() {
  const { engagement, ...view } = useLoaderData<typeof loader>();
  return (
    <>
      <EngagementHeader card={engagement} title={view.milestone.title} />
      <MilestoneEvidence view={view} />
      <MilestoneForms view={view} refusal={refusalOf(useActionData<typeof action>())} />
    </>
  );
}
