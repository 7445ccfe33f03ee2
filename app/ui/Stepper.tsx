import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { m } from "~/i18n/messages";
import { cx } from "./classes";
import { DateTime } from "./DateTime";
import { Icon } from "./Icon";

type StepState = "done" | "current" | "todo" | "error";
export type Step = { label: string; to?: string; state: StepState };

function stateWord(state: StepState): string {
  return { done: m.ui_step_done, current: m.ui_step_current, todo: m.ui_step_todo, error: m.ui_step_error }[state]();
}

function Node({ state, number }: { state: StepState; number: number }) {
  return (
    <span
      aria-hidden="true"
      className={cx(
        "tabular flex size-7 flex-none items-center justify-center rounded-sm border-2 text-note font-bold",
        state === "done" && "border-accent bg-accent text-sheet",
        state === "current" && "border-accent bg-sheet text-accent",
        state === "todo" && "border-line bg-sheet text-ink-soft",
        state === "error" && "border-bad bg-bad-wash text-bad",
      )}
    >
      {state === "done" ? <Icon name="check" size={16} /> : state === "error" ? <Icon name="alert" size={16} /> : number}
    </span>
  );
}

/** The steps of a wizard; on a phone only the present one is written out. */
export function Stepper({ steps, label }: { steps: Step[]; label?: string }) {
  const at = steps.findIndex((step) => step.state === "current");
  return (
    <nav aria-label={label ?? m.ui_steps()} className="mb-8">
      <p className="mb-2 text-note text-ink-soft md:hidden">{m.ui_step_of({ step: at + 1, total: steps.length })}</p>
      <ol className="flex flex-wrap gap-x-2 gap-y-3 md:grid md:auto-cols-fr md:grid-flow-col">
        {steps.map((step, index) => {
          const inner = (
            <>
              <Node state={step.state} number={index + 1} />
              <span className={cx("text-note", step.state === "current" ? "font-bold" : "max-md:sr-only", step.state === "todo" && "text-ink-soft")}>
                {step.label}
              </span>
              <span className="visually-hidden">{stateWord(step.state)}</span>
            </>
          );
          const shape = "flex items-center gap-2 md:flex-col md:items-start md:border-t-2 md:pt-2";
          const rule = step.state === "todo" ? "md:border-line" : step.state === "error" ? "md:border-bad" : "md:border-accent";
          return (
            <li key={step.label} aria-current={step.state === "current" ? "step" : undefined}>
              {step.to && step.state !== "current" ? (
                <Link to={step.to} className={cx(shape, rule, "underline-offset-4 hover:underline")}>
                  {inner}
                </Link>
              ) : (
                <span className={cx(shape, rule)}>{inner}</span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

type TrackStop = { label: string; at?: Date | string | null; state: StepState; note?: ReactNode };

/** The life of a record as stops along one bar: what it has passed, where it is, what lies ahead. */
export function StateTrack({ states, label }: { states: TrackStop[]; label: string }) {
  return (
    <ol aria-label={label} className="mb-10 ms-2 grid md:ms-0 md:auto-cols-fr md:grid-flow-col">
      {states.map((stop) => {
        const passed = stop.state === "done";
        return (
          <li
            key={stop.label}
            aria-current={stop.state === "current" ? "step" : undefined}
            className={cx(
              "relative border-s-2 pb-4 ps-5 md:border-s-0 md:border-t-2 md:ps-0 md:pt-4 md:pe-3 md:pb-0",
              passed ? "border-accent" : stop.state === "current" ? "border-dashed border-accent" : "border-line",
            )}
          >
            <span
              aria-hidden="true"
              className={cx(
                "absolute -start-[7px] top-1.5 size-3 rotate-45 border-2 md:start-0 md:-top-[7px]",
                passed && "border-accent bg-accent",
                stop.state === "current" && "border-forge bg-forge",
                stop.state === "todo" && "border-edge bg-paper",
                stop.state === "error" && "border-bad bg-bad",
              )}
            />
            <p className={cx("text-note", stop.state === "current" ? "font-bold" : passed ? "" : "text-ink-soft")}>
              {stop.label}
              <span className="visually-hidden">{stop.state === "error" ? m.ui_step_ended() : stateWord(stop.state)}</span>
            </p>
            {stop.at ? (
              <p className="tabular text-note text-ink-soft">
                <DateTime value={stop.at} />
              </p>
            ) : null}
            {stop.note ? <div className="text-note text-ink-soft">{stop.note}</div> : null}
          </li>
        );
      })}
    </ol>
  );
}
