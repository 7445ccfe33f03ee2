import type { ReactNode } from "react";
import { m } from "~/i18n/messages";
import { type Bi, pick } from "~/lib/bilingual";
import { useLocale } from "~/ui/locale";
import { Facts, Section } from "~/ui/Section";
import { type BriefContent, type BriefField, briefFields, type WizardStep, wizardSteps } from "../brief";
import { PassportFacts } from "./Passport";
import { needText, valueText } from "./values";
import { fieldName, stepName } from "./words";

const fieldsOf = (step: WizardStep): BriefField[] => (Object.keys(briefFields) as BriefField[]).filter((field) => briefFields[field] === step);

function answerOf(field: BriefField, content: BriefContent): unknown {
  if (field in content.brief) return content.brief[field as keyof BriefContent["brief"]];
  if (field === "contact") return content.contactName || content.contactEmail ? { name: content.contactName, email: content.contactEmail } : null;
  return content[field as keyof BriefContent];
}

/** One answer as the reader's language has it; both languages for title and summary. */
function Answer({ field, content }: { field: BriefField; content: BriefContent }) {
  const locale = useLocale();
  const value = answerOf(field, content);
  if (field === "needs" && content.needs.length > 0)
    return (
      <ul className="list-disc ps-5">
        {content.needs.map((need) => (
          <li key={need.item}>{needText(need)}</li>
        ))}
      </ul>
    );
  const long = typeof value === "object" && value !== null && "lang" in value ? (value as Bi) : null;
  if (long) {
    const { text, lang } = pick(long, locale);
    const other = field === "title" || field === "summary" ? (lang === "en" ? long.zh : long.en) : undefined;
    return (
      <>
        <span lang={lang} className="block max-w-prose whitespace-pre-line">
          {text}
        </span>
        {other ? (
          <span lang={lang === "en" ? "zh-Hant-TW" : "en"} className="block max-w-prose whitespace-pre-line text-note text-ink-soft">
            {other}
          </span>
        ) : null}
      </>
    );
  }
  const words = valueText(field, value, locale);
  return words ? <span className="whitespace-pre-line">{words}</span> : <span className="text-ink-soft">{m.challenges_unanswered()}</span>;
}

/** The whole brief, step by step; `edit` adds a way to each step. */
export function BriefText({
  content,
  notes,
  actions,
  level = 2,
}: {
  content: BriefContent;
  notes?: Partial<Record<string, number>>;
  actions?: (step: WizardStep) => ReactNode;
  level?: 2 | 3;
}) {
  return (
    <>
      {wizardSteps
        .filter((step) => step !== "check")
        .map((step) => (
          <Section key={step} id={step} title={stepName[step]()} actions={actions?.(step)} level={level}>
            {step === "data" ? (
              <>
                <PassportFacts passport={content.dataPassport} />
                {notes?.dataPassport ? <p className="text-note text-ink-soft">{m.challenges_notes_open({ count: notes.dataPassport })}</p> : null}
              </>
            ) : (
              <Facts
                items={fieldsOf(step).map((field) => ({
                  term: fieldName[field](),
                  value: <Answer field={field} content={content} />,
                  note: notes?.[field] ? m.challenges_notes_open({ count: notes[field] }) : undefined,
                }))}
              />
            )}
          </Section>
        ))}
    </>
  );
}
