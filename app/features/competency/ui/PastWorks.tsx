import { industries } from "@db/vocabulary/kinds";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { LinkButton } from "~/ui/Button";
import type { ConflictRow } from "~/ui/Conflict";
import { NumberField, Select, TextArea, TextField } from "~/ui/Field";
import { langTag, useLocale } from "~/ui/locale";
import { Prose } from "~/ui/Section";
import { workSummaryMax } from "../forms";
import type { PastWork } from "../views.server";

const shownLang = (lang: string) => langTag(lang === "en" ? "en" : "zh");

/** What a team has delivered before, newest first. */
export function PastWorks({ works, editTo }: { works: PastWork[]; editTo?: (id: string) => string }) {
  const locale = useLocale();
  return (
    <ul className="grid gap-6">
      {works.map((work) => (
        <li key={work.id} className="border-t border-line pt-4">
          <h3 lang={shownLang(work.lang)} className="text-lead font-bold">
            {work.title}
          </h3>
          <p className="text-note text-ink-soft">
            {m.competency_work_year({ year: locale === "en" ? work.year + 1911 : work.year })}
            {work.industry ? ` · ${nameOf.industry(work.industry)}` : ""}
          </p>
          <Prose lang={shownLang(work.lang)} preserve>
            {work.summary}
          </Prose>
          <p className="mt-2 flex flex-wrap items-center gap-3 text-note">
            {work.url ? (
              <a href={work.url} rel="nofollow noopener" className="link break-all">
                {work.url}
              </a>
            ) : null}
            {editTo ? (
              <LinkButton to={editTo(work.id)} size="sm" icon="edit" describe={`：${work.title}`}>
                {m.competency_work_edit()}
              </LinkButton>
            ) : null}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Where the stored work and the typed one differ. */
export function pastWorkConflict(stored: PastWork, typed: Record<string, string | string[]>): ConflictRow[] {
  const one = (name: string) => String(typed[name] ?? "").trim();
  const industry = industries.find((each) => each === one("industry"));
  return [
    { label: m.competency_work_field_title(), stored: stored.title, typed: one("title") },
    { label: m.competency_work_field_summary(), stored: stored.summary, typed: one("summary") },
    {
      label: m.competency_work_field_industry(),
      stored: stored.industry ? nameOf.industry(stored.industry) : "",
      typed: industry ? nameOf.industry(industry) : "",
    },
    { label: m.competency_work_field_year(), stored: String(stored.year), typed: one("year") },
    { label: m.competency_work_field_url(), stored: stored.url ?? "", typed: one("url") },
  ].filter((row) => row.stored !== row.typed);
}

export function PastWorkFields({ stored }: { stored?: PastWork }) {
  return (
    <>
      <TextField
        name="title"
        label={m.competency_work_field_title()}
        defaultValue={stored?.title}
        example={{ good: m.competency_work_good(), bad: m.competency_work_bad() }}
        required
      />
      <TextArea
        name="summary"
        label={m.competency_work_field_summary()}
        hint={m.competency_work_hint_summary()}
        defaultValue={stored?.summary}
        rows={5}
        limit={workSummaryMax}
        required
      />
      <Select
        name="industry"
        label={m.competency_work_field_industry()}
        blank={m.competency_choose()}
        options={industries.map((one) => ({ value: one, label: nameOf.industry(one) }))}
        defaultValue={stored?.industry}
        optional
      />
      <NumberField name="year" label={m.competency_work_field_year()} hint={m.competency_work_hint_year()} defaultValue={stored?.year} required />
      <TextField
        name="url"
        type="url"
        inputMode="url"
        label={m.competency_work_field_url()}
        defaultValue={stored?.url}
        spellCheck={false}
        autoComplete="off"
        optional
      />
    </>
  );
}
