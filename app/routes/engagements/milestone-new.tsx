import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { EngagementHeader, MilestoneFields, milestoneForm } from "~/features/engagements";
import { addMilestone, engagementHead } from "~/features/engagements/index.server";
import { signedIn } from "~/http/access";
import { onceKey } from "~/http/once.server";
import { act, page, redirectTo } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { uuid } from "~/lib/text";
import { Button } from "~/ui/Button";
import { Form, FormActions } from "~/ui/Form";
import { pageTitle } from "~/ui/pageTitle";

const params = z.object({ engagementId: uuid });

export const loader = page({ access: signedIn, params }, async ({ ctx, params }) => ({
  title: m.engagements_milestone_new(),
  engagement: await engagementHead(ctx, params.engagementId, "planMilestone"),
  key: onceKey(),
}));

export const action = act({ access: signedIn, params, form: milestoneForm, once: true, page: loader }, async ({ ctx, params, form }) => {
  await addMilestone(ctx, { engagementId: params.engagementId, ...form });
  return redirectTo(`/engagements/${params.engagementId}?tab=milestones`, "engagements_milestone_added");
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data && `${data.title}・${data.engagement.teamName}`);

export default function NewMilestone() {
  const { title, engagement, key } = useLoaderData<typeof loader>();
  return (
    <>
      <EngagementHeader card={engagement} title={title} lead={m.engagements_milestone_new_lead()} />
      <Form result={useActionData<typeof action>()} guard>
        <input type="hidden" name="_key" value={key} />
        <MilestoneFields stage={engagement.stage} />
        <FormActions>
          <Button kind="primary">{m.engagements_milestone_add()}</Button>
        </FormActions>
      </Form>
    </>
  );
}
