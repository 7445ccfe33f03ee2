import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PersonaRow } from "~/features/accounts";
import { presentPersonas } from "~/features/accounts/index.server";
import { CaseCard } from "~/features/catalogue";
import { ChallengeCard } from "~/features/challenges";
import { Doors, FrontSection, Hero, LoopStrip } from "~/features/discovery";
import { frontPage } from "~/features/discovery/index.server";
import { env } from "~/http/env.server";
import { open } from "~/http/page.server";
import { siteOrigin } from "~/http/site.server";
import { m } from "~/i18n/messages";
import { LinkButton } from "~/ui/Button";
import { CardGrid } from "~/ui/Card";
import { DateTime } from "~/ui/DateTime";
import { EmptyState } from "~/ui/EmptyState";
import { pageMeta } from "~/ui/pageTitle";
import { Stat, StatRow } from "~/ui/Stat";

export const loader = open({}, async ({ ctx, request }) => {
  const { demo } = env();
  return {
    description: m.home_lead(),
    tagline: m.home_tagline(),
    words: { pose: m.home_title_pose(), solve: m.home_title_solve(), lead: m.home_lead() },
    origin: siteOrigin(request),
    locale: ctx.locale,
    now: ctx.now,
    page: await frontPage(ctx),
    personas: demo && ctx.actor.kind === "visitor" ? await presentPersonas(ctx) : [],
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data ? { ...data, path: "/" } : undefined);

type Live = NonNullable<ReturnType<typeof useLoaderData<typeof loader>>["page"]["live"]>;

/** The running year in a few numbers, each the door to its own rows. */
function Figures({ live }: { live: Live }) {
  const hidden = live.figures.reduce((sum, one) => sum + one.notPublic, 0);
  return (
    <FrontSection
      id="figures"
      title={m.home_figures_title({ year: live.year })}
      note={
        <>
          <p>
            {m.home_figures_days()} <DateTime value={live.from} />–<DateTime value={live.to} />
          </p>
          <p className="mt-2">{m.home_figures_open()}</p>
          <p className="mt-2 text-note">
            {m.home_figures_as_of()} <DateTime value={live.asOf} time />
          </p>
        </>
      }
      aside={
        <LinkButton to="/statistics" size="sm" icon="table">
          {m.home_figures_all()}
        </LinkButton>
      }
    >
      <StatRow columns={5}>
        {live.figures.map((one) => (
          <Stat key={one.code} value={one.value} unit={one.unit} label={one.label} to={one.to} size="lg" />
        ))}
      </StatRow>
      <div className="mt-4">
        {hidden > 0 ? <p className="text-note text-ink-soft">{m.home_hidden({ count: hidden })}</p> : null}
        {live.begun ? null : <p className="text-note text-ink-soft">{m.home_figures_zero()}</p>}
      </div>
    </FrontSection>
  );
}

export default function Home() {
  const { page, personas, words, now } = useLoaderData<typeof loader>();
  const { live, challenges, cases } = page;
  return (
    <>
      <Hero scale={page.scale} kicker={page.programme} words={words} />
      {personas.length > 0 ? (
        <section aria-labelledby="demo-title" className="mb-12 rounded-md bg-wash px-5 py-4 lg:mb-16">
          <h2 id="demo-title" className="mb-2 font-sans text-body font-bold">
            {m.home_demo_title()}
          </h2>
          <PersonaRow personas={personas} />
        </section>
      ) : null}
      {live ? <Figures live={live} /> : null}
      <FrontSection
        id="loop"
        title={m.home_loop_title()}
        note={m.home_loop_lead()}
        aside={
          <LinkButton to="/how-it-works" size="sm" icon="book">
            {m.home_loop_more()}
          </LinkButton>
        }
        wide
      >
        <LoopStrip acts={page.loop} />
      </FrontSection>
      <FrontSection
        id="challenges"
        title={m.home_challenges_title()}
        note={challenges.open > 0 ? m.home_challenges_lead() : undefined}
        aside={
          challenges.open > 0 ? (
            <LinkButton to="/challenges" size="sm" icon="arrow-right">
              {m.home_challenges_all({ count: challenges.open })}
            </LinkButton>
          ) : undefined
        }
        wide
      >
        {challenges.cards.length > 0 ? (
          <CardGrid>
            {challenges.cards.map((card) => (
              <ChallengeCard key={card.id} challenge={card} now={now} />
            ))}
          </CardGrid>
        ) : (
          <EmptyState title={m.home_challenges_empty()} action={<LinkButton to="/challenges/new">{m.home_pose()}</LinkButton>}>
            {m.home_challenges_empty_text()}
          </EmptyState>
        )}
      </FrontSection>
      <FrontSection
        id="cases"
        title={m.home_cases_title()}
        note={m.home_cases_lead()}
        aside={
          cases.length > 0 ? (
            <LinkButton to="/cases" size="sm" icon="arrow-right">
              {m.home_cases_all()}
            </LinkButton>
          ) : undefined
        }
      >
        {cases.length > 0 ? (
          <CardGrid columns={2}>
            {cases.map((one) => (
              <CaseCard key={one.id} one={one} />
            ))}
          </CardGrid>
        ) : (
          <EmptyState title={m.home_cases_empty()}>{m.home_cases_empty_text()}</EmptyState>
        )}
      </FrontSection>
      <FrontSection id="doors" title={m.home_doors_title()} wide>
        <Doors doors={page.doors} />
      </FrontSection>
    </>
  );
}
