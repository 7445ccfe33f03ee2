import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ChallengeRecord, roleOn } from "~/features/challenges";
import { assignmentForm, assignRole, challengeId, confirmException, endRole, requestException, rolesView } from "~/features/challenges/index.server";
import { hasRole } from "~/http/access";
import { act, page, redirectTo } from "~/http/page.server";
import { refusalOf } from "~/http/refusal";
import { m } from "~/i18n/messages";
import { pick } from "~/lib/bilingual";
import { Button, ButtonForm } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { Hidden, Select, TextArea } from "~/ui/Field";
import { Form } from "~/ui/Form";
import { Facts, Notice, Section } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";

export const loader = page({ access: hasRole("staff"), params: challengeId }, async ({ ctx, params }) => {
  const view = await rolesView(ctx, params.challengeId);
  return { ...view, title: m.ui_pair({ name: m.challenges_action_roles(), value: pick(view.head.title, ctx.locale).text }) };
});

export const action = act({ access: hasRole("staff"), params: challengeId, form: assignmentForm, page: loader }, async ({ ctx, params, form }) => {
  const to = `/challenges/${params.challengeId}/roles`;
  const input = { ...params, ...form };
  if (input.intent === "confirm") await confirmException(ctx, input);
  else if (input.intent === "exception") await requestException(ctx, input);
  else if (input.intent === "end") await endRole(ctx, input);
  else await assignRole(ctx, input);
  return redirectTo(to, input.intent === "exception" ? "challenges_exception_asked" : "challenges_roles_saved");
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function Roles() {
  const { head, holders, exceptions, brokers, reviewers } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const refusal = refusalOf(result);
  const here = `/challenges/${head.id}/roles`;
  const people = { broker: brokers, reviewer: reviewers };
  const options = (role: "broker" | "reviewer") =>
    people[role].map((one) => ({ value: one.id, label: m.challenges_person_load({ name: one.name, count: one.load }) }));
  const answer = (intent: string, role: string) => (refusal?.values.intent === intent && refusal.values.role === role ? result : undefined);
  return (
    <ChallengeRecord top={head}>
      {refusal && (refusal.values.intent === "confirm" || refusal.values.intent === "end") ? (
        <Notice tone="bad" live>
          {refusal.message}
        </Notice>
      ) : null}
      <Section title={m.challenges_people()} lead={m.challenges_people_lead()}>
        {holders.length === 0 ? (
          <EmptyState title={m.challenges_people_none()}>{m.challenges_people_none_lead()}</EmptyState>
        ) : (
          <Facts
            items={holders.map((one) => ({
              term: roleOn(one.role),
              value: (
                <span className="flex flex-wrap items-center justify-between gap-3">
                  {one.name}
                  {one.role === "broker" || one.role === "reviewer" ? (
                    <ButtonForm
                      action={here}
                      label={m.challenges_role_end()}
                      size="sm"
                      fields={{ intent: "end", role: one.role, personId: one.personId }}
                      describe={`：${one.name}`}
                      confirm={m.challenges_role_end_confirm()}
                    />
                  ) : null}
                </span>
              ),
              note: one.exception ? m.challenges_by_exception() : undefined,
            }))}
          />
        )}
      </Section>
      {exceptions.map((one) => (
        <Notice
          key={one.holderId}
          tone="wait"
          title={m.challenges_exception_waits({ name: one.name, role: roleOn(one.role) })}
          actions={
            <ButtonForm
              action={here}
              label={m.challenges_exception_confirm()}
              size="sm"
              fields={{ intent: "confirm", holderId: one.holderId }}
              refused={one.mine ? m.challenges_refused_second_officer() : null}
            />
          }
        >
          {one.reason}
        </Notice>
      ))}
      {(["broker", "reviewer"] as const).map((role) => (
        <Section key={role} title={m.challenges_assign_title({ role: roleOn(role) })}>
          <Form result={answer("assign", role)} id={`assign-${role}`}>
            <Hidden name="intent" value="assign" />
            <Hidden name="role" value={role} />
            <Select name="personId" label={m.challenges_assign_person()} blank={m.challenges_choose()} options={options(role)} required />
            <Button kind="primary">{m.challenges_assign()}</Button>
          </Form>
          <details className="mt-4">
            <summary className="link min-h-6">{m.challenges_exception_title()}</summary>
            <Form result={answer("exception", role)} id={`exception-${role}`} className="mt-4">
              <Hidden name="intent" value="exception" />
              <Hidden name="role" value={role} />
              <Select name="personId" label={m.challenges_assign_person()} blank={m.challenges_choose()} options={options(role)} required />
              <TextArea name="reason" label={m.challenges_exception_reason()} hint={m.challenges_exception_hint()} rows={3} limit={2000} required />
              <Button>{m.challenges_exception_ask()}</Button>
            </Form>
          </details>
        </Section>
      ))}
    </ChallengeRecord>
  );
}
