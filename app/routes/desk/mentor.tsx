import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { inLocale } from "~/features/applications/ui/words";
import { CountsToward, EngagementRow } from "~/features/engagements";
import { mentorDesk, myMentorProposals } from "~/features/engagements/index.server";
import { countsToward } from "~/features/kpi/index.server";
import { hasRole } from "~/http/access";
import { page } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { LinkButton } from "~/ui/Button";
import { Deadline } from "~/ui/DateTime";
import { EmptyState } from "~/ui/EmptyState";
import { PageHeader } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";
import { DeskItem, DeskSection } from "~/ui/Section";

export const loader = page({ access: hasRole("mentor") }, async ({ ctx }) => {
  const desk = await mentorDesk(ctx);
  const counts: Record<string, Awaited<ReturnType<typeof countsToward>>> = {};
  for (const one of desk.running) counts[one.id] = await countsToward(ctx, { engagementId: one.id });
  return { title: m.engagements_desk(), desk, counts, proposals: await myMentorProposals(ctx), now: ctx.now };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function MentorDesk() {
  const { title, desk, counts, proposals, now } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={title}
        lead={m.engagements_desk_lead()}
        meta={desk.waiting > 0 ? <span>{m.engagements_desk_waiting({ count: desk.waiting })}</span> : undefined}
      />
      {proposals.length > 0 ? (
        <DeskSection title={m.engagements_desk_proposals()} count={proposals.length}>
          {proposals.map((one) => (
            <DeskItem
              key={one.id}
              to={`/mentor-proposals/${one.id}`}
              title={inLocale(one.teamName, one.teamNameEn)}
              meta={<span lang={one.title.lang}>{one.title.text}</span>}
              due={<Deadline value={one.answerBy} now={now} />}
            />
          ))}
        </DeskSection>
      ) : null}
      <DeskSection
        title={m.engagements_desk_running()}
        count={desk.running.length}
        empty={<EmptyState title={m.engagements_desk_empty_title()}>{m.engagements_desk_empty_body()}</EmptyState>}
      >
        {desk.running.map((card) => (
          <EngagementRow
            key={card.id}
            card={card}
            actions={
              <LinkButton
                to={`/engagements/${card.id}/check-ins/new`}
                kind={card.silence === "fine" ? "secondary" : "primary"}
                icon="plus"
                describe={card.teamName}
              >
                {m.engagements_check_in_new()}
              </LinkButton>
            }
          >
            <CountsToward lines={counts[card.id] ?? []} brief />
          </EngagementRow>
        ))}
      </DeskSection>
      {desk.others.length > 0 ? (
        <DeskSection title={m.engagements_desk_others()} count={desk.others.length}>
          {desk.others.map((card) => (
            <EngagementRow key={card.id} card={card} />
          ))}
        </DeskSection>
      ) : null}
    </>
  );
}
