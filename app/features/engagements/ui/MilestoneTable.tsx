import type { MilestoneState, ValidationStage } from "@db/vocabulary/states";
import { Link } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { toneOf } from "~/i18n/tones";
import { nameOf } from "~/i18n/vocabulary";
import { StateBadge } from "~/ui/Badge";
import { DateTime } from "~/ui/DateTime";
import { EmptyState } from "~/ui/EmptyState";
import { Table } from "~/ui/Table";

interface Line {
  id: string;
  title: string;
  stage: ValidationStage;
  state: MilestoneState;
  dueOn: string;
}

/** The milestones of an engagement in the order of their days. */
export function MilestoneTable({ engagementId, milestones, today }: { engagementId: string; milestones: readonly Line[]; today: string }) {
  const late = (one: Line) => (one.state === "open" || one.state === "returned") && one.dueOn < today;
  return (
    <Table
      caption={m.engagements_milestones()}
      captionHidden
      rows={milestones}
      rowKey={(one) => one.id}
      empty={<EmptyState title={m.engagements_milestones_empty_title()}>{m.engagements_milestones_empty_body()}</EmptyState>}
      columns={[
        {
          key: "title",
          header: m.engagements_milestone_title(),
          primary: true,
          cell: (one) => (
            <Link className="link inline-block min-h-6" to={`/engagements/${engagementId}/milestones/${one.id}`}>
              {one.title}
            </Link>
          ),
        },
        { key: "stage", header: m.engagements_stage(), cell: (one) => nameOf.stage(one.stage) },
        {
          key: "due",
          header: m.engagements_due(),
          cell: (one) => (
            <>
              <DateTime value={one.dueOn} weekday />
              {late(one) ? <span className="ms-2 font-medium text-bad">{m.engagements_late()}</span> : null}
            </>
          ),
        },
        {
          key: "state",
          header: m.engagements_state(),
          cell: (one) => (
            <StateBadge tone={toneOf.milestoneState(one.state)} size="sm">
              {nameOf.milestoneState(one.state)}
            </StateBadge>
          ),
        },
      ]}
    />
  );
}
