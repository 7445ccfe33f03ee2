import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { CheckInForm, checkInForm, EngagementHeader } from "~/features/engagements";
import { checkInDraft, recordCheckIn } from "~/features/engagements/index.server";
import { signedIn } from "~/http/access";
import { onceKey } from "~/http/once.server";
import { act, page, redirectTo } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { uuid } from "~/lib/text";
import { pageTitle } from "~/ui/pageTitle";

const params = z.object({ engagementId: uuid });

export const loader = page({ access: signedIn, params }, async ({ ctx, params }) => {
  const { engagement, draft } = await checkInDraft(ctx, params.engagementId);
  return { title: m.engagements_check_in_title({ team: engagement.teamName }), engagement, draft, key: onceKey() };
});

export const action = act(
  { access: signedIn, params, form: checkInForm, once: true, page: loader },
  async ({ ctx, params, form: { otherMinutes, minutes, ...form } }) => {
    await recordCheckIn(ctx, { engagementId: params.engagementId, ...form, minutes: otherMinutes ?? minutes });
    return redirectTo(`/engagements/${params.engagementId}?tab=check-ins`, "engagements_check_in_saved");
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function NewCheckIn() {
  const { title, engagement, draft, key } = useLoaderData<typeof loader>();
  return (
    <>
      <EngagementHeader card={engagement} title={title} />
      <CheckInForm draft={draft} formKey={key} result={useActionData<typeof action>()} />
    </>
  );
}
