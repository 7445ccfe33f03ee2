import { claimKinds } from "@db/vocabulary/kinds";
import { claimStates } from "@db/vocabulary/states";
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { decisionForm } from "~/features/outcomes";
import { claimsList, decideClaim } from "~/features/outcomes/index.server";
import { ClaimCard } from "~/features/outcomes/ui/ClaimCard";
import { entersOutcomes, hasRole, signedIn } from "~/http/access";
import { act, page, redirectTo } from "~/http/page.server";
import { refusalOf } from "~/http/refusal";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { hasRole as holds } from "~/lib/ctx";
import { cursorParam } from "~/lib/pagination";
import { LinkButton } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { PageHeader } from "~/ui/Page";
import { Pagination } from "~/ui/Pagination";
import { pageTitle } from "~/ui/pageTitle";
import { Tabs } from "~/ui/Tabs";

const query = z.object({ state: z.enum(claimStates).catch("proposed"), kind: z.enum(claimKinds).optional().catch(undefined), after: cursorParam });

export const loader = page({ access: signedIn, query }, async ({ ctx, query }) => ({
  title: m.outcomes_title(),
  state: query.state,
  first: query.after === undefined,
  officer: holds(ctx.actor, "staff", "admin"),
  mayPropose: entersOutcomes(ctx.actor),
  ...(await claimsList(ctx, query)),
}));

export const action = act({ access: hasRole("staff", "admin"), form: decisionForm }, async ({ ctx, form }) => {
  await decideClaim(ctx, form);
  return redirectTo("/staff/claims", "outcomes_decided");
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function Claims() {
  const { title, state, claims, counts, next, first, officer, mayPropose } = useLoaderData<typeof loader>();
  const refusal = refusalOf(useActionData<typeof action>());
  return (
    <>
      <PageHeader
        title={title}
        lead={m.outcomes_lead()}
        actions={
          mayPropose && (
            <LinkButton to="/claims/new" icon="plus">
              {m.outcomes_new()}
            </LinkButton>
          )
        }
      />
      <Tabs
        label={m.outcomes_tabs()}
        items={claimStates.map((one) => ({
          to: `/staff/claims?state=${one}`,
          label: nameOf.claimState(one),
          count: counts[one],
          current: one === state,
        }))}
      />
      {claims.length === 0 ? (
        <EmptyState title={m.outcomes_empty_title()}>{m.outcomes_empty_body()}</EmptyState>
      ) : (
        <div className="stack mt-6">
          {claims.map((claim) => (
            <ClaimCard
              key={claim.id}
              claim={claim}
              decide={officer && claim.state === "proposed"}
              refusal={refusal?.values.claimId === claim.id ? refusal : undefined}
            />
          ))}
        </div>
      )}
      <Pagination
        prevTo={first ? undefined : `/staff/claims?state=${state}`}
        nextTo={next ? `/staff/claims?state=${state}&after=${next}` : undefined}
      />
    </>
  );
}
