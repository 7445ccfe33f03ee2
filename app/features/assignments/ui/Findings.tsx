import type { AssignmentUse } from "@db/vocabulary/kinds";
import { m } from "~/i18n/messages";
import { ButtonForm } from "~/ui/Button";
import { Details } from "~/ui/Dialog";
import { Stat, StatRow } from "~/ui/Figures";
import { Notice, Section } from "~/ui/Page";
import { pointsText } from "../points";
import { NameLink } from "./PairList";

interface Figures {
  count: number;
  points: number;
  worst: number | null;
  shares: { key: string; count: number; of: number }[];
}

/** How good the result is, at a glance. */
export function FigureRow({ count, points, worst, shares }: Figures) {
  return (
    <StatRow columns={shares.length > 0 ? 5 : 3}>
      <Stat value={count} label={m.assignments_figure_pairs()} />
      <Stat value={pointsText(points)} label={m.assignments_figure_points()} />
      <Stat value={worst === null ? "–" : pointsText(worst)} label={m.assignments_figure_worst()} />
      {shares.map((share) => (
        <Stat
          key={share.key}
          value={m.assignments_share({ count: share.count, of: share.of })}
          label={share.key === "first_time" ? m.assignments_figure_first_time() : m.assignments_figure_students()}
        />
      ))}
    </StatRow>
  );
}

/** Why the conditions cannot all be kept, and the least that would have to give. */
export function Infeasible({
  conflict,
  relaxations,
  here,
  formKey,
}: {
  conflict: { lines: LineShown[]; verified: boolean } | null;
  relaxations: { lines: LineShown[]; applicable: boolean; smallest: boolean } | null;
  here: string;
  formKey: string;
}) {
  return (
    <>
      {conflict ? (
        <Section title={m.assignments_conflict()} level={3} lead={conflictLead(conflict)}>
          <LineList lines={conflict.lines} />
        </Section>
      ) : null}
      {relaxations ? (
        <Section
          title={relaxations.applicable && relaxations.smallest ? m.assignments_relaxations() : m.assignments_relaxations_enough()}
          level={3}
          lead={relaxations.applicable ? relaxationLead(relaxations) : undefined}
        >
          <LineList lines={relaxations.lines} />
          <div className="mt-4">
            {relaxations.applicable ? (
              <ButtonForm action={`${here}/relaxation`} label={m.assignments_relax_apply()} fields={{ _key: formKey }} kind="primary" />
            ) : (
              <Notice tone="info">{m.assignments_relax_not()}</Notice>
            )}
          </div>
        </Section>
      ) : null}
    </>
  );
}

type LineShown = { text: string; each: string[] };

const relaxationLead = ({ smallest }: { smallest: boolean }): string =>
  smallest ? m.assignments_relaxations_lead() : m.assignments_relaxations_enough_lead();

function conflictLead({ lines, verified }: { lines: LineShown[]; verified: boolean }): string {
  if (!verified) return m.assignments_conflict_unverified();
  return lines.length === 1 && lines[0]?.each.length === 0 ? m.assignments_conflict_single() : m.assignments_conflict_verified();
}

export function Prices({ lines }: { lines: string[] }) {
  return (
    <Section title={m.assignments_prices()} lead={lines.length > 0 ? m.assignments_prices_lead() : undefined}>
      {lines.length > 0 ? <Lines lines={lines} /> : <p className="text-ink-soft">{m.assignments_prices_none()}</p>}
    </Section>
  );
}

const Lines = ({ lines }: { lines: string[] }) => (
  <ul className="list-disc ps-5">
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

const LineList = ({ lines }: { lines: LineShown[] }) => (
  <ul className="list-disc ps-5">
    {lines.map(({ text, each }) => (
      <li key={text}>
        {text}
        {each.length > 0 ? (
          <Details summary={m.assignments_lines_each({ n: each.length })}>
            <Lines lines={each} />
          </Details>
        ) : null}
      </li>
    ))}
  </ul>
);

/** Who went without. */
export function Without({ use, empty, idle }: { use: AssignmentUse; empty: { id: string; name: string; to: string | null }[]; idle: number }) {
  const teams = use === "teams_to_challenges";
  return (
    <div className="mt-4 grid gap-2">
      {empty.length > 0 ? (
        <Details
          summary={teams ? m.assignments_empty_rights_challenges({ n: empty.length }) : m.assignments_empty_rights_engagements({ n: empty.length })}
        >
          <ul>
            {empty.map((one) => (
              <li key={one.id}>
                <NameLink {...one} />
              </li>
            ))}
          </ul>
        </Details>
      ) : null}
      {idle > 0 ? (
        <p className="text-note text-ink-soft">{teams ? m.assignments_idle_teams({ n: idle }) : m.assignments_idle_mentors({ n: idle })}</p>
      ) : null}
    </div>
  );
}
