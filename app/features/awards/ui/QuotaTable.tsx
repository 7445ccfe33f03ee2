import type { AwardKind, AwardState } from "@db/vocabulary/states";
import { Link } from "@remix-run/react";
import type { Refusal } from "~/http/refusal";
import { m } from "~/i18n/messages";
import { toneOf } from "~/i18n/tones";
import { nameOf } from "~/i18n/vocabulary";
import { type Bi, pick } from "~/lib/bilingual";
import { StateBadge } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { DateTime } from "~/ui/DateTime";
import { Details } from "~/ui/Dialog";
import { EmptyState } from "~/ui/EmptyState";
import { Hidden, TextField } from "~/ui/Field";
import { Form } from "~/ui/Form";
import { useLocale } from "~/ui/locale";
import { Money } from "~/ui/Money";
import { Section } from "~/ui/Section";
import { Table } from "~/ui/Table";
import { needsReason } from "../rules";
import { type Candidate, PlaceForms } from "./AwardForms";

interface Line {
  id: string;
  place: number;
  state: AwardState;
  reason: string | null;
  decidedOn: string;
  version: number;
  amountTwd: bigint;
  teamId: string | null;
  challengeId: string | null;
  team: string | null;
  challenge: Bi | null;
  mine: boolean;
  next: AwardState[];
}
export interface QuotaFacts {
  id: string;
  kind: AwardKind;
  code: string;
  title: Bi;
  places: number;
  amountTwd: bigint;
  awards: Line[];
  given: number;
  empty: number;
  free: number[];
}
type Refused = Refusal | undefined;

type QuotaTableProps = { quota: QuotaFacts; year: number; officer: boolean; candidates: Candidate[]; refusal: Refused };

/** One award with all its places: who got them, which were left empty, which wait. */
export function QuotaTable({ quota, year, officer, candidates, refusal }: QuotaTableProps) {
  const locale = useLocale();
  const name = pick(quota.title, locale);
  const title = m.awards_quota_heading({ kind: nameOf.awardKind(quota.kind), name: name.text });
  return (
    <Section title={title} lead={m.awards_quota_line({ places: quota.places, given: quota.given, empty: quota.empty, free: quota.free.length })}>
      <Table
        caption={title}
        captionHidden
        rows={quota.awards}
        rowKey={(row) => row.id}
        empty={<EmptyState title={m.awards_free()}>{m.awards_free_body()}</EmptyState>}
        columns={[
          { key: "place", header: m.awards_column_place(), cell: (row) => m.awards_place_n({ place: row.place }) },
          {
            key: "team",
            header: m.awards_column_team(),
            primary: true,
            cell: (row) =>
              row.teamId ? (
                <Link className="link" to={`/teams/${row.teamId}`}>
                  {row.team}
                </Link>
              ) : (
                (row.reason ?? "")
              ),
          },
          {
            key: "challenge",
            header: m.awards_column_challenge(),
            cell: (row) =>
              row.challengeId && row.challenge ? (
                <Link className="link" to={`/challenges/${row.challengeId}`}>
                  {pick(row.challenge, locale).text}
                </Link>
              ) : (
                ""
              ),
          },
          {
            key: "amount",
            header: m.awards_column_amount(),
            numeric: true,
            cell: (row) => (row.state === "not_awarded" ? "" : <Money value={row.amountTwd} />),
          },
          { key: "decided", header: m.awards_column_decided(), cell: (row) => <DateTime value={row.decidedOn} /> },
          {
            key: "state",
            header: m.awards_column_state(),
            cell: (row) => <StateBadge tone={toneOf.awardState(row.state)}>{nameOf.awardState(row.state)}</StateBadge>,
          },
          ...(officer
            ? [{ key: "next", header: m.awards_column_step(), cell: (row: Line) => <Steps line={row} year={year} refusal={refusal} /> }]
            : []),
        ]}
      />
      {officer && quota.free.length > 0 ? <PlaceForms quota={quota} year={year} candidates={candidates} refusal={refusal} /> : null}
    </Section>
  );
}

/** What an officer does, as a verb; the state it leads to stands in its own column. */
const moves: Record<AwardState, () => string> = {
  proposed: m.awards_record_save,
  approved: m.awards_do_approve,
  announced: m.awards_do_announce,
  accepted: m.awards_do_accept,
  documents_complete: m.awards_do_complete,
  paid: m.awards_do_pay,
  not_awarded: m.awards_empty_save,
  declined: m.awards_do_decline,
  revoked: m.awards_do_revoke,
};

function Steps({ line, year, refusal }: { line: Line; year: number; refusal: Refused }) {
  const forward = line.next.filter((to) => !needsReason(to));
  const away = line.next.filter(needsReason);
  const mine = refusal?.values.awardId === line.id ? refusal : undefined;
  return (
    <div className="grid justify-items-start gap-1">
      {forward.map((to) =>
        to === "approved" && line.mine ? (
          <span key={to} className="text-note text-ink-soft">
            {m.awards_second_eyes()}
          </span>
        ) : (
          <Form key={to} method="post" action={`/staff/awards?year=${year}`} result={mine}>
            <Step line={line} to={to} />
            <Button size="sm" kind="secondary">
              {moves[to]()}
            </Button>
          </Form>
        ),
      )}
      {away.map((to) => (
        <Details key={to} summary={moves[to]()} open={mine?.values.to === to}>
          <Form method="post" action={`/staff/awards?year=${year}`} result={mine?.values.to === to ? mine : undefined}>
            <Step line={line} to={to} />
            <TextField name="reason" label={m.awards_move_reason()} required />
            <Button size="sm" kind="danger">
              {moves[to]()}
            </Button>
          </Form>
        </Details>
      ))}
    </div>
  );
}

function Step({ line, to }: { line: Line; to: AwardState }) {
  return (
    <>
      <Hidden name="intent" value="move" />
      <Hidden name="awardId" value={line.id} />
      <Hidden name="version" value={String(line.version)} />
      <Hidden name="to" value={to} />
    </>
  );
}
