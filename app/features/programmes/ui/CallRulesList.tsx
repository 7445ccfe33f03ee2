import { m } from "~/i18n/messages";
import { BiText } from "~/ui/BiText";
import { Facts } from "~/ui/Page";
import type { CallRules } from "../forms";

/** The rules of a call, as everybody may read them. */
export function CallRulesList({ rules }: { rules: CallRules }) {
  return (
    <Facts
      columns={2}
      items={[
        { term: m.programmes_rule_max(), value: rules.maxPerOrganisation },
        { term: m.programmes_rule_review(), value: rules.reviewDays },
        { term: m.programmes_rule_decision(), value: rules.decisionDays },
        { term: m.programmes_rule_team(), value: m.programmes_rule_team_range({ min: rules.teamMin, max: rules.teamMax }) },
        ...(rules.eligibility ? [{ term: m.programmes_rule_eligibility(), value: <BiText value={rules.eligibility} multiline /> }] : []),
        ...(rules.rubric ? [{ term: m.programmes_rule_rubric(), value: m.programmes_rule_rubric_version({ version: rules.rubric.version }) }] : []),
      ]}
    />
  );
}
