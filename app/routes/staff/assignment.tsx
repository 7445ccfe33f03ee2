import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import {
  AskWhy,
  Audit,
  assignmentUseName,
  CompareWith,
  FigureRow,
  Infeasible,
  PairList,
  PolicyForm,
  Prices,
  Progress,
  pointsText,
  publishName,
  refusedOutside,
  sideNames,
  stateName,
  stateTone,
  statusName,
  tookLine,
  Wishes,
  Without,
  wishForm,
} from "~/features/assignments";
import { boardView, runView, wishFor } from "~/features/assignments/index.server";
import { hasRole } from "~/http/access";
import { onceKey } from "~/http/once.server";
import { act, noteFault, page, redirectTo } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { optional, uuid } from "~/lib/text";
import { formatDate } from "~/lib/time";
import { StateBadge } from "~/ui/Badge";
import { ButtonRow, LinkButton } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { Notice, PageHeader, Section } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";

const query = z.object({ left: optional(uuid).catch(undefined), right: optional(uuid).catch(undefined) });

export const loader = page({ access: hasRole("staff", "admin"), params: z.object({ runId: uuid }), query }, async ({ ctx, params, query }) => {
  const { left, right } = query;
  const run = await runView(ctx, params.runId, left && right ? { why: { left, right }, onFault: noteFault(ctx) } : {});
  const when = (at: Date) => formatDate(at, ctx.locale, { time: true });
  const others = run.result ? (await boardView(ctx, run.use)).runs.filter((one) => one.id !== run.id && one.status !== null) : [];
  return {
    title: m.assignments_run_of({ use: assignmentUseName(run.use), when: when(run.createdAt) }),
    run,
    key: onceKey(),
    asked: query,
    others: others.map((one) => ({
      value: one.id,
      label:
        one.status === "infeasible"
          ? m.assignments_run_label_infeasible({ when: when(one.createdAt) })
          : m.assignments_run_label({ when: when(one.createdAt), count: one.pairs, points: pointsText(one.points ?? 0) }),
    })),
  };
});

export const action = act(
  { access: hasRole("staff", "admin"), params: z.object({ runId: uuid }), form: wishForm, once: true, page: loader },
  async ({ ctx, params, form }) => {
    const { id } = await wishFor(ctx, { runId: params.runId, ...form });
    return redirectTo(`/staff/assignments/${id}`);
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function Assignment() {
  const { title, run, asked, others, key } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { result, use } = run;
  const here = `/staff/assignments/${run.id}`;
  const sides = sideNames(use);
  const waiting = run.state === "queued" || run.state === "running";
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[
          { to: "/desk/staff", label: m.shell_staff_title() },
          { to: `/staff/assignments?use=${use}`, label: m.assignments_title() },
        ]}
        state={
          <StateBadge tone={result?.status === "infeasible" ? "warn" : stateTone(run.state, run.nothing)}>
            {result ? statusName(result.status, result.gap) : stateName(run.state, run.nothing)}
          </StateBadge>
        }
        actions={
          <ButtonRow>
            {run.can.publish ? (
              <LinkButton to={`${here}/publication`} kind={run.published.skipped > 0 ? "secondary" : "primary"} icon="send">
                {run.published.skipped > 0 ? m.assignments_publish_again() : publishName(use)}
              </LinkButton>
            ) : null}
            {run.parentId ? (
              <LinkButton to={`${here}/comparison?with=${run.parentId}`} kind="secondary">
                {m.assignments_compare_parent()}
              </LinkButton>
            ) : null}
          </ButtonRow>
        }
      />
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[20rem_minmax(0,1fr)]">
        <div className="order-2 min-w-0 lg:order-1">
          <Wishes
            wishes={run.wishes}
            lefts={run.lefts}
            rights={run.rights}
            sides={sides}
            here={here}
            formKey={key}
            refused={refusedOutside(refused, result?.rights)}
          />
          <Section title={m.assignments_policy()}>
            <PolicyForm
              key={run.id}
              use={use}
              settings={run.settings}
              exceptions={run.exceptions}
              parent={run.id}
              action={`/staff/assignments?use=${use}`}
              formKey={key}
            />
          </Section>
        </div>
        <div className="order-1 min-w-0 lg:order-2">
          {waiting ? (
            <Progress
              here={here}
              queued={run.state === "queued"}
              ahead={run.ahead}
              interrupted={run.interrupted}
              stopAsked={run.stopAsked}
              progress={run.progress}
              can={run.can}
            />
          ) : null}
          {run.failure ? (
            <Notice tone={run.nothing ? "info" : "bad"} title={run.nothing ? m.assignments_nothing_title() : m.assignments_failed_title()}>
              {run.failure}
            </Notice>
          ) : null}
          {result ? (
            <Section title={m.assignments_result()} lead={tookLine(run)}>
              {run.published.sent + run.published.skipped > 0 ? (
                <Notice tone={run.published.skipped > 0 ? "warn" : "good"}>{m.assignments_published_line(run.published)}</Notice>
              ) : null}
              {result.broken.length > 0 ? <Notice tone="warn">{m.assignments_broken()}</Notice> : null}
              {result.status === "infeasible" ? (
                <Infeasible conflict={result.conflict} relaxations={result.relaxations} here={here} formKey={key} />
              ) : (
                <>
                  <FigureRow {...result} />
                  <div className="mt-8">
                    {result.count === 0 ? (
                      <EmptyState title={m.assignments_no_pairs()}>{m.assignments_no_pairs_body()}</EmptyState>
                    ) : (
                      <PairList rights={result.rights} here={here} formKey={key} refused={refused} />
                    )}
                  </div>
                  <Without use={use} empty={result.emptyRights} idle={result.idleLefts} />
                </>
              )}
            </Section>
          ) : null}
          {result && result.status !== "infeasible" ? <Prices lines={result.prices} /> : null}
          {result ? <AskWhy lefts={run.lefts} rights={run.rights} sides={sides} here={here} asked={asked} why={run.why} /> : null}
          {result && others.length > 0 ? <CompareWith here={here} others={others} /> : null}
          {run.state === "done" ? (
            <Audit here={here} inputHash={run.inputHash} versions={run.versions} seed={run.settings.seed} replay={run.replay} />
          ) : null}
        </div>
      </div>
    </>
  );
}
