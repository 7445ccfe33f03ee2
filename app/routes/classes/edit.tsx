import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ActivityFields, ClassFacts, ClassHeader, editActivityForm } from "~/features/activities";
import { classToEdit, editActivity } from "~/features/activities/index.server";
import { signedIn } from "~/http/access";
import { act, page, redirectTo } from "~/http/page.server";
import { refusalOf } from "~/http/refusal";
import { m } from "~/i18n/messages";
import { pick } from "~/lib/bilingual";
import { uuid } from "~/lib/text";
import { BiText } from "~/ui/BiText";
import { Button } from "~/ui/Button";
import { rereadAfterConflict } from "~/ui/Conflict";
import { Hidden } from "~/ui/Field";
import { Form, FormActions } from "~/ui/Form";
import { pageTitle } from "~/ui/pageTitle";
import { Section } from "~/ui/Section";

const params = z.object({ activityId: uuid });

export const loader = page({ access: signedIn, params }, async ({ ctx, params }) => {
  const { card, version } = await classToEdit(ctx, params.activityId);
  return { title: m.activities_edit_title({ title: pick(card.title, ctx.locale).text }), card, version };
});

export const action = act({ access: signedIn, params, form: editActivityForm, page: loader }, async ({ ctx, params, form }) => {
  await editActivity(ctx, { activityId: params.activityId, ...form });
  return redirectTo(`/classes/${params.activityId}`, "activities_saved");
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);
export const shouldRevalidate = rereadAfterConflict;

export default function EditClass() {
  const { card, version } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const conflict = refusalOf(result)?.code === "conflict";
  return (
    <>
      <ClassHeader card={card} title={m.activities_edit()} />
      {conflict ? (
        <Section title={m.activities_stored_now()} lead={m.activities_stored_now_lead()}>
          <p className="mb-4 font-bold">
            <BiText value={card.title} />
          </p>
          <ClassFacts card={card} />
        </Section>
      ) : null}
      <Form result={result} guard key={version}>
        <Hidden name="version" value={String(version)} />
        <ActivityFields card={card} />
        <FormActions>
          <Button kind="primary">{m.activities_save()}</Button>
        </FormActions>
      </Form>
    </>
  );
}
