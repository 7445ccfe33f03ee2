import type { MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { learningPage } from "~/features/matching/index.server";
import { lessonState, lessonTone, origin } from "~/features/matching/ui/lessonWords";
import { WeightBars } from "~/features/matching/ui/WeightBars";
import { hasRole } from "~/http/access";
import { page } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { StateBadge } from "~/ui/Badge";
import { ButtonForm } from "~/ui/Button";
import { DateTime } from "~/ui/DateTime";
import { EmptyState } from "~/ui/EmptyState";
import { PageHeader, Section } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";
import { Stat, StatRow } from "~/ui/Stat";
import { Table } from "~/ui/Table";

export const loader = page({ access: hasRole("staff", "admin") }, async ({ ctx }) => ({
  title: m.matching_learning_title(),
  ...(await learningPage(ctx)),
}));

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function Matching() {
  const { title, current, earlier, decisions, fewest, calibration, lessons } = useLoaderData<typeof loader>();
  const learn = (
    <ButtonForm
      action="/staff/matching/lessons"
      label={m.matching_learn()}
      kind="primary"
      refused={decisions === 0 ? m.matching_learn_nothing() : null}
    />
  );
  return (
    <>
      <PageHeader title={title} lead={m.matching_learning_lead()} crumbs={[{ to: "/desk/staff", label: m.shell_staff_title() }]} actions={learn} />
      <Section title={m.matching_policy_title()}>
        <StatRow columns={3}>
          <Stat value={m.matching_policy_version({ version: current.number })} label={origin(current)} />
          <Stat
            value={decisions}
            label={m.matching_decisions()}
            note={decisions < fewest ? m.matching_decisions_few({ fewest }) : m.matching_decisions_enough()}
          />
          <Stat
            value={calibration ? calibration.ece.toFixed(3) : "—"}
            label={m.matching_ece()}
            note={calibration ? m.matching_ece_on({ count: calibration.n }) : m.matching_ece_unknown()}
          />
        </StatRow>
        <p className="mt-4 text-note text-ink-soft">
          {current.since ? (
            <>
              {m.matching_policy_since()} <DateTime value={current.since} time />
              {current.by ? m.matching_policy_by({ name: current.by }) : null}
            </>
          ) : (
            m.matching_policy_from_start()
          )}
        </p>
        <div className="mt-6 max-w-3xl">
          <WeightBars title={m.matching_weights_title()} summary={m.matching_weights_summary()} weights={current.weights} />
        </div>
      </Section>
      <Section title={m.matching_lessons_title()} lead={m.matching_lessons_lead()}>
        <Table
          caption={m.matching_lessons_title()}
          captionHidden
          rows={lessons}
          rowKey={(one) => one.id}
          empty={<EmptyState title={m.matching_lessons_none()}>{m.matching_lessons_none_body({ fewest })}</EmptyState>}
          columns={[
            {
              key: "asked",
              header: m.matching_col_asked(),
              primary: true,
              cell: (one) => (
                <Link to={`/staff/matching/lessons/${one.id}`} className="link inline-flex min-h-6 items-center">
                  <DateTime value={one.askedAt} time />
                </Link>
              ),
            },
            { key: "by", header: m.matching_col_by(), cell: (one) => one.askedBy ?? "—" },
            {
              key: "says",
              header: m.matching_col_says(),
              cell: (one) => (one.decision === null ? "—" : one.decision === "adopt" ? m.matching_says_adopt() : m.matching_says_keep()),
            },
            {
              key: "state",
              header: m.matching_col_state(),
              cell: (one) => (
                <StateBadge tone={lessonTone[one.state]} size="sm">
                  {lessonState(one.state)}
                </StateBadge>
              ),
            },
          ]}
        />
      </Section>
      {earlier.length > 0 ? (
        <Section title={m.matching_earlier_title()} lead={m.matching_earlier_lead()}>
          <Table
            caption={m.matching_earlier_title()}
            captionHidden
            rows={earlier}
            rowKey={(one) => String(one.number)}
            columns={[
              { key: "version", header: m.matching_col_version(), primary: true, cell: (one) => m.matching_policy_version({ version: one.number }) },
              { key: "origin", header: m.matching_col_origin(), cell: (one) => origin(one) },
              {
                key: "since",
                header: m.matching_col_since(),
                cell: (one) => (one.since ? <DateTime value={one.since} time /> : m.matching_policy_from_start()),
              },
              { key: "by", header: m.matching_col_by(), cell: (one) => one.by ?? "—" },
              {
                key: "back",
                header: m.matching_col_back(),
                headerHidden: true,
                cell: (one) => (
                  <ButtonForm
                    action={`/staff/matching/versions/${one.number}/restoration`}
                    label={m.matching_restore()}
                    size="sm"
                    confirm={m.matching_restore_confirm({ version: one.number })}
                    describe={` ${m.matching_policy_version({ version: one.number })}`}
                  />
                ),
              },
            ]}
          />
        </Section>
      ) : null}
    </>
  );
}
