import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { EngagementHeader, mentorForm } from "~/features/engagements";
import { assignMentor, endMentor, mentorsView } from "~/features/engagements/index.server";
import { signedIn } from "~/http/access";
import { act, page, redirectTo } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { uuid } from "~/lib/text";
import { Button, ButtonForm } from "~/ui/Button";
import { DateTime } from "~/ui/DateTime";
import { EmptyState } from "~/ui/EmptyState";
import { Hidden, Select } from "~/ui/Field";
import { Form, FormActions } from "~/ui/Form";
import { pageTitle } from "~/ui/pageTitle";
import { Section } from "~/ui/Section";
import { Table } from "~/ui/Table";

const params = z.object({ engagementId: uuid });

export const loader = page({ access: signedIn, params }, async ({ ctx, params }) => ({
  title: m.engagements_mentors_title(),
  ...(await mentorsView(ctx, params.engagementId)),
}));

export const action = act({ access: signedIn, params, form: mentorForm, page: loader }, async ({ ctx, params, form }) => {
  const mentor = { engagementId: params.engagementId, personId: form.personId };
  if (form.intent === "assign") await assignMentor(ctx, mentor);
  else await endMentor(ctx, mentor);
  return redirectTo(
    `/engagements/${params.engagementId}/mentors`,
    form.intent === "assign" ? "engagements_mentor_assigned" : "engagements_mentor_ended",
  );
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data && `${data.title}・${data.engagement.teamName}`);

export default function Mentors() {
  const { title, engagement, mentors, candidates } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = `/engagements/${engagement.id}/mentors`;
  return (
    <>
      <EngagementHeader card={engagement} title={title} lead={m.engagements_mentors_lead()} />
      <Section title={m.engagements_mentors_now()}>
        <Table
          caption={m.engagements_mentors_now()}
          captionHidden
          rows={mentors}
          rowKey={(one) => one.id}
          empty={<EmptyState title={m.engagements_no_mentor()}>{m.engagements_mentors_empty_body()}</EmptyState>}
          columns={[
            { key: "name", header: m.engagements_mentor_name(), primary: true, cell: (one) => one.name },
            { key: "since", header: m.engagements_mentor_since(), cell: (one) => <DateTime value={one.assignedAt} /> },
            {
              key: "end",
              header: m.engagements_mentor_end(),
              headerHidden: true,
              cell: (one) => (
                <ButtonForm
                  action={here}
                  fields={{ intent: "end", personId: one.id }}
                  label={m.engagements_mentor_end()}
                  describe={one.name}
                  size="sm"
                  confirm={m.engagements_mentor_end_confirm({ name: one.name })}
                />
              ),
            },
          ]}
        />
      </Section>
      <Section title={m.engagements_mentor_assign()}>
        {candidates.length === 0 ? (
          <EmptyState title={m.engagements_candidates_empty_title()}>{m.engagements_candidates_empty_body()}</EmptyState>
        ) : (
          <Form result={result}>
            <Hidden name="intent" value="assign" />
            <Select
              name="personId"
              label={m.engagements_mentor_choose()}
              hint={m.engagements_mentor_choose_hint()}
              blank={m.engagements_mentor_blank()}
              options={candidates.map((one) => ({ value: one.id, label: m.engagements_candidate({ name: one.name, running: one.running }) }))}
              required
            />
            <FormActions>
              <Button kind="primary">{m.engagements_mentor_assign()}</Button>
            </FormActions>
          </Form>
        )}
      </Section>
    </>
  );
}
