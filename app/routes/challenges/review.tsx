import type { MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { BriefText, ChallengeRecord, Decisions, PassportNotice, ReadinessPanel, ReviewForms } from "~/features/challenges";
import {
  approveChallenge,
  challengeId,
  checkDeidentification,
  giveOpinion,
  requestChanges,
  reviewForm,
  reviewView,
} from "~/features/challenges/index.server";
import { signedIn } from "~/http/access";
import { act, page, redirectTo } from "~/http/page.server";
import { refusalOf } from "~/http/refusal";
import { m } from "~/i18n/messages";
import { pick } from "~/lib/bilingual";
import { ButtonForm, buttonClass } from "~/ui/Button";
import { cx } from "~/ui/classes";
import { Notice, Section } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";

export const loader = page({ access: signedIn, params: challengeId }, async ({ ctx, params }) => {
  const view = await reviewView(ctx, params.challengeId);
  return { view, title: m.ui_pair({ name: m.challenges_action_review(), value: pick(view.head.title, ctx.locale).text }) };
});

export const action = act({ access: signedIn, params: challengeId, form: reviewForm, page: loader }, async ({ ctx, params, form }) => {
  const base = `/challenges/${params.challengeId}`;
  const input = { ...params, ...form };
  switch (input.intent) {
    case "opinion":
      await giveOpinion(ctx, input);
      return redirectTo(`${base}/review#decisions`, "challenges_opinion_given");
    case "request_changes":
      await requestChanges(ctx, input);
      return redirectTo(`${base}/record`, "challenges_changes_sent");
    case "approve":
      await approveChallenge(ctx, input);
      return redirectTo(`${base}/record`, "challenges_approved_flash");
    case "check_data":
      await checkDeidentification(ctx, input);
      return redirectTo(`${base}/review#data-check`, "challenges_data_checked");
  }
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function ReviewChallenge() {
  const { view } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { head } = view;
  const refusal = refusalOf(result);
  const intent = refusal?.values.intent;
  const counts: Record<string, number> = {};
  for (const note of view.notes) counts[note.field] = (counts[note.field] ?? 0) + 1;
  const alone = head.relation === "reviewer" && !view.scored;
  return (
    <ChallengeRecord
      top={head}
      action={
        head.actions.includes("take_review") && head.relation === "none" ? (
          <ButtonForm action={`/challenges/${head.id}/reviewer`} label={m.challenges_action_take_review()} kind="primary" />
        ) : (
          <a href="#decide" className={cx(buttonClass("primary"), "xl:hidden")}>
            {m.challenges_review_jump()}
          </a>
        )
      }
    >
      {refusal && intent === "check_data" ? (
        <Notice tone="bad" live>
          {refusal.message}
        </Notice>
      ) : null}
      <div className="grid gap-x-12 gap-y-10 xl:grid-cols-[minmax(0,1fr)_minmax(0,30rem)]">
        <div className="min-w-0">
          {head.revision > 1 ? (
            <Notice
              tone="info"
              actions={
                <Link className="link" to={`/challenges/${head.id}/history`}>
                  {m.challenges_see_changes()}
                </Link>
              }
            >
              {m.challenges_came_back({ number: head.revision })}
            </Notice>
          ) : null}
          <PassportNotice passport={view.passport} />
          <BriefText content={view.content} notes={counts} />
        </div>
        <div className="min-w-0" id="decide">
          <ReviewForms
            challengeId={head.id}
            revision={head.revision}
            actions={head.actions}
            scored={view.scored}
            sample={view.sample}
            result={result}
            intent={typeof intent === "string" ? intent : undefined}
          />
          <Section title={m.challenges_panel_title()} lead={alone ? m.challenges_panel_alone() : undefined} id="decisions">
            <Decisions decisions={view.decisions} />
          </Section>
          <ReadinessPanel challengeId={head.id} readiness={view.readiness} linked={false} />
        </div>
      </div>
    </ChallengeRecord>
  );
}
