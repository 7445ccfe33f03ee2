import type { SnapshotState } from "@db/vocabulary/states";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { BulletList } from "~/ui/charts/BulletBar";
import { formatNumber } from "~/ui/locale";
import { Section } from "~/ui/Section";
import type { Standing } from "../rules";
import { StandingBadge } from "./StandingBadge";

interface Words {
  text: string;
  lang: string;
}
export interface Figure {
  code: string;
  yearlyCode: string;
  name: Words;
  unit: Words | null;
  inWords: boolean;
  target: number | null;
  wording: Words | null;
  actual: number;
  hidden: number;
  expected: number | null;
  standing: Standing;
  snapshot: { id: string; state: SnapshotState; value: number | null } | null;
  to: string;
}

/** One objective: each key result against its target and its pace; every number opens its rows. */
export function ObjectiveFigures({ code, name, results, legend }: { code: string; name: Words; results: readonly Figure[]; legend: boolean }) {
  return (
    <Section
      title={
        <>
          <span className="tabular text-ink-soft">{code}</span> <span lang={name.lang}>{name.text}</span>
        </>
      }
      id={code}
    >
      <BulletList
        title={m.kpi_chart({ objective: code })}
        titleHidden
        legend={legend}
        rows={results.map((result) => ({
          label: `${result.code} ${result.name.text}`,
          actual: result.actual,
          target: result.target,
          pace: result.expected,
          unit: result.unit?.text,
          to: result.to,
          note: <FigureNote result={result} />,
        }))}
      />
    </Section>
  );
}

/** What stands beside a bar: the standing in a word, what today should be, what is not shown, whether it is frozen. */
export function FigureNote({
  result,
}: {
  result: Omit<Figure, "snapshot" | "name" | "code" | "yearlyCode" | "to"> & { snapshot?: Figure["snapshot"] };
}) {
  return (
    <span className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1">
      {result.standing === "no_target" ? <span>{m.kpi_target_none()}</span> : <StandingBadge standing={result.standing} size="sm" />}
      {result.wording ? <span>{m.kpi_target_words({ wording: result.wording.text })}</span> : null}
      {result.expected !== null && (result.standing === "behind" || result.standing === "on_pace") ? (
        <span>{m.kpi_expected({ value: formatNumber(result.expected, 1) })}</span>
      ) : null}
      {result.snapshot ? <span>{m.kpi_snapshot_line({ state: nameOf.snapshotState(result.snapshot.state) })}</span> : null}
      {result.hidden > 0 ? <span>{m.kpi_hidden({ count: result.hidden })}</span> : null}
    </span>
  );
}
