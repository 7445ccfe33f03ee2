import { m } from "~/i18n/messages";
import { EmptyState } from "~/ui/EmptyState";
import { useLocale } from "~/ui/locale";
import { Section } from "~/ui/Section";
import { changesBetween, diffText, type StoredContent } from "../revisions";
import { valueText } from "./values";
import { fieldName } from "./words";

/** Taken out struck through, put in underlined: readable without colour and by a screen reader. */
function Pieces({ before, after }: { before: string; after: string }) {
  return (
    <p className="max-w-prose whitespace-pre-line">
      {diffText(before, after).map((piece, index) => {
        const key = `${piece.kind}-${index}`;
        if (piece.kind === "removed")
          return (
            <del key={key} className="bg-bad-wash text-bad">
              {piece.text}
            </del>
          );
        if (piece.kind === "added")
          return (
            <ins key={key} className="bg-good-wash text-good">
              {piece.text}
            </ins>
          );
        return <span key={key}>{piece.text}</span>;
      })}
    </p>
  );
}

/** Every field that changed between two versions of a brief. */
export function Diff({ before, after }: { before: StoredContent; after: StoredContent }) {
  const locale = useLocale();
  const changes = changesBetween(before, after);
  if (changes.length === 0) return <EmptyState title={m.challenges_diff_none()}>{m.challenges_diff_none_lead()}</EmptyState>;
  return (
    <>
      <p className="mb-6 text-ink-soft">{m.challenges_diff_count({ count: changes.length })}</p>
      {changes.map(({ field, before: was, after: is }) => (
        <Section key={field} title={fieldName[field]()} level={3}>
          <Pieces before={valueText(field, was, locale)} after={valueText(field, is, locale)} />
        </Section>
      ))}
    </>
  );
}
