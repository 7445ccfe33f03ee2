import { Link } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { cx } from "~/ui/classes";
import { DateTime } from "~/ui/DateTime";
import { formatNumber } from "~/ui/locale";
import { Notice } from "~/ui/Page";

export interface YearFacts {
  year: number;
  startsOn: string;
  endsOn: string;
  evidenceDeadline: string;
  budgetThousands: number | null;
}

/** The years of the programme as links to the same page; lighter than tabs, which may stand above. */
export function YearTabs({ years, current, to }: { years: readonly { year: number }[]; current: number; to: (year: number) => string }) {
  return (
    <nav aria-label={m.kpi_years_nav()} className="mb-8">
      <ul className="flex flex-wrap gap-x-3 text-note sm:gap-x-5">
        {years.map(({ year }) => (
          <li key={year}>
            <Link
              to={to(year)}
              prefetch="intent"
              preventScrollReset
              aria-current={year === current ? "page" : undefined}
              className={cx("inline-flex min-h-8 items-center", year === current ? "font-bold" : "link")}
            >
              {m.kpi_year({ year })}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What the figures of a year run over, as the page's meta line. */
export function YearMeta({ year, elapsed, asOf, budget = false }: { year: YearFacts; elapsed: number; asOf: Date; budget?: boolean }) {
  return (
    <>
      <span>
        <DateTime value={year.startsOn} /> {m.kpi_from_to()} <DateTime value={year.endsOn} />
      </span>
      <span>{m.kpi_elapsed({ percent: Math.round(elapsed * 100) })}</span>
      <span>
        {m.kpi_as_of()} <DateTime value={asOf} time />
      </span>
      <span>
        {m.kpi_evidence_until()} <DateTime value={year.evidenceDeadline} />
      </span>
      {budget && year.budgetThousands !== null ? (
        <span>
          {m.kpi_budget()} {m.kpi_budget_value({ amount: formatNumber(year.budgetThousands) })}
        </span>
      ) : null}
    </>
  );
}

/** Says in a demonstration that the windows were moved and the figures made up. */
export function DemoNote({ isDemo, sourcePlan }: { isDemo: boolean; sourcePlan: string }) {
  if (!isDemo) return <p className="mb-8 text-note text-ink-soft">{m.kpi_source({ plan: sourcePlan })}</p>;
  return (
    <div className="mb-8">
      <Notice tone="info">
        <p>{m.kpi_demo_windows()}</p>
        <p>{m.kpi_source({ plan: sourcePlan })}</p>
      </Notice>
    </div>
  );
}
