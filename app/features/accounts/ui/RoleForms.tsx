import type { Role } from "@db/vocabulary/roles";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { Button } from "~/ui/Button";
import { Select } from "~/ui/Choice";
import { Hidden, TextArea } from "~/ui/Field";
import { Form, FormActions } from "~/ui/Form";
import { Columns, Section } from "~/ui/Page";

type Choice = { role: Role; refused: string | null };
type Intent = "grant" | "revoke" | "disable" | "enable";

interface Refused {
  values: Record<string, string | string[]>;
}

/** A page with several forms has one answer: it belongs to the form that was sent. */
export const answerFor = (intent: Intent, result: unknown, refused: Refused | undefined): unknown =>
  refused?.values.intent === intent ? result : undefined;

/** Why the choices that are missing from a list cannot be taken, each reason once. */
function Reasons({ choices }: { choices: Choice[] }) {
  const reasons = new Map<string, string[]>();
  for (const { role, refused } of choices) if (refused) reasons.set(refused, [...(reasons.get(refused) ?? []), nameOf.role(role)]);
  if (reasons.size === 0) return null;
  return (
    <ul className="mb-5 grid gap-1 text-note text-ink-soft">
      {[...reasons].map(([reason, names]) => (
        <li key={reason}>{m.accounts_reason_for({ roles: names.join(m.ui_list_comma()), reason })}</li>
      ))}
    </ul>
  );
}

function RoleForm({ intent, choices, result, empty }: { intent: "grant" | "revoke"; choices: Choice[]; result: unknown; empty: string }) {
  const open = choices.filter(({ refused }) => refused === null);
  const [title, button] =
    intent === "grant" ? [m.accounts_grant_title(), m.accounts_grant_button()] : [m.accounts_revoke_title(), m.accounts_revoke_button()];
  return (
    <Section title={title} level={3}>
      <Reasons choices={choices} />
      {open.length === 0 ? (
        <p className="text-ink-soft">{empty}</p>
      ) : (
        <Form result={result} id={`${intent}-role`}>
          <Hidden name="intent" value={intent} />
          <Select
            name="role"
            label={m.accounts_grant_role()}
            blank={m.accounts_grant_choose()}
            options={open.map(({ role }) => ({ value: role, label: nameOf.role(role) }))}
            required
          />
          <TextArea name="reason" label={m.accounts_grant_reason()} hint={m.accounts_grant_reason_hint()} rows={2} limit={300} />
          <FormActions>
            <Button kind={intent === "grant" ? "primary" : "danger"}>{button}</Button>
          </FormActions>
        </Form>
      )}
    </Section>
  );
}

export function RoleForms({ grant, revoke, result, refused }: { grant: Choice[]; revoke: Choice[]; result: unknown; refused: Refused | undefined }) {
  return (
    <Columns>
      <RoleForm intent="grant" choices={grant} result={answerFor("grant", result, refused)} empty={m.accounts_grant_all_held()} />
      {revoke.length > 0 ? (
        <RoleForm intent="revoke" choices={revoke} result={answerFor("revoke", result, refused)} empty={m.accounts_revoke_none()} />
      ) : null}
    </Columns>
  );
}
