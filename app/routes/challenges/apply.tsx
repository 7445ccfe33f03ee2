import type { MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { eligibilityDays, proposalFieldNames, proposalFields, startForm } from "~/features/applications";
import { applyOptions, startApplication } from "~/features/applications/index.server";
import { FullNotice } from "~/features/applications/ui/FullNotice";
import { fieldName, inLocale } from "~/features/applications/ui/words";
import { publicChallenge } from "~/features/challenges/index.server";
import { teamCards } from "~/features/teams/index.server";
import { signedIn } from "~/http/access";
import { attempts } from "~/http/attempts.server";
import { act, page, redirectTo } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { pick } from "~/lib/bilingual";
import { uuid } from "~/lib/text";
import { Button, LinkButton } from "~/ui/Button";
import { Radios } from "~/ui/Choice";
import { Deadline } from "~/ui/DateTime";
import { EmptyState } from "~/ui/EmptyState";
import { Form, FormActions } from "~/ui/Form";
import { GradeBadge } from "~/ui/GradeBadge";
import { Facts, PageHeader, Section } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";

const params = z.object({ challengeId: uuid });

export const loader = page({ access: signedIn, params }, async ({ ctx, params: { challengeId } }) => {
  const challenge = await publicChallenge(ctx, challengeId);
  const title = pick(challenge.title, ctx.locale);
  const options = await applyOptions(ctx, challengeId);
  const cards = await teamCards(
    ctx.db,
    options.map((one) => one.teamId),
  );
  return {
    title: m.applications_title_of({ what: m.applications_apply_title(), of: title.text }),
    challenge: { id: challenge.id, title, grade: challenge.grade, closesAt: challenge.closesAt, full: challenge.placesLeft === 0 },
    options: options.map((one) => ({ ...one, name: inLocale(one.name, cards.get(one.teamId)?.nameEn ?? null) })),
    now: ctx.now,
  };
});

export const action = act({ access: signedIn, params, form: startForm, page: loader }, async ({ ctx, params: { challengeId }, form }) => {
  await attempts.apply(ctx);
  const { id } = await startApplication(ctx, { challengeId, teamId: form.teamId });
  return redirectTo(`/applications/${id}/edit`);
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function Apply() {
  const { challenge, options, now } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const ready = options.filter((one) => !one.refused && !one.application);
  const refused = options.filter((one) => one.refused);
  const under = options.flatMap((one) => (one.application ? [{ ...one, application: one.application }] : []));
  return (
    <>
      <PageHeader
        title={m.applications_apply_title()}
        crumbs={[{ to: `/challenges/${challenge.id}`, label: challenge.title.text }]}
        lead={m.applications_apply_lead()}
        grade={challenge.grade ? <GradeBadge grade={challenge.grade} word={nameOf.grade(challenge.grade)} /> : undefined}
      />
      {challenge.full ? <FullNotice /> : null}
      <Facts
        items={[
          { term: m.applications_record_challenge(), value: <span lang={challenge.title.lang}>{challenge.title.text}</span> },
          ...(challenge.closesAt
            ? [
                {
                  term: m.applications_apply_deadline(),
                  value: <Deadline value={challenge.closesAt} now={now} />,
                  note: m.applications_apply_decide({ days: eligibilityDays }),
                },
              ]
            : []),
        ]}
      />
      <div className="mt-8">
        {options.length === 0 ? (
          <EmptyState
            title={m.applications_apply_no_team_title()}
            level={2}
            action={
              <LinkButton to="/teams/new" kind="primary">
                {m.applications_apply_create_team()}
              </LinkButton>
            }
          >
            {m.applications_apply_no_team()}
          </EmptyState>
        ) : null}
        {under.map((one) => (
          <p key={one.teamId} className="mb-4">
            <LinkButton
              to={one.application.state === "draft" ? `/applications/${one.application.id}/edit` : `/applications/${one.application.id}`}
              kind="primary"
            >
              {m.applications_title_of({
                what: one.application.state === "draft" ? m.applications_apply_continue() : m.applications_apply_open(),
                of: one.name,
              })}
            </LinkButton>
          </p>
        ))}
        {ready.length > 0 ? (
          <Form result={result}>
            <Radios
              name="teamId"
              label={m.applications_apply_choose()}
              defaultValue={ready[0]?.teamId}
              options={ready.map((one) => ({ value: one.teamId, label: one.name }))}
            />
            <FormActions>
              <Button kind="primary">{m.applications_apply_start()}</Button>
            </FormActions>
          </Form>
        ) : null}
      </div>
      {refused.length > 0 ? (
        <div className="mt-10">
          <Section title={m.applications_apply_cannot()}>
            <Facts
              items={refused.map((one) => ({
                term: one.name,
                value: one.refused,
                note: (
                  <span className="cluster">
                    <Link to={`/teams/${one.teamId}/diagnosis?challenge=${challenge.id}`} className="link">
                      {m.applications_apply_compare()}
                    </Link>
                    <Link to={`/teams/${one.teamId}/recommended`} className="link">
                      {m.applications_apply_others()}
                    </Link>
                  </span>
                ),
              }))}
            />
          </Section>
        </div>
      ) : null}
      <div className="mt-10">
        <Section title={m.applications_apply_needed()} lead={m.applications_apply_private()}>
          <ul className="list-disc ps-5">
            {proposalFieldNames.map((name) => (
              <li key={name}>{m.applications_apply_needed_item({ field: fieldName(name), max: proposalFields[name].max })}</li>
            ))}
          </ul>
        </Section>
      </div>
    </>
  );
}
