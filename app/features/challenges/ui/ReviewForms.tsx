import { grades } from "@db/vocabulary/kinds";
import { useState } from "react";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { Button, ButtonForm, ButtonRow, LinkButton } from "~/ui/Button";
import { Hidden, Radios, Select, TextArea } from "~/ui/Field";
import { Form } from "~/ui/Form";
import { GradeBadge } from "~/ui/GradeBadge";
import { Notice, Section } from "~/ui/Section";
import { type GradeDimension, type GradeScores, gradeDefaults, gradeDimensions, gradeOf, reviewCriteria } from "../grading";
import type { ChallengeAction } from "../policy";
import { criterionAnchors, criterionName, dimensionAnchors, dimensionName, whoMayApply } from "./words";

/** Five criteria, 1–5, with what a 1, a 3 and a 5 look like. */
function CriteriaFields() {
  return (
    <>
      {reviewCriteria.map((key) => {
        const [low, middle, high] = criterionAnchors[key];
        return (
          <Radios
            key={key}
            name={`criteria.${key}`}
            label={criterionName[key]()}
            inline
            hint={
              <span className="block">
                <span className="block">1：{low()}</span>
                <span className="block">3：{middle()}</span>
                <span className="block">5：{high()}</span>
              </span>
            }
            options={["1", "2", "3", "4", "5"].map((value) => ({ value, label: value }))}
            required
          />
        );
      })}
    </>
  );
}

const isWhole = (scores: Partial<GradeScores>): scores is GradeScores => gradeDimensions.every((key) => scores[key] !== undefined);

/** The grade the rubric gives while it is being filled in, and what follows from it. */
function GradePreview({ scores }: { scores: Partial<GradeScores> }) {
  if (!isWhole(scores)) return <p className="mb-6 text-note text-ink-soft">{m.challenges_grade_incomplete()}</p>;
  const reading = gradeOf(scores);
  const implied = gradeDefaults[reading.grade];
  return (
    <div className="mb-6 rounded-md border border-line bg-wash p-4" role="status">
      <GradeBadge grade={reading.grade} />
      <ul className="mt-2 list-disc ps-5 text-note">
        {reading.reasons.map((reason) => (
          <li key={JSON.stringify(reason)}>
            {reason.kind === "total"
              ? m.challenges_grade_total({ total: reason.total })
              : m.challenges_grade_floor({ dimension: dimensionName[reason.dimension](), grade: reason.grade })}
          </li>
        ))}
        <li>
          {m.challenges_grade_implies({
            from: implied.months[0],
            to: implied.months[1],
            hours: implied.mentorHours,
            who: whoMayApply[implied.whoMayApply](),
          })}
        </li>
      </ul>
    </div>
  );
}

function GradeFields() {
  const [scores, setScores] = useState<Partial<GradeScores>>({});
  const note = (target: EventTarget) => {
    if (!(target instanceof HTMLInputElement)) return;
    const key = gradeDimensions.find((one) => target.name === `scores.${one}`);
    if (key) setScores((known) => ({ ...known, [key]: Number(target.value) }));
  };
  return (
    <div onInput={(event) => note(event.target)}>
      {gradeDimensions.map((key: GradeDimension) => (
        <Radios
          key={key}
          name={`scores.${key}`}
          label={dimensionName[key]()}
          options={dimensionAnchors[key].map((anchor, index) => ({ value: String(index + 1), label: `${index + 1}　${anchor()}` }))}
          required
        />
      ))}
      <GradePreview scores={scores} />
      <Select
        name="grade"
        label={m.challenges_grade_choice()}
        hint={m.challenges_grade_choice_hint()}
        blank={m.challenges_grade_by_rubric()}
        options={grades.map((value) => ({ value, label: nameOf.grade(value) }))}
      />
      <TextArea name="gradeReason" label={m.challenges_grade_reason()} hint={m.challenges_grade_reason_hint()} rows={2} limit={1000} optional />
    </div>
  );
}

interface ReviewFormsProps {
  challengeId: string;
  revision: number;
  actions: ChallengeAction[];
  scored: boolean;
  /** Somebody has signed for the data, so there is a sample to open, and what was found in it. */
  sample: "signed" | "checked" | "failed" | null;
  result: unknown;
  intent: string | undefined;
}

/** Reads alone first, then decides: the forms a reviewer or broker has in this state. */
export function ReviewForms({ challengeId, revision, actions, scored, sample, result, intent }: ReviewFormsProps) {
  const base = `/challenges/${challengeId}`;
  const may = (action: ChallengeAction) => actions.includes(action);
  const answer = (name: string) => (intent === name ? result : undefined);
  return (
    <>
      {may("score") && !scored ? (
        <Section title={m.challenges_opinion_title()} lead={m.challenges_opinion_lead()} id="opinion">
          <Form result={answer("opinion")} id="opinion-form">
            <Hidden name="intent" value="opinion" />
            <Hidden name="revision" value={revision} />
            <CriteriaFields />
            <TextArea name="comment" label={m.challenges_opinion_comment()} rows={3} limit={2000} optional />
            <Button kind="primary">{m.challenges_opinion_give()}</Button>
          </Form>
        </Section>
      ) : null}
      {may("request_changes") ? (
        <Section title={m.challenges_changes_title()} lead={m.challenges_changes_lead()} id="changes">
          <Form result={answer("request_changes")} id="changes-form">
            <Hidden name="intent" value="request_changes" />
            <Hidden name="revision" value={revision} />
            <TextArea name="reason" label={m.challenges_changes_reason()} hint={m.challenges_changes_hint()} rows={5} limit={2000} required />
            <Button icon="undo">{m.challenges_changes_send()}</Button>
          </Form>
        </Section>
      ) : null}
      {may("approve") && scored ? (
        <Section title={m.challenges_approve_title()} lead={m.challenges_approve_lead()} id="approve">
          <Form result={answer("approve")} id="approve-form">
            <Hidden name="intent" value="approve" />
            <Hidden name="revision" value={revision} />
            <GradeFields />
            <TextArea name="reason" label={m.challenges_approve_reason()} hint={m.challenges_approve_hint()} rows={4} limit={2000} required />
            <Button kind="primary" icon="check">
              {m.challenges_approve_send()}
            </Button>
          </Form>
        </Section>
      ) : null}
      {may("check_data") && sample ? (
        <Section title={m.challenges_check_data_title()} lead={m.challenges_check_data_lead()} id="data-check">
          {sample === "signed" ? null : (
            <div className="mb-4">
              <Notice tone={sample === "checked" ? "good" : "warn"}>
                {sample === "checked" ? m.challenges_check_data_was_ok() : m.challenges_check_data_had_failed()}
              </Notice>
            </div>
          )}
          <ButtonRow>
            <ButtonForm
              action={`${base}/review`}
              label={m.challenges_check_data_ok()}
              icon="check"
              fields={{ intent: "check_data", result: "checked" }}
            />
            <ButtonForm
              action={`${base}/review`}
              label={m.challenges_check_data_failed()}
              kind="danger"
              icon="alert"
              fields={{ intent: "check_data", result: "failed" }}
              confirm={m.challenges_check_data_confirm()}
            />
          </ButtonRow>
        </Section>
      ) : null}
      {may("decline") ? (
        <p className="mb-12">
          <LinkButton to={`${base}/decline`} kind="danger" size="sm">
            {m.challenges_decline_link()}
          </LinkButton>
        </p>
      ) : null}
    </>
  );
}
