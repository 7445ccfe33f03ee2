import { LightBadge, PassportFacts } from "~/features/challenges";
import type { PublicChallenge } from "~/features/challenges/index.server";
import { m } from "~/i18n/messages";
import type { Bi } from "~/lib/bilingual";
import { BiText } from "~/ui/BiText";
import { Facts, Section } from "~/ui/Section";
import { contactFact, longConditions, shortConditions } from "./conditions";
import { FromTo } from "./FromTo";
import { GradeReasons } from "./GradeReasons";
import { NeedList } from "./NeedList";

function Passage({ title, value }: { title: string; value: Bi | undefined }) {
  if (!value) return null;
  return (
    <div className="mt-6 first:mt-0">
      <h3 className="mb-1 font-sans text-body font-bold">{title}</h3>
      <BiText value={value} as="div" multiline className="prose max-w-prose" />
    </div>
  );
}

/** The brief in the order a team asks: what hurts, what counts as solved, with which data, by whom, on what terms. */
export function BriefSections({ challenge }: { challenge: PublicChallenge }) {
  const { brief, data, needs, grade } = challenge;
  // Nothing is published while rights are unconfirmed; the passport's own line may say so.
  const passport = { ...data, rightsConfirmed: data.light !== "red" };
  return (
    <>
      {brief.background || brief.problem || brief.currentSolution ? (
        <Section id="problem" title={m.discovery_problem()}>
          <Passage title={m.discovery_background()} value={brief.background} />
          <Passage title={m.discovery_problem_itself()} value={brief.problem} />
          <Passage title={m.discovery_current()} value={brief.currentSolution} />
        </Section>
      ) : null}
      <Section id="target" title={m.discovery_from_to()}>
        <FromTo baseline={brief.baseline} target={brief.target} />
        <div className="mt-6">
          <Passage title={m.discovery_deliverable()} value={brief.deliverable} />
        </div>
      </Section>
      <Section id="data" title={m.discovery_data()} lead={m.discovery_data_lead()} actions={<LightBadge light={data.light} />}>
        <PassportFacts passport={passport} />
      </Section>
      <Section id="needs" title={m.discovery_needs()} lead={m.discovery_needs_lead()}>
        {needs.length > 0 ? <NeedList needs={needs} /> : <p className="text-ink-soft">{m.discovery_needs_none()}</p>}
      </Section>
      {grade ? (
        <Section id="grade" title={m.discovery_grade_why()}>
          <GradeReasons grade={grade} reasons={challenge.gradeReasons} />
        </Section>
      ) : null}
      <Section id="conditions" title={m.discovery_conditions()}>
        <Facts columns={2} items={shortConditions(challenge)} />
        <Facts items={[...longConditions(challenge), ...contactFact(challenge)]} />
        <p className="mt-4 max-w-prose border-s-4 border-forge ps-4 text-note">{m.discovery_no_free_labour()}</p>
      </Section>
    </>
  );
}
