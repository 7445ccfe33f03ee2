import { Link } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { pick } from "~/lib/bilingual";
import { placeName } from "~/lib/places";
import { StateBadge, Tag } from "~/ui/Badge";
import { LinkButton } from "~/ui/Button";
import { DateTime } from "~/ui/DateTime";
import { useLocale } from "~/ui/locale";
import type { Gap } from "../views.server";
import { CapabilityRing } from "./CapabilityRing";
import { believedWords, fitName, fitTone, levelName } from "./level-words";

function Classes({ gap }: { gap: Gap }) {
  const locale = useLocale();
  if (gap.fit !== "short" && gap.fit !== "unknown") return null;
  if (gap.classes.length === 0) return <p className="mt-2 text-note text-ink-soft">{m.competency_gap_no_class()}</p>;
  return (
    <div className="mt-3">
      <p className="text-note font-medium">{m.competency_gap_classes()}</p>
      <ul className="grid gap-1">
        {gap.classes.map((one) => {
          const title = pick(one.title, locale);
          return (
            <li key={one.id} className="text-note">
              <Link to={`/classes/${one.id}`} className="link" lang={title.lang}>
                {title.text}
              </Link>
              <span className="text-ink-soft">
                {" "}
                {one.institute} · <DateTime value={one.startsOn} /> · {m.competency_hours({ hours: one.hours })}
                {one.city ? ` · ${placeName(one.city, locale)}` : ""}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Each need of a challenge, how the team stands to it, and where the gap can be closed. */
export function GapList({ teamId, gaps, edits }: { teamId: string; gaps: Gap[]; edits: boolean }) {
  return (
    <ul className="grid gap-5">
      {gaps.map((gap) => (
        <li key={gap.item} className="grid gap-4 border-t border-line pt-4 sm:grid-cols-[auto_1fr]">
          <CapabilityRing one={gap.have} />
          <div className="min-w-0">
            <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
              <h3 className="text-body font-bold">{nameOf.competency(gap.item)}</h3>
              <StateBadge tone={fitTone[gap.fit]} size="sm">
                {fitName(gap.fit)}
              </StateBadge>
              {gap.must ? <Tag tone="warn">{m.competency_gap_must()}</Tag> : null}
            </div>
            <p className="text-note text-ink-soft">
              {m.competency_gap_need({ level: gap.need, name: levelName(gap.need) })} ·{" "}
              {gap.fit === "unknown" ? m.competency_gap_unknown() : believedWords(gap.have)}
            </p>
            <p className="text-note text-ink-soft">{nameOf.competencyHelp(gap.item)}</p>
            {edits && gap.fit !== "met" ? (
              <p className="mt-2">
                <LinkButton to={`/teams/${teamId}/profile/items/${gap.item}`} size="sm" describe={`：${nameOf.competency(gap.item)}`}>
                  {m.competency_gap_show()}
                </LinkButton>
              </p>
            ) : null}
            <Classes gap={gap} />
          </div>
        </li>
      ))}
    </ul>
  );
}
