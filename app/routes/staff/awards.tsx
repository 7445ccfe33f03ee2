import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { awardsForm } from "~/features/awards";
import { awardsBoard, candidatesForAwards, leaveEmpty, moveAward, recordAward, setQuota } from "~/features/awards/index.server";
import { QuotaForm } from "~/features/awards/ui/AwardForms";
import { QuotaTable } from "~/features/awards/ui/QuotaTable";
import { currentYear, programmeYears } from "~/features/programmes/index.server";
import { hasRole } from "~/http/access";
import { act, page, redirectTo } from "~/http/page.server";
import { refusalOf } from "~/http/refusal";
import { m } from "~/i18n/messages";
import { hasRole as holds } from "~/lib/ctx";
import { int } from "~/lib/fields";
import { EmptyState } from "~/ui/EmptyState";
import { PageHeader } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";
import { Tabs } from "~/ui/Tabs";

export const loader = page(
  { access: hasRole("staff", "admin", "agency"), query: z.object({ year: int({ min: 100, max: 200 }).optional().catch(undefined) }) },
  async ({ ctx, query }) => {
    const year = query.year ?? (await currentYear(ctx.db, ctx.now)).year;
    const officer = holds(ctx.actor, "staff", "admin");
    return {
      title: m.awards_title(),
      year,
      years: (await programmeYears(ctx.db)).map((one) => one.year),
      quotas: await awardsBoard(ctx, year),
      candidates: officer ? await candidatesForAwards(ctx) : [],
      officer,
    };
  },
);

export const action = act({ access: hasRole("staff", "admin"), form: awardsForm }, async ({ ctx, form, request }) => {
  const here = new URL(request.url);
  const back = `${here.pathname}${here.search}`;
  switch (form.intent) {
    case "quota":
      await setQuota(ctx, { year: form.year, kind: form.kind, code: form.code, title: form.title, places: form.places, amount: form.amount });
      return redirectTo(back, "awards_quota_saved");
    case "record":
      await recordAward(ctx, form);
      return redirectTo(back, "awards_recorded");
    case "empty":
      await leaveEmpty(ctx, form);
      return redirectTo(back, "awards_emptied");
    case "move":
      await moveAward(ctx, form);
      return redirectTo(back, "awards_moved");
  }
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function Awards() {
  const { title, year, years, quotas, candidates, officer } = useLoaderData<typeof loader>();
  const refusal = refusalOf(useActionData<typeof action>());
  return (
    <>
      <PageHeader title={title} lead={m.awards_lead()} crumbs={[{ to: "/desk/staff", label: m.shell_desk_staff() }]} />
      <Tabs
        label={m.awards_year()}
        items={years.map((one) => ({ to: `/staff/awards?year=${one}`, label: m.awards_year_of({ year: one }), current: one === year }))}
      />
      {quotas.length === 0 ? (
        <EmptyState title={m.awards_none_title()}>{m.awards_none()}</EmptyState>
      ) : (
        quotas.map((quota) => <QuotaTable key={quota.id} quota={quota} year={year} officer={officer} candidates={candidates} refusal={refusal} />)
      )}
      {officer ? <QuotaForm year={year} open={quotas.length === 0} refusal={refusal} /> : null}
    </>
  );
}
