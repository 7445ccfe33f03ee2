import type { Grade } from "@db/vocabulary/kinds";
import { dimensionAnchors, dimensionName, type GradeDimension, gradeDefaults, gradeDimensions, whoMayApply } from "~/features/challenges";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { GradeBadge } from "~/ui/GradeBadge";
import { Notches } from "./Notches";

type Reasons = { scores?: Partial<Record<GradeDimension, number>>; reason?: string; overridden?: boolean } | null;

/** What a grade means and why this challenge has it: the rubric's five sides in words. */
export function GradeReasons({ grade, reasons }: { grade: Grade; reasons: Reasons }) {
  const defaults = gradeDefaults[grade];
  const scored = gradeDimensions.flatMap((dimension) => {
    const score = reasons?.scores?.[dimension];
    const words = score === undefined ? undefined : dimensionAnchors[dimension][score - 1];
    return score === undefined || !words ? [] : [{ dimension, score, words: words() }];
  });
  return (
    <>
      <div className="mb-4 flex flex-wrap items-center gap-x-6 gap-y-3">
        <GradeBadge grade={grade} size="lg" />
        <div className="min-w-0 max-w-prose flex-1 basis-64">
          <p>{m.discovery_sentence({ text: nameOf.gradeHelp(grade) })}</p>
          <p className="font-bold">{m.discovery_who_may_apply({ who: whoMayApply[defaults.whoMayApply]() })}</p>
        </div>
      </div>
      {scored.length > 0 ? (
        <dl className="border-b border-line">
          {scored.map(({ dimension, score, words }) => (
            <div key={dimension} className="grid gap-x-6 border-t border-line py-2.5 sm:grid-cols-[11rem_1fr_auto]">
              <dt className="text-note leading-7 text-ink-soft">{dimensionName[dimension]()}</dt>
              <dd className="min-w-0">{words}</dd>
              <dd className="flex items-center gap-2.5 text-note">
                <Notches level={score} max={4} />
                <span className="tabular">{m.discovery_out_of_4({ score })}</span>
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
      {reasons?.reason ? (
        <p className="mt-3 max-w-prose text-note">
          <span className="font-bold">{reasons.overridden ? m.discovery_grade_changed() : m.discovery_grade_reason()}</span>
          {reasons.reason}
        </p>
      ) : null}
    </>
  );
}
