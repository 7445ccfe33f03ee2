import { m } from "~/i18n/messages";
import type { Bi } from "~/lib/bilingual";
import { BilingualField } from "~/ui/Field";
import type { BriefContent } from "../brief";
import { fieldName } from "./words";

/** Step 2: the number of today, the number wanted, and what is handed over in the end. */
export function TargetStep({ content: { brief } }: { content: BriefContent }) {
  return (
    <>
      <BilingualField
        name="baseline"
        label={fieldName.baseline()}
        hint={m.challenges_hint_baseline()}
        defaultValue={brief.baseline as Bi | undefined}
        multiline
        rows={4}
        limit={3000}
        example={{ good: m.challenges_good_baseline(), bad: m.challenges_bad_baseline() }}
      />
      <BilingualField
        name="target"
        label={fieldName.target()}
        hint={m.challenges_hint_target()}
        defaultValue={brief.target as Bi | undefined}
        multiline
        rows={4}
        limit={3000}
        example={{ good: m.challenges_good_target(), bad: m.challenges_bad_target() }}
      />
      <BilingualField
        name="deliverable"
        label={fieldName.deliverable()}
        hint={m.challenges_hint_deliverable()}
        defaultValue={brief.deliverable as Bi | undefined}
        multiline
        rows={4}
        limit={3000}
        optional
      />
    </>
  );
}
