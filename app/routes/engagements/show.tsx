import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import {
  actorName,
  CheckInList,
  CountsToward,
  EngagementBadges,
  EngagementOverview,
  EngagementTimeline,
  isMine,
  isRunning,
  MilestoneTable,
  type NextWhat,
  useNextWords,
} from "~/features/engagements";
import { engagementView } from "~/features/engagements/index.server";
import { countsToward } from "~/features/kpi/index.server";
import { signedIn } from "~/http/access";
import { page } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { uuid } from "~/lib/text";
import { taipeiDay } from "~/lib/time";
import { LinkButton } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { GradeBadge } from "~/ui/GradeBadge";
import { RecordLayout } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";
import { Section } from "~/ui/Section";

const tabs = ["overview", "milestones", "check-ins", "key-results"] as const;

export const loader = page(
  { access: signedIn, params: z.object({ engagementId: uuid }), query: z.object({ tab: z.enum(tabs).catch("overview") }) },
  async ({ ctx, params, query }) => {
    const view = await engagementView(ctx, params.engagementId);
    // A broker sees the work, not the programme's counting of it.
    const counts = query.tab === "key-results" && view.relation !== "broker" ? await countsToward(ctx, { engagementId: view.id }) : [];
    return {
      title: m.engagements_title_of({ title: view.title.text, team: view.teamName }),
      view,
      counts,
      tab: query.tab,
      today: taipeiDay(ctx.now),
    };
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

const action = (to: string, label: string) => <LinkButton to={to}>{label}</LinkButton>;

/** Where the step that comes next is taken, if not on a page of its own. */
const tabOf: Partial<Record<NextWhat, (typeof tabs)[number]>> = {
  confirm: "check-ins",
  decide_milestone: "milestones",
  work: "milestones",
  first_milestone: "milestones",
  next_milestone: "milestones",
};

export default function Engagement() {
  const { view, counts, tab, today } = useLoaderData<typeof loader>();
  const next = useNextWords(view);
  const base = `/engagements/${view.id}`;
  const mayMove = (["build", "demonstrate", "assess", "close", "extend", "suspend", "resume", "terminate", "advanceStage"] as const).some(
    (one) => view.can[one] === null,
  );
  return (
    <RecordLayout
      title={view.title.text}
      lang={view.title.lang}
      crumbs={view.relation === "mentor" ? [{ to: "/desk/mentor", label: m.engagements_desk() }] : [{ to: "/desk", label: m.engagements_my_desk() }]}
      state={<EngagementBadges card={view} />}
      grade={view.grade ? <GradeBadge grade={view.grade} /> : undefined}
      next={{
        who: actorName(view),
        what: next,
        mine: isMine(view),
        action: isMine(view) && tabOf[view.next.what] ? action(`${base}?tab=${tabOf[view.next.what]}`, m.engagements_go_there()) : undefined,
      }}
      actions={
        <>
          {view.can.checkIn === null ? (
            <LinkButton to={`${base}/check-ins/new`} kind="primary" icon="plus">
              {m.engagements_check_in_new()}
            </LinkButton>
          ) : null}
          {mayMove ? <LinkButton to={`${base}/state`}>{m.engagements_state_change()}</LinkButton> : null}
        </>
      }
      tabs={[
        { to: base, label: m.engagements_overview(), current: tab === "overview" },
        { to: `${base}?tab=milestones`, label: m.engagements_milestones(), count: view.milestones, current: tab === "milestones" },
        { to: `${base}?tab=check-ins`, label: m.engagements_check_ins(), count: view.checkIns.length, current: tab === "check-ins" },
        { to: `${base}?tab=key-results`, label: m.engagements_key_results(), current: tab === "key-results" },
      ]}
      aside={<EngagementTimeline moments={view.timeline} />}
    >
      {tab === "overview" ? <EngagementOverview view={view} /> : null}
      {tab === "milestones" ? (
        <Section
          title={m.engagements_milestones()}
          lead={m.engagements_milestones_lead()}
          actions={view.can.planMilestone === null ? action(`${base}/milestones/new`, m.engagements_milestone_new()) : undefined}
        >
          <MilestoneTable engagementId={view.id} milestones={view.milestoneList} today={today} />
        </Section>
      ) : null}
      {tab === "check-ins" ? (
        <Section title={m.engagements_check_ins()} lead={m.engagements_check_ins_lead()}>
          {view.checkIns.length === 0 ? (
            <EmptyState title={m.engagements_check_ins_empty_title()}>
              {isRunning(view.state) ? m.engagements_check_ins_empty_body() : m.engagements_next_ended()}
            </EmptyState>
          ) : (
            <CheckInList checkIns={view.checkIns} mayConfirm={view.can.confirmCheckIn === null} />
          )}
        </Section>
      ) : null}
      {tab === "key-results" ? (
        <Section title={m.engagements_key_results()} lead={m.engagements_key_results_lead()}>
          <CountsToward lines={counts} />
        </Section>
      ) : null}
    </RecordLayout>
  );
}
