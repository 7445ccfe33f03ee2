import type { ReactNode } from "react";
import { m } from "~/i18n/messages";
import { Details } from "~/ui/Dialog";
import type { BlockerCode } from "../rank";
import { blockerWords } from "./partWords";

/** Who is not in a ranking, and why, in words. Nobody disappears in silence. */
export function ExcludedList({ excluded }: { excluded: readonly { id: string; code: BlockerCode; name: ReactNode }[] }) {
  if (excluded.length === 0) return null;
  return (
    <div className="mt-8">
      <Details summary={m.matching_excluded_title()}>
        <p className="mb-2 text-note text-ink-soft">{m.matching_excluded_lead({ count: excluded.length })}</p>
        <ul className="grid gap-1 text-note">
          {excluded.map((one) => (
            <li key={one.id}>
              <span className="font-medium">{one.name}</span>
              {" — "}
              {blockerWords(one.code)}
            </li>
          ))}
        </ul>
      </Details>
    </div>
  );
}
