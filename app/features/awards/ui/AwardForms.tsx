import { awardKinds } from "@db/vocabulary/states";
import type { Refusal } from "~/http/refusal";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { Button } from "~/ui/Button";
import { Details } from "~/ui/Dialog";
import { BilingualField, Hidden, NumberField, Select, TextArea, TextField } from "~/ui/Field";
import { Form, FormActions } from "~/ui/Form";
import { useLocale } from "~/ui/locale";
import type { QuotaFacts } from "./QuotaTable";

export interface Candidate {
  id: string;
  team: string;
  title: Record<string, string>;
  code: string | null;
}
type Refused = Refusal | undefined;

/** Gives one of the free places of an award, or leaves it empty. */
export function PlaceForms({ quota, year, candidates, refusal }: { quota: QuotaFacts; year: number; candidates: Candidate[]; refusal: Refused }) {
  const locale = useLocale();
  const action = `/staff/awards?year=${year}`;
  const refused = (intent: string) => (refusal?.values.intent === intent && refusal.values.quotaId === quota.id ? refusal : undefined);
  const place = (
    <Select
      name="place"
      label={m.awards_column_place()}
      options={quota.free.map((one) => ({ value: String(one), label: m.awards_place_n({ place: one }) }))}
      required
    />
  );
  return (
    <div className="mt-3 grid justify-items-start gap-2">
      {candidates.length === 0 ? (
        <p className="text-note text-ink-soft">{m.awards_candidates_none()}</p>
      ) : (
        <Details summary={m.awards_record_title()} open={refused("record") !== undefined}>
          <Form method="post" action={action} result={refused("record")}>
            <Hidden name="intent" value="record" />
            <Hidden name="quotaId" value={quota.id} />
            {place}
            <Select
              name="engagementId"
              label={m.awards_record_engagement()}
              blank={m.awards_record_engagement_blank()}
              required
              options={candidates.map((one) => ({
                value: one.id,
                label: `${one.team}｜${one.code ?? ""} ${(locale === "en" ? one.title.en : one.title.zh) ?? one.title.zh ?? one.title.en ?? ""}`,
              }))}
            />
            <TextField
              name="amount"
              label={m.awards_record_amount()}
              hint={m.awards_record_amount_hint()}
              inputMode="numeric"
              width="short"
              optional
            />
            <FormActions>
              <Button>{m.awards_record_save()}</Button>
            </FormActions>
          </Form>
        </Details>
      )}
      <Details summary={m.awards_empty_title()} open={refused("empty") !== undefined}>
        <Form method="post" action={action} result={refused("empty")}>
          <Hidden name="intent" value="empty" />
          <Hidden name="quotaId" value={quota.id} />
          {place}
          <TextArea name="reason" label={m.awards_empty_reason()} hint={m.awards_empty_hint()} limit={500} required />
          <FormActions>
            <Button kind="secondary">{m.awards_empty_save()}</Button>
          </FormActions>
        </Form>
      </Details>
    </div>
  );
}

/** How many awards of a kind the year has. */
export function QuotaForm({ year, open, refusal }: { year: number; open: boolean; refusal: Refused }) {
  const refused = refusal?.values.intent === "quota" ? refusal : undefined;
  return (
    <Details summary={m.awards_quota_title()} open={open || refused !== undefined}>
      <Form method="post" action={`/staff/awards?year=${year}`} result={refused}>
        <Hidden name="intent" value="quota" />
        <Hidden name="year" value={String(year)} />
        <Select
          name="kind"
          label={m.awards_quota_kind()}
          options={awardKinds.map((kind) => ({ value: kind, label: nameOf.awardKind(kind) }))}
          required
        />
        <TextField name="code" label={m.awards_quota_code()} width="short" required />
        <BilingualField name="title" label={m.awards_quota_name()} limit={80} required />
        <NumberField name="places" label={m.awards_quota_places()} required />
        <TextField name="amount" label={m.awards_quota_amount()} inputMode="numeric" width="short" required />
        <FormActions>
          <Button kind="secondary">{m.awards_quota_save()}</Button>
        </FormActions>
      </Form>
    </Details>
  );
}
