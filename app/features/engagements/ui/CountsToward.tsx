import { m } from "~/i18n/messages";
import { StateBadge } from "~/ui/Badge";
import { EmptyState } from "~/ui/EmptyState";

export interface CountsTowardLine {
  code: string;
  name: string;
  counted: boolean;
  missing: string | null;
}

/** Key results that lack the same thing stand together, each with its name: a code alone says nothing to a mentor. */
export function together(lines: readonly CountsTowardLine[]): { results: { code: string; name: string }[]; words: string }[] {
  const groups = new Map<string, { code: string; name: string }[]>();
  for (const { code, name, counted, missing } of lines) {
    const words = counted ? m.engagements_counted() : (missing ?? m.engagements_not_counted());
    groups.set(words, [...(groups.get(words) ?? []), { code, name }]);
  }
  return [...groups].map(([words, results]) => ({ words, results: results.sort((a, b) => (a.code < b.code ? -1 : 1)) }));
}

/** The key results this work counts toward, and what is still missing before it does. */
export function CountsToward({ lines, brief }: { lines: readonly CountsTowardLine[]; brief?: boolean }) {
  if (lines.length === 0)
    return brief ? null : <EmptyState title={m.engagements_counts_empty_title()}>{m.engagements_counts_empty_body()}</EmptyState>;
  if (brief)
    return (
      <ul className="mt-1 grid gap-0.5">
        {together(lines).map(({ results, words }) => (
          <li key={words}>
            {results.map(({ code, name }) => (
              <span key={code} className="me-3 inline-block text-ink">
                <span className="tabular font-medium">{code}</span> {name}
              </span>
            ))}
            <span className="block">{words}</span>
          </li>
        ))}
      </ul>
    );
  return (
    <ul className="border-t-2 border-ink">
      {lines.map((line) => (
        <li key={line.code} className="grid gap-x-6 gap-y-1 border-b border-line py-4 sm:grid-cols-[8rem_minmax(0,1fr)_auto] sm:items-baseline">
          <span className="tabular font-bold">{line.code}</span>
          <span className="min-w-0">
            {line.name}
            {line.missing ? <span className="block text-note text-ink-soft">{m.engagements_missing({ what: line.missing })}</span> : null}
          </span>
          <StateBadge tone={line.counted ? "good" : "wait"}>{line.counted ? m.engagements_counted() : m.engagements_not_counted()}</StateBadge>
        </li>
      ))}
    </ul>
  );
}
