import { Link } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { LinkButton } from "~/ui/Button";
import { Details } from "~/ui/Dialog";
import { Meter } from "~/ui/Figures";
import { Table } from "~/ui/Table";
import type { ProfileStrength, StrengthPart } from "../strength";
import { partHelp, partName } from "./level-words";

const placeOf = (teamId: string, part: StrengthPart): string => {
  const base = `/teams/${teamId}`;
  const places: Record<StrengthPart, string> = {
    items: `${base}/profile#add`,
    evidence: `${base}/profile#items`,
    verified: `${base}/profile#items`,
    works: `${base}/profile/works/new`,
    industries: `${base}/edit`,
    technologies: `${base}/edit`,
    summary: `${base}/edit`,
    representative: `${base}/edit`,
    members: `${base}/members#invite`,
  };
  return places[part];
};

/** How complete the profile is, what each part weighs, and the one step that brings most. */
export function StrengthPanel({ teamId, strength }: { teamId: string; strength: ProfileStrength }) {
  const { score, lines, next } = strength;
  return (
    <div className="rounded-md border border-line bg-sheet p-5">
      <Meter label={m.competency_strength()} value={score} max={100} tone={score >= 70 ? "good" : "info"} />
      {next ? (
        <div className="mt-4">
          <p className="font-bold">{m.competency_strength_next()}</p>
          <p className="mb-3">{partHelp(next)}</p>
          <LinkButton to={placeOf(teamId, next)} size="sm" icon="arrow-right">
            {partName(next)}
          </LinkButton>
        </div>
      ) : (
        <p className="mt-3">{m.competency_strength_full()}</p>
      )}
      <div className="mt-4">
        <Details summary={m.competency_strength_parts()}>
          <Table
            caption={m.competency_strength_parts()}
            captionHidden
            dense
            rows={lines}
            rowKey={(line) => line.part}
            columns={[
              {
                key: "part",
                header: m.competency_strength_part(),
                primary: true,
                cell: (line) => (
                  <Link to={placeOf(teamId, line.part)} className="link">
                    {partName(line.part)}
                  </Link>
                ),
              },
              { key: "points", header: m.competency_strength_points(), numeric: true, cell: (line) => `${line.points} / ${line.weight}` },
            ]}
          />
          <p className="mt-2 text-note text-ink-soft">{m.competency_strength_note()}</p>
        </Details>
      </div>
    </div>
  );
}
