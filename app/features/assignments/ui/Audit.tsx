import type { ReplayVerdict } from "@db/vocabulary/states";
import { m } from "~/i18n/messages";
import { Button, ButtonForm } from "~/ui/Button";
import { DateTime } from "~/ui/DateTime";
import { Details } from "~/ui/Dialog";
import { Select } from "~/ui/Field";
import { Form } from "~/ui/Form";
import { Section } from "~/ui/Section";
import { useFollow } from "./Progress";
import { replayName } from "./words";

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

type AuditProps = {
  here: string;
  inputHash: string | null;
  versions: Record<string, string>;
  seed: number;
  replay: { at: Date; verdict: ReplayVerdict | null; overdue: boolean } | null;
};

/** What the run was made from, and the proof that it can be made again. */
export function Audit({ here, inputHash, versions, seed, replay }: AuditProps) {
  const said = Object.entries(versions).filter(([, version]) => version !== "");
  const awaited = replay !== null && replay.verdict === null && !replay.overdue;
  useFollow(awaited);
  return (
    <Section title={m.assignments_audit()} id="record">
      {replay ? (
        <p role="status" className="mb-3">
          {awaited ? m.assignments_replay_waits() : replay.verdict === null ? m.assignments_replay_overdue() : replayName(replay.verdict)}
          {" · "}
          <DateTime value={replay.at} time />
        </p>
      ) : null}
      {awaited ? null : <ButtonForm action={`${here}/replay`} label={m.assignments_audit_replay()} size="sm" />}
      <Details summary={m.assignments_audit_details()} className="mt-3">
        <dl className="grid gap-x-4 gap-y-1 text-note sm:grid-cols-[auto_minmax(0,1fr)]">
          <dt className="text-ink-soft">{m.assignments_audit_hash()}</dt>
          <dd className="break-all">{inputHash}</dd>
          <dt className="text-ink-soft">{m.assignments_audit_versions()}</dt>
          <dd className="break-all">{said.map(([key, version]) => `${key} ${version}`).join(" · ")}</dd>
          <dt className="text-ink-soft">{m.assignments_audit_seed()}</dt>
          <dd>{seed}</dd>
        </dl>
      </Details>
    </Section>
  );
}
