import type { MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ChallengeRecord, Diff, MainAction } from "~/features/challenges";
import { challengeId, historyView } from "~/features/challenges/index.server";
import { signedIn } from "~/http/access";
import { page } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { pick } from "~/lib/bilingual";
import { formatDate } from "~/lib/time";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { useLocale } from "~/ui/locale";
import { pageTitle } from "~/ui/pageTitle";

const number = z.coerce.number().int().min(0).optional();

export const loader = page(
  { access: signedIn, params: challengeId, query: z.object({ from: number, to: number }) },
  async ({ ctx, params, query }) => {
    const view = await historyView(ctx, params.challengeId, query);
    return { ...view, title: m.ui_pair({ name: m.challenges_tab_history(), value: pick(view.head.title, ctx.locale).text }) };
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function ChallengeHistory() {
  const { head, revisions, from, to, before, after } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const options = [
    ...revisions.map((one) => ({
      value: one.number,
      label: `${m.challenges_on_revision({ number: one.number })} · ${formatDate(one.at, locale, { time: true })} · ${one.author}`,
    })),
  ];
  const choice = (name: string, label: string, chosen: number | null, present: boolean) => (
    <div className="grid min-w-0 gap-1.5">
      <label htmlFor={`history-${name}`} className="text-note font-medium">
        {label}
      </label>
      <select id={`history-${name}`} name={name} defaultValue={chosen ?? ""} className="control">
        {present ? <option value={0}>{m.challenges_history_now()}</option> : null}
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
    </div>
  );
  return (
    <ChallengeRecord top={head} action={<MainAction head={head} />}>
      <h2 className="visually-hidden">{m.challenges_tab_history()}</h2>
      {revisions.length === 0 ? (
        <EmptyState title={m.challenges_history_none()}>{m.challenges_history_none_lead()}</EmptyState>
      ) : (
        <>
          <Form method="get" className="mb-8 grid gap-4 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto] sm:items-end">
            {choice("from", m.challenges_history_from(), from, false)}
            {choice("to", m.challenges_history_to(), to, true)}
            <Button>{m.challenges_history_compare()}</Button>
          </Form>
          {before && after ? (
            <Diff before={before} after={after} />
          ) : (
            <EmptyState title={m.challenges_history_one()}>{m.challenges_history_one_lead()}</EmptyState>
          )}
        </>
      )}
    </ChallengeRecord>
  );
}
