import type { MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { choiceForm } from "~/features/applications";
import { applicationView, candidatesBeside, chooseForOffer } from "~/features/applications/index.server";
import { ApplicationState } from "~/features/applications/ui/ApplicationItem";
import { crumbsOf, inLocale } from "~/features/applications/ui/words";
import { reasonsFor } from "~/features/matching/index.server";
import { Gaps } from "~/features/matching/ui/MatchReasons";
import { points } from "~/features/matching/ui/partWords";
import { signedIn } from "~/http/access";
import { act, page, redirectTo } from "~/http/page.server";
import { m } from "~/i18n/messages";
import type { Ctx } from "~/lib/ctx";
import { uuid } from "~/lib/text";
import { Button } from "~/ui/Button";
import { rereadAfterConflict } from "~/ui/Conflict";
import { Hidden, TextArea } from "~/ui/Field";
import { Form, FormActions } from "~/ui/Form";
import { Notice, PageHeader, Section } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";
import { Table } from "~/ui/Table";

const params = z.object({ applicationId: uuid });

/** Everybody the owner could still choose, best score first. */
async function candidatesFor(ctx: Ctx, applicationId: string, challengeId: string) {
  const { items, mark } = await candidatesBeside(ctx, applicationId);
  const teamIds = items.map((one) => one.teamId);
  const reasons = new Map((await reasonsFor(ctx, challengeId, teamIds)).items.map((one) => [one.id, one]));
  const candidates = items
    .flatMap(({ id, state, teamId, teamName, teamNameEn }) => {
      const match = reasons.get(teamId);
      return match ? { id, state, name: inLocale(teamName, teamNameEn), score: match.score, interval: match.interval, gaps: match.gaps } : [];
    })
    .sort((a, b) => b.score - a.score);
  return { candidates, mark };
}
const betterThan = (candidates: readonly { id: string; score: number }[], id: string): number => {
  const own = candidates.find((one) => one.id === id);
  return own ? candidates.filter((one) => points(one.score) !== points(own.score) && one.score > own.score).length : 0;
};

export const loader = page({ access: signedIn, params }, async ({ ctx, params: { applicationId } }) => {
  const application = await applicationView(ctx, applicationId);
  const { candidates, mark } = await candidatesFor(ctx, applicationId, application.challengeId);
  return {
    title: m.applications_choose_title({ team: inLocale(application.teamName, application.teamNameEn) }),
    application,
    candidates,
    mark,
    better: betterThan(candidates, applicationId),
  };
});

/** The owner's choice; the programme confirms it before the team is told. */
export const action = act({ access: signedIn, params, form: choiceForm, page: loader }, async ({ ctx, params: { applicationId }, form }) => {
  const { challengeId } = await applicationView(ctx, applicationId);
  const { candidates } = await candidatesFor(ctx, applicationId, challengeId);
  await chooseForOffer(ctx, { applicationId, ...form, better: betterThan(candidates, applicationId) });
  return redirectTo(`/challenges/${challengeId}/applications`, "applications_chosen_flash");
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);
export const shouldRevalidate = rereadAfterConflict;

export default function OwnersChoice() {
  const { title, application, candidates, mark, better } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const refused = application.can.chooseForOffer;
  return (
    <>
      <PageHeader
        title={title}
        crumbs={crumbsOf(application, true)}
        lead={m.applications_choose_lead()}
        state={<ApplicationState application={application} />}
      />
      <Section title={m.applications_choose_candidates()}>
        <Table
          caption={m.applications_choose_candidates()}
          captionHidden
          rows={candidates}
          rowKey={(one) => one.id}
          columns={[
            {
              key: "team",
              header: m.applications_col_team(),
              primary: true,
              cell: (one) =>
                one.id === application.id ? (
                  <b>{one.name}</b>
                ) : (
                  <Link to={`/applications/${one.id}`} className="link inline-flex min-h-6 items-center">
                    {one.name}
                  </Link>
                ),
            },
            {
              key: "score",
              header: m.matching_score_title(),
              cell: (one) => (
                <>
                  <b className="tabular">{m.matching_score_short({ score: points(one.score) })}</b>
                  <div className="tabular text-note whitespace-nowrap text-ink-soft">
                    {m.matching_score_range({ low: points(one.interval[0]), high: points(one.interval[1]) })}
                  </div>
                </>
              ),
            },
            {
              key: "gaps",
              header: m.matching_gaps_title(),
              cell: (one) => (one.gaps.length > 0 ? <Gaps gaps={one.gaps} /> : <span className="text-note">{m.matching_gaps_none()}</span>),
            },
            { key: "state", header: m.applications_col_state(), cell: (one) => <ApplicationState application={one} /> },
          ]}
        />
      </Section>
      {refused ? (
        <Notice tone="warn">{refused}</Notice>
      ) : (
        <Form result={result}>
          <Hidden name="candidates" value={mark} />
          {better > 0 ? <Notice tone="info">{m.applications_choose_override({ count: better })}</Notice> : null}
          <TextArea
            name="reason"
            label={m.applications_choose_reason()}
            hint={m.applications_choose_reason_hint()}
            rows={3}
            limit={500}
            required={better > 0}
            optional={better === 0}
          />
          <FormActions>
            <Button kind="primary">{m.applications_choose_send()}</Button>
          </FormActions>
        </Form>
      )}
    </>
  );
}
