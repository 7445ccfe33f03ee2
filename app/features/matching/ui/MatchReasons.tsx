import type { CompetencyItem } from "@db/vocabulary/kinds";
import { Link } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { ScoreParts } from "~/ui/charts/ScoreParts";
import { DateTime } from "~/ui/DateTime";
import { Details } from "~/ui/Dialog";
import { Icon } from "~/ui/Icon";
import type { Explained } from "../explain";
import { levelWords, partName, partReason, points, shortWords } from "./partWords";

interface Closing {
  id: string;
  title: { text: string; lang: string };
  items: readonly CompetencyItem[];
}
/** What the team can do about a gap. */
interface Closings {
  classes: readonly (Closing & { startsOn: string })[];
  materials: readonly (Closing & { url: string | null })[];
}
type Props = {
  match: Explained;
  model: string;
  /** Only for the team itself: nobody else closes its gaps. */
  closings?: Closings;
  /** Where what is known of an item is shown. */
  evidence: (item: CompetencyItem) => string;
  open?: boolean;
};
type LineProps = {
  match: Pick<Explained, "score" | "interval" | "p">;
  /** What the list holds, and its figures behind `p`. */
  calibration: { n: number; ece: number } | null;
};

/** One line: the score, the range it may lie in, and how often such a score was borne out when that is known. */
export function MatchLine({ match, calibration }: LineProps) {
  return (
    <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1 text-note">
      <b className="tabular text-body">{m.matching_score_short({ score: points(match.score) })}</b>
      <span className="tabular text-ink-soft">{m.matching_score_range({ low: points(match.interval[0]), high: points(match.interval[1]) })}</span>
      {match.p !== null && calibration !== null ? (
        <span className="tabular text-ink-soft">
          {m.matching_chance({ percent: Math.round(match.p * 100), count: calibration.n, error: calibration.ece.toFixed(2) })}
        </span>
      ) : null}
    </p>
  );
}

/** Says that an entry stands higher than its score alone would put it, and why. */
export function ReservedPlace({ match, of }: { match: Pick<Explained, "exposure">; of: "team" | "challenge" }) {
  if (!match.exposure.reserved) return null;
  const rank = match.exposure.byScore;
  return <p className="text-note text-accent">{of === "team" ? m.matching_reserved_team({ rank }) : m.matching_reserved_challenge({ rank })}</p>;
}

/** Up to three reasons in words, the heaviest first. */
export function MatchWords({ match }: { match: Explained }) {
  const parts = match.strengths.flatMap((key) => match.parts.filter((part) => part.key === key));
  if (parts.length === 0) return null;
  return (
    <ul className="grid gap-1 text-note">
      {parts.map((part) => (
        <li key={part.key} className="flex items-start gap-2">
          {part.value >= part.weight ? (
            <Icon name="check" size={16} className="mt-1 text-good" />
          ) : (
            <Icon name="minus" size={16} className="mt-1 text-ink-soft" />
          )}
          <span>
            <span className="font-medium">{partName(part.key)}</span>
            {" — "}
            {partReason(part)}
          </span>
        </li>
      ))}
    </ul>
  );
}

const raised = ({ item, from, to, gain }: Explained["counterfactuals"][number]) => ({
  item: nameOf.competency(item),
  from: levelWords(from),
  to: levelWords(to),
  gain: (gain * 100).toFixed(1),
});

/** The next class and the newest material that teach an item; where there is neither, nothing is promised. */
function ClosesGap({ item, closings }: { item: CompetencyItem; closings: Closings }) {
  const course = closings.classes.find((one) => one.items.includes(item));
  const material = closings.materials.find((one) => one.items.includes(item) && one.url !== null);
  if (!course && !material) return null;
  return (
    <span className="flex flex-wrap gap-x-4">
      {course ? (
        <span>
          <span className="text-ink-soft">{m.matching_closing_class()}</span>
          <Link to={`/classes/${course.id}`} lang={course.title.lang} className="link inline-block min-h-6">
            {course.title.text}
          </Link>{" "}
          <span className="text-ink-soft">
            <DateTime value={course.startsOn} />
          </span>
        </span>
      ) : null}
      {material ? (
        <span>
          <span className="text-ink-soft">{m.matching_closing_material()}</span>
          <a href={material.url ?? "#"} rel="noreferrer" lang={material.title.lang} className="link inline-block min-h-6">
            {material.title.text}
          </a>
        </span>
      ) : null}
    </span>
  );
}

/** What a team falls short of, musts first. */
export function Gaps({ gaps, closings }: { gaps: Explained["gaps"]; closings?: Closings | undefined }) {
  return (
    <ul className="grid gap-1 text-note">
      {gaps.map((gap) => (
        <li key={gap.item} className="flex items-start gap-2">
          <Icon name={gap.must ? "alert" : "minus"} size={16} className={gap.must ? "mt-1 text-warn" : "mt-1 text-ink-soft"} />
          <span>
            {m.matching_gap({ item: nameOf.competency(gap.item), have: shortWords(gap.have, gap.need), need: gap.need })}
            {gap.must ? <span className="ms-2 font-medium text-warn">{m.matching_gap_must()}</span> : null}
            {gap.high - gap.low >= 2.5 ? <span className="ms-2 text-ink-soft">{m.matching_gap_unknown()}</span> : null}
            {closings ? <ClosesGap item={gap.item} closings={closings} /> : null}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Everything behind one place in a ranking: the sum, the gaps, what would change it and what closes them. */
export function MatchReasons({ match, model, closings, evidence, open }: Props) {
  const asked = match.parts.flatMap((part) => (part.key === "musts" || part.key === "nices" ? [...part.have, ...part.lack] : [])) as CompetencyItem[];
  return (
    <div className="grid gap-4">
      <MatchWords match={match} />
      {match.gaps.length > 0 ? (
        <div>
          <p className="mb-1 text-note font-bold">{closings ? m.matching_gaps_title_closing() : m.matching_gaps_title()}</p>
          <Gaps gaps={match.gaps} closings={closings} />
        </div>
      ) : (
        <p className="text-note text-ink-soft">{m.matching_gaps_none()}</p>
      )}
      {asked.length > 0 ? (
        <p className="flex flex-wrap gap-x-3 text-note">
          <span className="font-bold">{m.matching_evidence_of()}</span>
          {asked.map((item) => (
            <Link key={item} to={evidence(item)} className="link inline-flex min-h-6 items-center">
              {nameOf.competency(item)}
            </Link>
          ))}
        </p>
      ) : null}
      <Details summary={m.matching_score_how()} open={open ?? false}>
        <ScoreParts
          title={m.matching_score_title()}
          summary={m.matching_score_summary({ score: points(match.score), low: points(match.interval[0]), high: points(match.interval[1]) })}
          parts={match.parts.map((part) => ({
            label: partName(part.key),
            value: part.value * 100,
            max: part.weight * 100,
            reason: partReason(part),
          }))}
          total={match.score * 100}
          max={100}
          uncertain={[match.interval[0] * 100, match.interval[1] * 100]}
        />
        {match.counterfactuals.length > 0 ? (
          <div className="mt-4">
            <p className="mb-1 text-note font-bold">{m.matching_counterfactuals_title()}</p>
            <ul className="list-disc ps-5 text-note">
              {match.counterfactuals.map((one) => (
                <li key={one.item}>
                  {one.rank === match.rank
                    ? m.matching_counterfactual_same(raised(one))
                    : m.matching_counterfactual({ ...raised(one), rank: one.rank })}
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        <p className="mt-4 text-note text-ink-soft">{m.matching_score_model({ model })}</p>
      </Details>
    </div>
  );
}
