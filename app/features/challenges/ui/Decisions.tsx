import { m } from "~/i18n/messages";
import { StateBadge } from "~/ui/Badge";
import { DateTime } from "~/ui/DateTime";
import { EmptyState } from "~/ui/EmptyState";
import { GradeBadge } from "~/ui/GradeBadge";
import type { ChallengeCardFacts } from "../card";
import { type ReviewCriterion, reviewCriteria } from "../grading";
import { criterionName, decisionName, decisionTone } from "./words";

export interface DecisionShown {
  id: string;
  decision: string;
  reason: string;
  criteria: Record<string, number>;
  grade: ChallengeCardFacts["grade"];
  revision: number;
  at: Date;
  reviewer: string | null;
  mine: boolean;
}

function Scores({ criteria }: { criteria: Record<string, number> }) {
  const given = reviewCriteria.filter((key: ReviewCriterion) => criteria[key] !== undefined);
  if (given.length === 0) return null;
  return (
    <dl className="mt-3 grid gap-x-6 gap-y-1 text-note sm:grid-cols-2 lg:grid-cols-3">
      {given.map((key) => (
        <div key={key} className="flex justify-between gap-3 border-b border-line py-1">
          <dt className="text-ink-soft">{criterionName[key]()}</dt>
          <dd className="tabular font-medium">{m.challenges_score_of({ score: criteria[key] ?? 0, max: 5 })}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What was decided, on which version of the brief, and why; newest first. */
export function Decisions({ decisions }: { decisions: DecisionShown[] }) {
  if (decisions.length === 0) return <EmptyState title={m.challenges_decisions_none()}>{m.challenges_decisions_none_lead()}</EmptyState>;
  return (
    <ol className="grid gap-6">
      {decisions.map((one) => (
        <li key={one.id} className="border-t-2 border-ink pt-4">
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <StateBadge tone={decisionTone(one.decision)}>{decisionName(one.decision)}</StateBadge>
            {one.grade ? <GradeBadge grade={one.grade} size="sm" /> : null}
            <span className="text-note text-ink-soft">
              {one.mine ? m.challenges_by_me() : (one.reviewer ?? m.challenges_who_panel())} · <DateTime value={one.at} time />．
              {m.challenges_on_revision({ number: one.revision })}
            </span>
          </div>
          {one.reason ? <p className="mt-3 max-w-prose whitespace-pre-line">{one.reason}</p> : null}
          <Scores criteria={one.criteria} />
        </li>
      ))}
    </ol>
  );
}
