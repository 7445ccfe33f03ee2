import { awardKinds } from "@db/vocabulary/states";
import type { Refusal } from "~/http/refusal";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { pick } from "~/lib/bilingual";
import { Button } from "~/ui/Button";
import { Details } from "~/ui/Dialog";
import { BilingualField, Hidden, NumberField, Select, TextArea, TextField } from "~/ui/Field";
import { Form, FormActions } from "~/ui/Form";
import { useLocale } from "~/ui/locale";
import { Section } from "~/ui/Section";
import type { QuotaFacts } from "./QuotaTable";

interface Candidate {
  id: string;
  team: string;
  title: Record<string, string>;
  code: string | null;
}
type Refused = Refusal | undefined;

/** Give a place, leave one empty, or plan more of them. */
export function AwardForms({ year, quotas, candidates, refusal }: { year: number; quotas: QuotaFacts[]; candidates: Candidate[]; refusal: Refused }) {
  const locale = useLocale();
  const action = `/staff/awards?year=${year}`;
  const refused = (intent: string) => (refusal?.values.intent === intent ? refusal : undefined);
  const open = quotas.filter((quota) => quota.free.length > 0);
  const which = open.map((quota) => ({ value: quota.id, label: pick(quota.title, locale).text }));
  const free = [...new Set(open.flatMap((quota) => quota.free))]
    .sort((a, b) => a - b)
    .map((place) => ({ value: String(place), label: m.awards_place_n({ place }) }));
  return (
    <>
      {open.length > 0 ? (
        <Section title={m.awards_record_title()}>
          {candidates.length === 0 ? (
            <p>{m.awards_candidates_none()}</p>
          ) : (
            <Form method="post" action={action} result={refused("record")}>
              <Hidden name="intent" value="record" />
              <Select name="quotaId" label={m.awards_quota_which()} options={which} required />
              <Select name="place" label={m.awards_column_place()} options={free} required />
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
          )}
          <Details summary={m.awards_empty_title()} open={refused("empty") !== undefined}>
            <Form method="post" action={action} result={refused("empty")}>
              <Hidden name="intent" value="empty" />
              <Select name="quotaId" label={m.awards_quota_which()} options={which} required />
              <Select name="place" label={m.awards_column_place()} options={free} required />
              <TextArea name="reason" label={m.awards_empty_reason()} hint={m.awards_empty_hint()} limit={500} required />
              <FormActions>
                <Button kind="secondary">{m.awards_empty_save()}</Button>
              </FormActions>
            </Form>
          </Details>
        </Section>
      ) : null}
      <Section title={m.awards_quota_title()}>
        <Details summary={m.awards_quota_title()} open={refused("quota") !== undefined || quotas.length === 0}>
          <Form method="post" action={action} result={refused("quota")}>
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
      </Section>
    </>
  );
}
