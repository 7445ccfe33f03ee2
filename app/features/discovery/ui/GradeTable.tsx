import { type Grade, grades } from "@db/vocabulary/kinds";
import { gradeDefaults, whoMayApply } from "~/features/challenges";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { GradeBadge } from "~/ui/GradeBadge";
import { Money } from "~/ui/Money";
import { Table } from "~/ui/Table";

const months = ([from, to]: readonly [number, number]) =>
  from === to ? m.home_rule_months({ count: from }) : m.home_rule_months_range({ from, to });

/** The four grades and what follows from each, read from the rules themselves. */
export function GradeTable({ caption }: { caption: string }) {
  return (
    <Table<Grade>
      caption={caption}
      captionHidden
      rows={grades}
      rowKey={(grade) => grade}
      columns={[
        { key: "grade", header: m.home_rule_grade(), primary: true, cell: (grade) => <GradeBadge grade={grade} /> },
        { key: "meaning", header: m.home_rule_grade_meaning(), cell: (grade) => nameOf.gradeHelp(grade) },
        {
          key: "months",
          header: m.home_rule_grade_months(),
          cell: (grade) => <span className="whitespace-nowrap">{months(gradeDefaults[grade].months)}</span>,
        },
        {
          key: "award",
          header: m.home_rule_grade_award(),
          cell: (grade) => (
            <>
              <Money value={gradeDefaults[grade].award[0]} unit="auto" />–<Money value={gradeDefaults[grade].award[1]} unit="auto" symbol={false} />
            </>
          ),
        },
        {
          key: "hours",
          header: m.home_rule_grade_hours(),
          cell: (grade) => <span className="whitespace-nowrap">{m.home_rule_hours({ count: gradeDefaults[grade].mentorHours })}</span>,
        },
        { key: "who", header: m.home_rule_grade_who(), cell: (grade) => whoMayApply[gradeDefaults[grade].whoMayApply]() },
      ]}
    />
  );
}
