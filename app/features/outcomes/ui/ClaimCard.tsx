import type { ClaimKind } from "@db/vocabulary/kinds";
import type { ClaimState } from "@db/vocabulary/states";
import { m } from "~/i18n/messages";
import { toneOf } from "~/i18n/tones";
import { nameOf } from "~/i18n/vocabulary";
import { markOf } from "~/lib/bilingual";
import { StateBadge } from "~/ui/Badge";
import { Button, ButtonRow } from "~/ui/Button";
import { Card } from "~/ui/Card";
import { DateTime } from "~/ui/DateTime";
import { Hidden, TextArea } from "~/ui/Field";
import { Form } from "~/ui/Form";
import { formatNumber, type UiLocale, useLocale } from "~/ui/locale";
import { Facts, Notice } from "~/ui/Section";
import { moneyKinds } from "../forms";

export interface ClaimFacts {
  id: string;
  kind: ClaimKind;
  title: string;
  quantity: number;
  occurredOn: string;
  organisation: string | null;
  evidenceNote: string;
  evidenceUrl: string | null;
  state: ClaimState;
  proposedAt: Date | string;
  decisionNote: string | null;
  version: number;
  own: boolean;
  alike: { id: string; title: string }[];
}

/** What is claimed, in words: 億元 in Chinese, the same money in millions in English. */
export function quantityText({ kind, quantity }: Pick<ClaimFacts, "kind" | "quantity">, locale: UiLocale): string {
  if (moneyKinds.some((one) => one === kind))
    return m.outcomes_quantity_money({ value: formatNumber(locale === "en" ? quantity * 100 : quantity, 4) });
  const value = formatNumber(quantity, 4);
  return kind === "job" ? m.outcomes_quantity_jobs({ value }) : m.outcomes_quantity_count({ value });
}

/** One outcome with its evidence and, for whoever may, its decision. */
export function ClaimCard({ claim, decide, refusal }: { claim: ClaimFacts; decide: boolean; refusal: Parameters<typeof Form>[0]["result"] }) {
  return (
    <div id={claim.id}>
      <Card
        title={claim.title}
        level={2}
        kicker={nameOf.claimKind(claim.kind)}
        state={<StateBadge tone={toneOf.claimState(claim.state)}>{nameOf.claimState(claim.state)}</StateBadge>}
      >
        <Facts
          columns={2}
          items={[
            { term: m.outcomes_field_quantity(), value: quantityText(claim, useLocale()) },
            { term: m.outcomes_field_day(), value: <DateTime value={claim.occurredOn} /> },
            {
              term: m.outcomes_field_organisation(),
              value: claim.organisation ? <span lang={markOf(claim.organisation)}>{claim.organisation}</span> : m.outcomes_field_organisation_none(),
            },
            { term: m.outcomes_waiting_since(), value: <DateTime value={claim.proposedAt} /> },
          ]}
        />
        <Facts
          items={[
            {
              term: m.outcomes_field_evidence(),
              value: <p className="max-w-prose whitespace-pre-line">{claim.evidenceNote}</p>,
              note: claim.evidenceUrl ? (
                <a className="link inline-block min-h-6" href={claim.evidenceUrl} rel="noopener noreferrer">
                  {m.outcomes_evidence_open()}
                </a>
              ) : undefined,
            },
          ]}
        />
        {claim.decisionNote ? <p className="text-note text-ink-soft">{m.outcomes_decision_note({ note: claim.decisionNote })}</p> : null}
        {claim.alike.map((one) => (
          <Notice key={one.id} tone="warn">
            {m.outcomes_alike({ title: one.title })}
          </Notice>
        ))}
        {decide && claim.own ? <p className="text-note text-ink-soft">{m.outcomes_own()}</p> : null}
        {decide && !claim.own ? (
          <Form method="post" action="/staff/claims" result={refusal}>
            <Hidden name="claimId" value={claim.id} />
            <Hidden name="version" value={String(claim.version)} />
            <TextArea name="note" label={m.outcomes_note()} hint={m.outcomes_note_hint()} limit={500} rows={2} optional />
            <ButtonRow>
              <Button name="decision" value="verified">
                {m.outcomes_verify()}
              </Button>
              <Button name="decision" value="rejected" kind="danger">
                {m.outcomes_reject()}
              </Button>
            </ButtonRow>
          </Form>
        ) : null}
      </Card>
    </div>
  );
}
