import { m } from "~/i18n/messages";
import { BulletBar } from "~/ui/charts/BulletBar";
import { Sparkline } from "~/ui/charts/Sparkline";
import { Facts } from "~/ui/Page";
import { Section } from "~/ui/Section";
import type { Standing } from "../rules";
import { FigureNote } from "./ObjectiveFigures";

interface Words {
  text: string;
  lang: string;
}
export interface ResultFigureProps {
  name: Words;
  unit: Words | null;
  definition: string;
  note: Words | null;
  inWords: boolean;
  target: number | null;
  wording: Words | null;
  actual: number;
  expected: number | null;
  hidden: number;
  standing: Standing;
  months: { label: string; value: number }[];
}

/** One key result by itself: the bar, how it counts in words, when it happened, and what the plan says against itself. */
export function ResultFigure(result: ResultFigureProps) {
  const terms = [
    { term: m.kpi_definition(), value: result.definition },
    ...(result.note ? [{ term: m.kpi_contradictions(), value: <span lang={result.note.lang}>{result.note.text}</span> }] : []),
  ];
  return (
    <div className="mb-12 grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
      <div className="min-w-0">
        <BulletBar
          title={result.name.text}
          actual={result.actual}
          target={result.target}
          pace={result.expected}
          unit={result.unit?.text}
          note={<FigureNote result={result} />}
        />
        <div className="mt-6">
          <Facts items={terms} />
        </div>
      </div>
      {result.months.length > 1 ? (
        <Section title={m.kpi_months()} className="mb-0">
          <Sparkline title={m.kpi_months()} titleHidden points={result.months} unit={result.unit?.text} />
        </Section>
      ) : null}
    </div>
  );
}
