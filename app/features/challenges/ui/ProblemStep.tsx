import { industries, technologies } from "@db/vocabulary/kinds";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import type { Bi } from "~/lib/bilingual";
import { BilingualField, Checkboxes, Select } from "~/ui/Field";
import type { BriefContent } from "../brief";
import { fieldName } from "./words";

/** Step 1: what is wrong, for whom, and how it is handled today. */
export function ProblemStep({ content }: { content: BriefContent }) {
  const { brief } = content;
  return (
    <>
      <BilingualField
        name="title"
        label={fieldName.title()}
        hint={m.challenges_hint_title()}
        defaultValue={content.title}
        required
        example={{ good: m.challenges_good_title(), bad: m.challenges_bad_title() }}
      />
      <BilingualField
        name="summary"
        label={fieldName.summary()}
        hint={m.challenges_hint_summary()}
        defaultValue={content.summary}
        multiline
        rows={3}
        limit={300}
      />
      <Select
        name="industry"
        label={fieldName.industry()}
        blank={m.challenges_choose()}
        defaultValue={content.industry}
        options={industries.map((value) => ({ value, label: nameOf.industry(value) }))}
      />
      <Checkboxes
        name="technologies"
        label={fieldName.technologies()}
        hint={m.challenges_hint_technologies()}
        columns={2}
        defaultValue={content.technologies}
        options={technologies.map((value) => ({ value, label: nameOf.technology(value) }))}
      />
      <BilingualField
        name="background"
        label={fieldName.background()}
        hint={m.challenges_hint_background()}
        defaultValue={brief.background as Bi | undefined}
        multiline
        limit={3000}
        optional
      />
      <BilingualField
        name="problem"
        label={fieldName.problem()}
        hint={m.challenges_hint_problem()}
        defaultValue={brief.problem as Bi | undefined}
        multiline
        rows={7}
        limit={3000}
        example={{ good: m.challenges_good_problem(), bad: m.challenges_bad_problem() }}
      />
      <BilingualField
        name="currentSolution"
        label={fieldName.currentSolution()}
        hint={m.challenges_hint_current()}
        defaultValue={brief.currentSolution as Bi | undefined}
        multiline
        limit={3000}
        optional
      />
    </>
  );
}
