import { m } from "~/i18n/messages";
import { Button, ButtonForm } from "~/ui/Button";
import { Details } from "~/ui/Dialog";
import { Select } from "~/ui/Field";
import { Form } from "~/ui/Form";
import { Section } from "~/ui/Section";

/** Another run to hold this one against. */
export function CompareWith({ here, others }: { here: string; others: { value: string; label: string }[] }) {
  return (
    <Section title={m.assignments_compare()}>
      <Form method="get" action={`${here}/comparison`} className="max-w-prose">
        <Select name="with" label={m.assignments_compare_with()} options={others} required />
        <Button size="sm">{m.assignments_compare()}</Button>
      </Form>
    </Section>
  );
}

/** What the run was made from, and the proof that it can be made again. */
export function Audit({
  here,
  inputHash,
  versions,
  seed,
}: {
  here: string;
  inputHash: string | null;
  versions: Record<string, string>;
  seed: number;
}) {
  const said = Object.entries(versions).filter(([, version]) => version !== "");
  return (
    <Details summary={m.assignments_audit()}>
      <dl className="grid gap-x-4 gap-y-1 text-note sm:grid-cols-[auto_minmax(0,1fr)]">
        <dt className="text-ink-soft">{m.assignments_audit_hash()}</dt>
        <dd className="break-all">{inputHash}</dd>
        <dt className="text-ink-soft">{m.assignments_audit_versions()}</dt>
        <dd className="break-all">{said.map(([key, version]) => `${key} ${version}`).join(" · ")}</dd>
        <dt className="text-ink-soft">{m.assignments_audit_seed()}</dt>
        <dd>{seed}</dd>
      </dl>
      <div className="mt-3">
        <ButtonForm action={`${here}/replay`} label={m.assignments_audit_replay()} size="sm" />
      </div>
    </Details>
  );
}
