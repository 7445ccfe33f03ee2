import { m } from "~/i18n/messages";
import { cx } from "~/ui/classes";
import { Icon } from "~/ui/Icon";

type Act = { title: string; text: string; steps: { name: string; who: string; text: string }[] };

const stepWidth = 100;
const spans = { 3: "lg:col-span-3 lg:grid-cols-3", 4: "lg:col-span-4 lg:grid-cols-4", 5: "lg:col-span-5 lg:grid-cols-5" } as const;
const sideColour = ["border-temper-1", "border-temper-3", "border-accent"] as const;

/** One act's part of the bar: notched at every step, its colours a stretch of the whole run. */
function BarPart({ before, count, total }: { before: number; count: number; total: number }) {
  const end = count * stepWidth;
  const notches = Array.from({ length: count - 1 }, (_, index) => `H${(index + 1) * stepWidth - 3}V11h6V3`).join("");
  const first = before === 0;
  const last = before + count === total;
  const outline = `M${first ? 10 : 0} 3${notches}H${last ? end - 10 : end}L${end} 30H0z`;
  const gradient = `loop-heat-${before}`;
  return (
    <svg viewBox={`0 0 ${end} 30`} preserveAspectRatio="none" className="sign block h-8 w-full" aria-hidden="true" focusable="false">
      <defs>
        <linearGradient id={gradient} gradientUnits="userSpaceOnUse" x1={-before * stepWidth} x2={(total - before) * stepWidth}>
          <stop offset="0" className="[stop-color:var(--color-forge)]" />
          <stop offset="0.16" className="[stop-color:var(--color-temper-1)]" />
          <stop offset="0.38" className="[stop-color:var(--color-temper-2)]" />
          <stop offset="0.58" className="[stop-color:var(--color-temper-3)]" />
          <stop offset="0.8" className="[stop-color:var(--color-temper-4)]" />
          <stop offset="1" className="[stop-color:var(--color-accent)]" />
        </linearGradient>
      </defs>
      <path d={outline} fill={`url(#${gradient})`} />
    </svg>
  );
}

/** The whole way of a problem: a bar of steel worked from left to right; on a phone it stands upright. */
export function LoopStrip({ acts }: { acts: readonly Act[] }) {
  const total = acts.reduce((sum, act) => sum + act.steps.length, 0);
  const beforeOf = (index: number) => acts.slice(0, index).reduce((sum, act) => sum + act.steps.length, 0);
  return (
    <div>
      <ol className="grid gap-y-8 lg:grid-cols-12 lg:grid-rows-[auto_auto_auto] lg:gap-y-0">
        {acts.map((act, index) => {
          const before = beforeOf(index);
          const count = act.steps.length as keyof typeof spans;
          return (
            <li
              key={act.title}
              className={cx(
                "min-w-0 border-s-8 ps-4 lg:row-span-3 lg:grid lg:grid-rows-subgrid lg:border-0 lg:ps-0",
                sideColour[index],
                spans[count].split(" ")[0],
              )}
            >
              <div className="mb-3 lg:pe-6">
                <h3 className="font-serif text-lead font-bold">{act.title}</h3>
                <p className="max-w-[26em] text-note text-ink-soft">{act.text}</p>
              </div>
              <div className="hidden lg:block">
                <BarPart before={before} count={count} total={total} />
              </div>
              <ol className={cx("grid gap-y-3 sm:grid-cols-2 sm:gap-x-6", spans[count].split(" ")[1], "lg:gap-x-0 lg:pt-3")}>
                {act.steps.map((step, place) => (
                  <li key={step.name} className="min-w-0 lg:pe-2.5">
                    <p className="flex items-baseline gap-2 font-bold lg:block">
                      <span className="tabular text-note font-normal text-ink-soft lg:block">{before + place + 1}</span>
                      <span className="font-serif text-lead whitespace-nowrap">{step.name}</span>
                    </p>
                    <p className="text-note leading-5 font-medium">{step.who}</p>
                    <p className="mt-0.5 text-note leading-5 text-ink-soft">{step.text}</p>
                  </li>
                ))}
              </ol>
            </li>
          );
        })}
      </ol>
      <div className="mt-5 flex items-start gap-3 border-t border-dashed border-edge pt-3 text-note">
        <Icon name="arrow-left" className="mt-0.5 text-forge" />
        <p className="max-w-prose">{m.home_loop_back()}</p>
      </div>
    </div>
  );
}
