import { m } from "~/i18n/messages";
import { StateBadge } from "~/ui/Badge";
import { EmptyState } from "~/ui/EmptyState";

export interface CountsTowardLine {
  code: string;
  name: string;
  counted: boolean;
  missing: string | null;
}

/** Key results that lack the same thing stand on one line. */
function together(lines: readonly CountsTowardLine[]): { codes: string[]; words: string }[] {
  const groups = new Map<string, string[]>();
  for (const line of lines) {
    const words = line.counted ? m.engagements_counted() : (line.missing ?? m.engagements_not_counted());
    groups.set(words, [...(groups.get(words) ?? []), line.code]);
  }
  return [...groups].map(([words, codes]) => ({ words, codes: codes.sort() }));
}

/** The key results this work counts toward, and what is still missing before it does. */
export function CountsToward({ lines, brief }: { lines: readonly CountsTowardLine[]; brief?: boolean }) {
  if (lines.length === 0)
    return brief ? null : <EmptyState title={m.engagements_counts_empty_title()}>{m.engagements_counts_empty_body()}</EmptyState>;
  if (brief)
    return (
      <ul className="mt-1 grid gap-0.5">
        {together(lines).map(({ codes, words }) => (
          <li key={words}>
            <span className="tabular font-medium text-ink">{codes.join(m.engagements_list_joint())}</span> {words}
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
