import { useRevalidator } from "@remix-run/react";
import { useEffect } from "react";
import { m } from "~/i18n/messages";
import { ButtonForm, ButtonRow, LinkButton } from "~/ui/Button";
import { Notice } from "~/ui/Page";
import { pointsText } from "../points";

type ProgressProps = {
  here: string;
  queued: boolean;
  ahead: number;
  interrupted: boolean;
  stopAsked: boolean;
  progress: { ms: number; phase: string | null; points: number | null; bound: number | null; pairs: number } | null;
  can: { cancel: boolean; stop: boolean };
};

/** Reads the page anew each second while something is awaited and somebody looks. */
export function useFollow(awaited: boolean) {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (!awaited) return;
    const timer = setInterval(() => {
      if (state === "idle" && document.visibilityState === "visible") revalidate();
    }, 1_000);
    return () => clearInterval(timer);
  }, [awaited, revalidate, state]);
}

/** How far a run is. With JavaScript it follows each second; without, a link reads it anew. */
export function Progress({ here, queued, ahead, interrupted, stopAsked, progress, can }: ProgressProps) {
  useFollow(true);
  const waiting = ahead > 0 ? m.assignments_progress_ahead({ n: ahead }) : m.assignments_progress_queued();
  return (
    <>
      <Notice tone="info">
        <p role="status">{interrupted ? m.assignments_progress_interrupted() : queued || progress === null ? waiting : far(progress)}</p>
        <p>{stopAsked ? m.assignments_stop_asked() : m.assignments_progress_leave()}</p>
      </Notice>
      <ButtonRow className="mt-4">
        {can.stop ? <ButtonForm action={`${here}/control`} fields={{ wanted: "stop" }} label={m.assignments_stop()} /> : null}
        {can.cancel ? <ButtonForm action={`${here}/control`} fields={{ wanted: "cancel" }} label={m.assignments_cancel()} kind="quiet" /> : null}
        <LinkButton to={here} kind="quiet">
          {m.assignments_refresh()}
        </LinkButton>
      </ButtonRow>
    </>
  );
}

function far({ ms, phase, pairs, points, bound }: NonNullable<ProgressProps["progress"]>): string {
  if (phase === "gathering") return m.assignments_progress_gathering({ seconds: Math.floor(ms / 1000) });
  const so = m.assignments_progress({ seconds: Math.floor(ms / 1000), pairs });
  return points === null || bound === null ? so : `${so} ${m.assignments_progress_best({ points: pointsText(points), bound: pointsText(bound) })}`;
}
