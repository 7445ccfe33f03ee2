import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { StateBadge } from "~/ui/Badge";
import { ShareBar } from "~/ui/charts/ShareBar";
import { Section } from "~/ui/Section";
import { Table } from "~/ui/Table";
import { engineeringBaseline, type GenderCounts, type OneThird, type Suppressed, totalOf } from "../gender";

type Group = "staff" | "reviewers" | "panels" | "trainees" | "team_members" | "team_leads" | "talent_pool" | "seed_teachers";
const groupName: Record<Group, () => string> = {
  staff: m.kpi_gender_group_staff,
  reviewers: m.kpi_gender_group_reviewers,
  panels: m.kpi_gender_group_panels,
  trainees: m.kpi_gender_group_trainees,
  team_members: m.kpi_gender_group_team_members,
  team_leads: m.kpi_gender_group_team_leads,
  talent_pool: m.kpi_gender_group_talent_pool,
  seed_teachers: m.kpi_gender_group_seed_teachers,
};
const genders = ["female", "male", "other", "undisclosed"] as const;
const parts = (counts: GenderCounts) => genders.map((gender) => ({ label: nameOf.gender(gender), value: counts[gender] }));
const percent = (share: number) => (share * 100).toFixed(1);

/** A group the one-third rule binds: what is lacking in plain words. */
export function BoundGroup({ group, counts, rule }: { group: Group; counts: GenderCounts; rule: OneThird }) {
  const { female, male } = rule.lacking;
  return (
    <Section title={groupName[group]()} level={3}>
      <div className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-1">
        {!rule.applies ? (
          <StateBadge tone="neutral">{m.kpi_gender_not_applicable()}</StateBadge>
        ) : female + male === 0 ? (
          <StateBadge tone="good">{m.kpi_gender_fulfilled()}</StateBadge>
        ) : (
          <>
            {female > 0 ? <StateBadge tone="warn">{m.kpi_gender_lacking_female({ count: female })}</StateBadge> : null}
            {male > 0 ? <StateBadge tone="warn">{m.kpi_gender_lacking_male({ count: male })}</StateBadge> : null}
          </>
        )}
        {rule.applies ? <span className="text-note text-ink-soft">{m.kpi_gender_needed({ members: rule.members, needed: rule.needed })}</span> : null}
        {rule.uncertain ? <span className="text-note text-ink-soft">{m.kpi_gender_uncertain({ count: counts.undisclosed })}</span> : null}
      </div>
      {rule.members > 0 ? (
        <ShareBar title={groupName[group]()} titleHidden parts={parts(counts)} threshold={{ label: m.kpi_gender_third(), share: 1 / 3 }} />
      ) : (
        <p className="text-ink-soft">{m.kpi_gender_empty()}</p>
      )}
    </Section>
  );
}

/** A statistic beside the baseline: a fact to read, without praise or blame. */
export function StatisticGroup({ group, counts, share }: { group: Group; counts: GenderCounts; share: number | null }) {
  return (
    <Section title={groupName[group]()} level={3}>
      {totalOf(counts) === 0 ? (
        <p className="text-ink-soft">{m.kpi_gender_empty()}</p>
      ) : (
        <ShareBar
          title={groupName[group]()}
          titleHidden
          summary={share === null ? m.kpi_gender_share_none() : m.kpi_gender_share({ percent: percent(share) })}
          parts={parts(counts)}
          reference={{ label: m.kpi_gender_baseline(), share: engineeringBaseline }}
        />
      )}
    </Section>
  );
}

/** The public table: nothing smaller than k, and nothing a small number could be worked out from. */
export function PublicGender({ groups, k }: { groups: readonly { group: Group; counts: Suppressed; share: number | null }[]; k: number }) {
  const shown = (value: number | null) => value ?? m.kpi_gender_suppressed();
  return (
    <>
      <Table
        caption={m.kpi_statistics_gender()}
        captionHidden
        rows={groups}
        rowKey={(row) => row.group}
        columns={[
          { key: "group", header: m.kpi_gender_group(), primary: true, cell: (row) => groupName[row.group]() },
          ...genders.map((gender) => ({
            key: gender,
            header: nameOf.gender(gender),
            numeric: true,
            cell: (row: { counts: Suppressed }) => shown(row.counts[gender]),
          })),
          { key: "total", header: m.kpi_gender_total(), numeric: true, cell: (row) => shown(row.counts.total) },
          {
            key: "share",
            header: m.ui_share(),
            numeric: true,
            cell: (row) => (row.share === null ? "—" : m.kpi_gender_share({ percent: percent(row.share) })),
          },
        ]}
      />
      <p className="mt-3 max-w-prose text-note text-ink-soft">{m.kpi_gender_suppressed_note({ k })}</p>
    </>
  );
}
