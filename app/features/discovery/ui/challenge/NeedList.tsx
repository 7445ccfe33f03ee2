import type { ChallengeNeed } from "~/features/challenges";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { Tag } from "~/ui/Badge";
import { Notches } from "./Notches";

/** What a team must be able to do, and how well; what is required stands first. */
export function NeedList({ needs }: { needs: readonly ChallengeNeed[] }) {
  const sorted = [...needs].sort((a, b) => Number(b.must) - Number(a.must) || b.level - a.level);
  return (
    <ul className="border-b border-line">
      {sorted.map((need) => (
        <li key={need.item} className="grid gap-x-6 gap-y-1 border-t border-line py-3 sm:grid-cols-[minmax(0,1fr)_auto]">
          <div className="min-w-0">
            <p className="flex flex-wrap items-center gap-x-2.5 font-bold">
              {nameOf.competency(need.item)}
              {need.must ? <Tag tone="forge">{m.discovery_must()}</Tag> : null}
            </p>
            <p className="text-note text-ink-soft">{nameOf.competencyHelp(need.item)}</p>
          </div>
          <p className="flex items-center gap-2.5 text-note">
            <Notches level={need.level} max={5} strong={need.must} />
            <span className="tabular whitespace-nowrap">{m.discovery_level({ level: need.level })}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
