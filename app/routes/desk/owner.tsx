import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { DeskPages, DeskRow } from "~/features/challenges";
import { ownerDesk, ownerViews } from "~/features/challenges/index.server";
import { newFits } from "~/features/matching/index.server";
import { NewFits } from "~/features/matching/ui/NewFits";
import { signedIn } from "~/http/access";
import { page } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { cursorParam } from "~/lib/pagination";
import { LinkButton } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { DeskSection, PageHeader, Section } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";
import { Tabs } from "~/ui/Tabs";

const query = z.object({ view: z.enum(ownerViews).catch("running"), after: cursorParam });

export const loader = page({ access: signedIn, query }, async ({ ctx, query: asked }) => ({
  ...(await ownerDesk(ctx, asked)),
  view: asked.view,
  fits: await newFits(ctx),
  now: ctx.now,
  title: m.challenges_desk_owner(),
}));

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

type Entry = ReturnType<typeof useLoaderData<typeof loader>>["mine"][number];
/** A desk leads straight to the page where the work is done. */
const placeOf = (entry: Entry): string => {
  const base = `/challenges/${entry.id}`;
  if (entry.state === "draft") return `${base}/edit/problem`;
  return entry.state === "closed_to_applications" ? `${base}/applications` : `${base}/record`;
};

export default function OwnerDesk() {
  const { title, hasOrganisation, mine, rows, next, tally, view, fits, now } = useLoaderData<typeof loader>();
  const count = (name: string) => tally.find((one) => one.view === name)?.count ?? 0;
  const start = (
    <LinkButton to="/challenges/new" kind="primary" icon="plus">
      {m.challenges_action_new()}
    </LinkButton>
  );
  return (
    <>
      <PageHeader title={title} lead={m.challenges_desk_owner_lead()} actions={hasOrganisation ? start : undefined} />
      <DeskSection
        title={m.challenges_needs_me()}
        count={count("mine")}
        empty={
          hasOrganisation ? (
            <EmptyState title={m.challenges_needs_me_none()} action={count("running") + count("over") === 0 ? start : undefined}>
              {count("running") + count("over") === 0 ? m.challenges_first_challenge() : m.challenges_needs_me_none_lead()}
            </EmptyState>
          ) : (
            <EmptyState
              title={m.challenges_new_no_organisation()}
              action={
                <LinkButton to="/organisations/new" kind="primary" icon="building">
                  {m.challenges_new_make_organisation()}
                </LinkButton>
              }
            >
              {m.challenges_new_no_organisation_lead()}
            </EmptyState>
          )
        }
      >
        {mine.map((entry) => (
          <DeskRow key={entry.id} entry={entry} now={now} to={placeOf(entry)} forOwner />
        ))}
      </DeskSection>
      <NewFits fits={fits} />
      <Section title={m.challenges_mine_all()}>
        <Tabs
          items={[
            { to: "/desk/owner?view=running", label: m.challenges_view_running(), count: count("running"), current: view === "running" },
            { to: "/desk/owner?view=over", label: m.challenges_view_over(), count: count("over"), current: view === "over" },
          ]}
        />
        {rows.length === 0 ? (
          <EmptyState title={view === "running" ? m.challenges_running_none() : m.challenges_over_none()}>
            {view === "running" ? m.challenges_running_none_lead() : m.challenges_over_none_lead()}
          </EmptyState>
        ) : (
          <div className="border-t-2 border-ink">
            {rows.map((entry) => (
              <DeskRow key={entry.id} entry={entry} now={now} to={`/challenges/${entry.id}/record`} forOwner />
            ))}
          </div>
        )}
        <DeskPages next={next} />
      </Section>
    </>
  );
}
