import { industries } from "@db/vocabulary/kinds";
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { createDraft, draftForm, posingOrganisations } from "~/features/challenges/index.server";
import { signedIn } from "~/http/access";
import { onceKey } from "~/http/once.server";
import { act, page, redirectTo } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { Button, LinkButton } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { BilingualField, Hidden, Select } from "~/ui/Field";
import { Form, FormActions } from "~/ui/Form";
import { PageHeader } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";

export const loader = page({ access: signedIn }, async ({ ctx }) => ({
  title: m.challenges_new_title(),
  organisations: posingOrganisations(ctx),
  key: onceKey(),
}));

export const action = act({ access: signedIn, form: draftForm, once: true }, async ({ ctx, form }) => {
  const { id } = await createDraft(ctx, form);
  return redirectTo(`/challenges/${id}/edit/problem`, "challenges_draft_made");
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function NewChallenge() {
  const { title, organisations, key } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const [only] = organisations;
  return (
    <>
      <PageHeader title={title} crumbs={[{ to: "/desk/owner", label: m.challenges_desk_owner() }]} lead={m.challenges_new_lead()} />
      {only === undefined ? (
        <EmptyState
          title={m.challenges_new_no_organisation()}
          level={2}
          action={
            <LinkButton to="/organisations/new" kind="primary" icon="building">
              {m.challenges_new_make_organisation()}
            </LinkButton>
          }
        >
          {m.challenges_new_no_organisation_lead()}
        </EmptyState>
      ) : (
        <Form result={result}>
          <Hidden name="_key" value={key} />
          {organisations.length === 1 ? (
            <>
              <Hidden name="organisationId" value={only.id} />
              <p className="mb-6">{m.challenges_new_for({ name: only.name })}</p>
            </>
          ) : (
            <Select
              name="organisationId"
              label={m.challenges_new_organisation()}
              options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
              required
            />
          )}
          <BilingualField
            name="title"
            label={m.challenges_field_title()}
            hint={m.challenges_hint_title()}
            required
            example={{ good: m.challenges_good_title(), bad: m.challenges_bad_title() }}
          />
          <Select
            name="industry"
            label={m.challenges_field_industry()}
            blank={m.challenges_choose()}
            options={industries.map((value) => ({ value, label: nameOf.industry(value) }))}
            optional
          />
          <FormActions>
            <Button kind="primary" icon="arrow-right">
              {m.challenges_new_start()}
            </Button>
          </FormActions>
        </Form>
      )}
    </>
  );
}
