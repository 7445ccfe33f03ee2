import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CountsToward, EngagementRow } from "~/features/engagements";
import { mentorDesk } from "~/features/engagements/index.server";
import { countsToward } from "~/features/kpi/index.server";
import { hasRole } from "~/http/access";
import { page } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { LinkButton } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { PageHeader } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";
import { DeskSection } from "~/ui/Section";

export const loader = page({ access: hasRole("mentor") }, async ({ ctx }) => {
  const desk = await mentorDesk(ctx);
  const counts: Record<string, Awaited<ReturnType<typeof countsToward>>> = {};
  for (const one of desk.running) counts[one.id] = await countsToward(ctx, { engagementId: one.id });
  return { title: m.engagements_desk(), desk, counts };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function MentorDesk() {
  const { title, desk, counts } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={title}
        lead={m.engagements_desk_lead()}
        meta={desk.waiting > 0 ? <span>{m.engagements_desk_waiting({ count: desk.waiting })}</span> : undefined}
      />
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
