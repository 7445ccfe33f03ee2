import { Link } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { formatNumber } from "../locale";
import { ChartFrame, type ChartProps } from "./ChartFrame";

type FunnelProps = ChartProps & { steps: Array<{ label: string; value: number; to?: string }> };

const percent = (value: number, of: number) => (of > 0 ? `${Math.round((value / of) * 100)}%` : m.ui_none());

/** How many reach each step; the narrowing is drawn between the bars. */
export function Funnel({ steps, ...frame }: FunnelProps) {
  const most = Math.max(1, ...steps.map((step) => step.value));
  const width = (value: number) => (value / most) * 400;
  return (
    <ChartFrame
      {...frame}
      table={{
        head: [m.ui_step(), m.ui_count(), m.ui_of_previous()],
        rows: steps.map((step, index) => {
          const before = steps[index - 1];
          return { key: step.label, cells: [step.label, formatNumber(step.value), before ? percent(step.value, before.value) : m.ui_none()] };
        }),
      }}
    >
      <ol>
        {steps.map((step, index) => {
          const next = steps[index + 1];
          const before = steps[index - 1];
          return (
            <li key={step.label}>
              <div className="flex items-baseline justify-between gap-4 text-note">
                <span>{step.label}</span>
                <span className="tabular whitespace-nowrap">
                  {before ? <span className="me-3 text-ink-soft">{percent(step.value, before.value)}</span> : null}
                  {step.to ? (
                    <Link
                      to={step.to}
                      prefetch="intent"
                      className="inline-flex min-h-6 min-w-6 items-center justify-end font-bold text-accent underline underline-offset-4"
                    >
                      {formatNumber(step.value)}
                      <span className="visually-hidden">{m.ui_open_rows()}</span>
                    </Link>
                  ) : (
                    <b>{formatNumber(step.value)}</b>
                  )}
                </span>
              </div>
              <svg viewBox="0 0 400 32" preserveAspectRatio="none" className="chart block h-8 w-full" role="img" focusable="false">
                <title>{`${step.label} ${formatNumber(step.value)}`}</title>
                <rect width="400" height="18" className="fill-wash" />
                <rect width={Math.max(step.value > 0 ? 2 : 0, width(step.value))} height="18" className="fill-accent" />
                {next ? <path d={`M0 18H${width(step.value)}L${width(next.value)} 32H0z`} className="fill-accent/20" /> : null}
              </svg>
            </li>
          );
        })}
      </ol>
    </ChartFrame>
  );
}
