import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { EngagementHeader, StateForms, stateForm } from "~/features/engagements";
import {
  advanceStage,
  closeEngagement,
  engagementView,
  extendEngagement,
  moveEngagement,
  resumeEngagement,
  suspendEngagement,
  terminateEngagement,
} from "~/features/engagements/index.server";
import { signedIn } from "~/http/access";
import { act, page, redirectTo } from "~/http/page.server";
import { refusalOf } from "~/http/refusal";
import { m } from "~/i18n/messages";
import type { Ctx } from "~/lib/ctx";
import { uuid } from "~/lib/text";
import { pageTitle } from "~/ui/pageTitle";
import { Notice } from "~/ui/Section";

const params = z.object({ engagementId: uuid });

export const loader = page({ access: signedIn, params }, async ({ ctx, params }) => ({
  title: m.engagements_state_title(),
  engagement: await engagementView(ctx, params.engagementId),
}));

function change(ctx: Ctx, engagementId: string, form: z.output<typeof stateForm>): Promise<void> {
  switch (form.intent) {
    case "move":
      return moveEngagement(ctx, { engagementId, to: form.to });
    case "advance":
      return advanceStage(ctx, { engagementId });
    case "close":
      return closeEngagement(ctx, { engagementId });
    case "extend":
      return extendEngagement(ctx, { engagementId, endsOn: form.endsOn });
    case "suspend":
      return suspendEngagement(ctx, { engagementId, reason: form.reason });
    case "resume":
      return resumeEngagement(ctx, { engagementId });
    case "terminate":
      return terminateEngagement(ctx, { engagementId, reason: form.reason });
  }
}

export const action = act({ access: signedIn, params, form: stateForm, page: loader }, async ({ ctx, params, form }) => {
  await change(ctx, params.engagementId, form);
  return redirectTo(`/engagements/${params.engagementId}`, "engagements_state_saved");
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data && `${data.title}・${data.engagement.teamName}`);

export default function EngagementState() {
  const { title, engagement } = useLoaderData<typeof loader>();
  const refusal = refusalOf(useActionData<typeof action>());
  const loose = refusal && !["extend", "suspend", "terminate"].includes(String(refusal.values.intent));
  return (
    <>
      <EngagementHeader card={engagement} title={title} />
      {loose ? (
        <Notice tone="bad" live>
          {refusal.message}
        </Notice>
      ) : null}
      <StateForms engagement={engagement} refusal={refusal} />
    </>
  );
}
