import { claimKinds } from "@db/vocabulary/kinds";
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { claimForm } from "~/features/outcomes";
import { proposeClaim } from "~/features/outcomes/index.server";
import { entersOutcomes as access } from "~/http/access";
import { onceKey } from "~/http/once.server";
import { act, page, redirectTo } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { properName } from "~/lib/bilingual";
import { hasRole as holds } from "~/lib/ctx";
import { Button } from "~/ui/Button";
import { Checkbox, DateField, Hidden, Select, TextArea, TextField } from "~/ui/Field";
import { Form, FormActions } from "~/ui/Form";
import { PageHeader } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";

export const loader = page({ access }, async ({ ctx }) => ({
  title: m.outcomes_new_title(),
  key: onceKey(),
  officer: holds(ctx.actor, "staff", "admin"),
  organisations: ctx.actor.kind === "person" ? ctx.actor.organisations.map((one) => ({ value: one.id, label: properName(one, ctx.locale) })) : [],
}));

export const action = act({ access, form: claimForm, once: true }, async ({ ctx, form }) => {
  await proposeClaim(ctx, form);
  return redirectTo("/staff/claims", "outcomes_saved");
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function NewClaim() {
  const { title, key, organisations, officer } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={title} lead={m.outcomes_new_lead()} crumbs={[{ to: "/staff/claims", label: m.outcomes_title() }]} />
      <Form method="post" result={useActionData<typeof action>()}>
        <Hidden name="_key" value={key} />
        <Select
          name="kind"
          label={m.outcomes_field_kind()}
          options={claimKinds.map((kind) => ({ value: kind, label: nameOf.claimKind(kind) }))}
          required
        />
        <TextField name="title" label={m.outcomes_field_title()} maxLength={120} required />
        <Select
          name="organisationId"
          label={m.outcomes_field_organisation()}
          options={organisations}
          blank={officer ? m.outcomes_field_organisation_none() : undefined}
        />
        <TextField
          name="quantity"
          label={m.outcomes_field_quantity()}
          hint={m.outcomes_field_quantity_hint()}
          inputMode="decimal"
          width="short"
          defaultValue="1"
          required
        />
        <DateField name="occurredOn" label={m.outcomes_field_day()} required />
        <TextArea name="evidenceNote" label={m.outcomes_field_evidence()} hint={m.outcomes_field_evidence_hint()} limit={1000} required />
        <TextField name="evidenceUrl" type="url" label={m.outcomes_field_url()} optional />
        <Checkbox name="isPublic" label={m.outcomes_field_public()} />
        <FormActions>
          <Button>{m.outcomes_save()}</Button>
        </FormActions>
      </Form>
    </>
  );
}
