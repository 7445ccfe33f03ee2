import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { EngagementHeader, limits, packForm } from "~/features/engagements";
import { handOverResourcePack, packToHandOver } from "~/features/engagements/index.server";
import { signedIn } from "~/http/access";
import { act, page, redirectTo } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { uuid } from "~/lib/text";
import { Button } from "~/ui/Button";
import { TextArea, TextField } from "~/ui/Field";
import { Form, FormActions } from "~/ui/Form";
import { pageTitle } from "~/ui/pageTitle";
import { Notice } from "~/ui/Section";

const params = z.object({ engagementId: uuid });

export const loader = page({ access: signedIn, params }, async ({ ctx, params }) => ({
  title: m.engagements_pack_title(),
  ...(await packToHandOver(ctx, params.engagementId)),
}));

export const action = act({ access: signedIn, params, form: packForm, page: loader }, async ({ ctx, params, form }) => {
  await handOverResourcePack(ctx, { engagementId: params.engagementId, pack: form });
  return redirectTo(`/engagements/${params.engagementId}`, "engagements_pack_saved");
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data && `${data.title}・${data.engagement.teamName}`);

export default function Pack() {
  const { title, engagement, pack, refused } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <>
      <EngagementHeader card={engagement} title={title} lead={m.engagements_pack_lead()} />
      {refused ? (
        <Notice tone="warn" title={m.engagements_pack_held()}>
          {refused}
        </Notice>
      ) : null}
      <Form result={result} guard className="mt-6">
        <TextArea
          name="data"
          label={m.engagements_pack_data()}
          hint={m.engagements_pack_data_hint()}
          rows={4}
          limit={limits.pack}
          defaultValue={pack.data}
          optional
        />
        <TextArea
          name="api"
          label={m.engagements_pack_api()}
          hint={m.engagements_pack_api_hint()}
          rows={3}
          limit={limits.pack}
          defaultValue={pack.api}
          optional
        />
        <TextArea
          name="tools"
          label={m.engagements_pack_tools()}
          hint={m.engagements_pack_tools_hint()}
          rows={3}
          limit={limits.pack}
          defaultValue={pack.tools}
          optional
        />
        <TextField
          name="contactName"
          label={m.engagements_pack_contact_name()}
          hint={m.engagements_pack_contact_hint()}
          width="medium"
          defaultValue={pack.contactName}
          required
        />
        <TextField
          name="contactEmail"
          type="email"
          inputMode="email"
          label={m.engagements_pack_contact_email()}
          defaultValue={pack.contactEmail}
          required
        />
        <FormActions>
          <Button kind="primary">{pack.handedOverAt ? m.engagements_pack_renew() : m.engagements_pack_hand_over()}</Button>
        </FormActions>
      </Form>
    </>
  );
}
