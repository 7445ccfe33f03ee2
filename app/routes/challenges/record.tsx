import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { BriefText, ChallengeRecord, Decisions, MainAction, PassportNotice, ReadinessPanel, roleOn } from "~/features/challenges";
import { challengeId, recordView } from "~/features/challenges/index.server";
import { mayRankTeams } from "~/features/matching/index.server";
import { signedIn } from "~/http/access";
import { page } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { pick } from "~/lib/bilingual";
import { ButtonForm, LinkButton } from "~/ui/Button";
import { Facts, Notice, Section } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";

const query = z.object({ tab: z.enum(["decisions"]).optional() });

export const loader = page({ access: signedIn, params: challengeId, query }, async ({ ctx, params, query: { tab } }) => {
  const view = await recordView(ctx, params.challengeId);
  const title = pick(view.head.title, ctx.locale).text;
  const ranks = view.head.isPublic && mayRankTeams(ctx, view.head.organisation.id).ok;
  return { view, ranks, tab: tab ?? "brief", title: tab === "decisions" ? m.ui_pair({ name: m.challenges_tab_decisions(), value: title }) : title };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

type Head = ReturnType<typeof useLoaderData<typeof loader>>["view"]["head"];

function SideActions({ head, ranks }: { head: Head; ranks: boolean }) {
  const base = `/challenges/${head.id}`;
  const may = (action: Head["actions"][number]) => head.actions.includes(action);
  return (
    <>
      {head.isPublic ? (
        <LinkButton to={base} icon="eye">
          {m.challenges_action_public()}
        </LinkButton>
      ) : null}
      {head.relation.startsWith("owner") && head.isPublic ? (
        <LinkButton to={`${base}/applications`} icon="people">
          {m.challenges_action_applications()}
        </LinkButton>
      ) : null}
      {ranks ? (
        <LinkButton to={`${base}/teams`} icon="people">
          {m.matching_teams_title()}
        </LinkButton>
      ) : null}
      {may("assign") ? (
        <LinkButton to={`${base}/roles`} icon="people">
          {m.challenges_action_roles()}
        </LinkButton>
      ) : null}
      {may("carry_over") ? (
        <ButtonForm action={`${base}/next-round`} label={m.challenges_action_carry_over()} icon="send" confirm={m.challenges_carry_over_confirm()} />
      ) : null}
      {may("archive") ? (
        <ButtonForm action={`${base}/archive`} label={m.challenges_action_archive()} confirm={m.challenges_archive_confirm()} />
      ) : null}
      {may("withdraw") ? (
        <ButtonForm action={`${base}/withdrawal`} label={m.challenges_action_withdraw()} confirm={m.challenges_withdraw_confirm()} />
      ) : null}
    </>
  );
}

export default function ChallengeRecordPage() {
  const { view, ranks, tab } = useLoaderData<typeof loader>();
  const { head } = view;
  const writing = head.actions.includes("edit");
  const last = view.decisions.find((one) => one.decision === head.state);
  return (
    <ChallengeRecord
      top={head}
      action={<MainAction head={head} />}
      actions={<SideActions head={head} ranks={ranks} />}
      timeline={view.timeline}
      aside={writing ? <ReadinessPanel challengeId={head.id} readiness={view.readiness} /> : undefined}
    >
      {tab === "decisions" ? (
        <>
          <h2 className="visually-hidden">{m.challenges_tab_decisions()}</h2>
          <Decisions decisions={view.decisions} />
        </>
      ) : (
        <>
          {last && (head.state === "changes_requested" || head.state === "declined") ? (
            <Notice
              tone={head.state === "declined" ? "bad" : "warn"}
              title={head.state === "declined" ? m.challenges_decline_reason() : m.challenges_wanted()}
            >
              <p className="max-w-prose whitespace-pre-line">{last.reason}</p>
            </Notice>
          ) : null}
          {view.passport.light === "green" ? null : <PassportNotice passport={view.passport} />}
          {view.holders.length > 0 ? (
            <Section title={m.challenges_people()}>
              <Facts
                items={view.holders.map((one) => ({
                  term: roleOn(one.role),
                  value: one.name,
                  note: one.exception ? m.challenges_by_exception() : undefined,
                }))}
              />
            </Section>
          ) : null}
          <BriefText content={view.content} />
        </>
      )}
    </ChallengeRecord>
  );
}
