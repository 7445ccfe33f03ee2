import type { MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { inLocale } from "~/features/applications/ui/words";
import { type ExampleView, lessonView } from "~/features/matching/index.server";
import { lessonReason, lessonState, lessonTone } from "~/features/matching/ui/lessonWords";
import { WeightBars } from "~/features/matching/ui/WeightBars";
import { hasRole } from "~/http/access";
import { page } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { uuid } from "~/lib/text";
import { StateBadge } from "~/ui/Badge";
import { ButtonForm, ButtonRow } from "~/ui/Button";
import { DateTime } from "~/ui/DateTime";
import { Notice, PageHeader, Section } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";
import { Stat, StatRow } from "~/ui/Stat";

const stuckAfterMs = 10 * 60_000;

export const loader = page({ access: hasRole("staff", "admin"), params: z.object({ lessonId: uuid }) }, async ({ ctx, params }) => {
  const lesson = await lessonView(ctx, params.lessonId);
  return {
    title: m.matching_lesson_title(),
    ...lesson,
    stuck: lesson.state === "asked" && ctx.now.getTime() - lesson.askedAt.getTime() > stuckAfterMs,
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

const signed = (value: number) => `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(3)}`;

function Waiting({ stuck, here }: { stuck: boolean; here: string }) {
  return (
    <>
      <Notice tone={stuck ? "warn" : "wait"}>{stuck ? m.matching_lesson_stuck() : m.matching_lesson_waiting()}</Notice>
      <p className="mt-4">
        {stuck ? (
          <ButtonForm action="/staff/matching/lessons" label={m.matching_learn_again()} kind="primary" />
        ) : (
          <Link to={here} className="link inline-flex min-h-6 items-center">
            {m.matching_lesson_look_again()}
          </Link>
        )}
      </p>
    </>
  );
}

function Places({ title, places, before }: { title: string; places: ExampleView["old"]; before?: ExampleView["old"] }) {
  return (
    <div className="min-w-0">
      <p className="mb-1 text-note font-bold">{title}</p>
      <ol className="grid gap-1 text-note">
        {places.map((team, at) => (
          // A place is what it is by its number.
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
          <li key={at} className="flex gap-2 border-b border-line py-1">
            <span className="tabular text-ink-soft">{at + 1}</span>
            {team ? (
              <Link to={`/teams/${team.id}`} className={before && before[at]?.id !== team.id ? "link font-bold" : "link"}>
                {inLocale(team.name, team.nameEn)}
              </Link>
            ) : (
              <span className="text-ink-soft">{m.matching_team_gone()}</span>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

export default function Lesson() {
  const { title, id, state, basedOn, movedOn, askedAt, stuck, result } = useLoaderData<typeof loader>();
  const here = `/staff/matching/lessons/${id}`;
  const learned = result?.learned;
  const adopts = learned?.decision === "adopt";
  const undecided = state === "learned";
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[{ to: "/staff/matching", label: m.matching_learning_title() }]}
        state={<StateBadge tone={lessonTone[state]}>{lessonState(state)}</StateBadge>}
        lead={learned ? lessonReason(learned) : undefined}
        meta={
          <>
            <DateTime value={askedAt} time />
            <span>{m.matching_lesson_against({ version: basedOn })}</span>
            {result ? <span className="tabular">{m.matching_lesson_from({ count: result.decisions })}</span> : null}
          </>
        }
      />
      {result && learned ? (
        <>
          {undecided ? (
            <Section title={m.matching_decide_title()} lead={adopts ? m.matching_decide_adopt() : m.matching_decide_keep()}>
              <ButtonRow>
                <ButtonForm
                  action={`${here}/decision`}
                  fields={{ decision: "adopt" }}
                  label={m.matching_adopt()}
                  kind="primary"
                  refused={!adopts ? m.matching_refused_keep() : movedOn ? m.matching_refused_moved_on() : null}
                  confirm={m.matching_adopt_confirm()}
                />
                <ButtonForm action={`${here}/decision`} fields={{ decision: "keep" }} label={m.matching_keep()} />
              </ButtonRow>
            </Section>
          ) : null}
          <Section title={m.matching_holdout_title()} lead={m.matching_holdout_lead({ count: learned.holdout.decisions })}>
            <StatRow columns={4}>
              <Stat value={learned.holdout.ndcgOld.toFixed(3)} label={m.matching_ndcg_old()} />
              <Stat
                value={learned.holdout.ndcgNew.toFixed(3)}
                label={m.matching_ndcg_new()}
                note={m.matching_interval({ low: signed(learned.holdout.ndcgInterval.low), high: signed(learned.holdout.ndcgInterval.high) })}
              />
              <Stat
                value={signed(learned.holdout.pairedInterval.mean)}
                label={m.matching_paired()}
                note={m.matching_interval({ low: signed(learned.holdout.pairedInterval.low), high: signed(learned.holdout.pairedInterval.high) })}
              />
              <Stat
                value={learned.calibration ? learned.calibration.ece.toFixed(3) : "—"}
                label={m.matching_ece()}
                note={learned.calibration ? m.matching_ece_on({ count: learned.calibration.n }) : m.matching_ece_unknown()}
              />
            </StatRow>
          </Section>
          <Section title={m.matching_weights_title()}>
            <div className="max-w-3xl">
              <WeightBars
                title={m.matching_weights_title()}
                titleHidden
                summary={adopts ? m.matching_weights_compare() : m.matching_weights_same()}
                weights={result.oldWeights}
                fresh={adopts ? learned.weights : undefined}
              />
            </div>
          </Section>
          {result.examples.length > 0 ? (
            <Section title={m.matching_examples_title()} lead={m.matching_examples_lead()}>
              <div className="grid gap-8 lg:grid-cols-3">
                {result.examples.map((one) => (
                  <article key={one.challengeId} className="min-w-0">
                    <h3 lang={one.title.lang} className="mb-3 text-body font-bold">
                      <Link to={`/challenges/${one.challengeId}`} className="underline-offset-4 hover:text-accent hover:underline">
                        {one.title.text}
                      </Link>
                    </h3>
                    <div className="grid grid-cols-2 gap-4">
                      <Places title={m.matching_weights_old()} places={one.old} />
                      <Places title={m.matching_weights_new()} places={one.fresh} before={one.old} />
                    </div>
                  </article>
                ))}
              </div>
            </Section>
          ) : null}
        </>
      ) : (
        <Waiting stuck={stuck} here={here} />
      )}
    </>
  );
}
