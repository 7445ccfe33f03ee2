import { useFetcher } from "@remix-run/react";
import { useCallback, useEffect, useRef } from "react";

const pause = 2_000;

/** What the wizard needs of a refused save; the route says how to read one. */
export interface RefusedSave {
  code: string;
  message: string;
  values: Record<string, string | string[]>;
}
export type ReadRefusal = (result: unknown) => RefusedSave | undefined;

export type SaveState =
  | { kind: "idle" }
  | { kind: "saving" }
  | { kind: "saved"; at: string }
  | { kind: "refused"; message: string; conflict: boolean };

/** Sends the form a moment after the last keystroke, beside the page, and tells how it went. */
export function useAutosave(readRefusal: ReadRefusal) {
  const fetcher = useFetcher<{ savedAt?: string }>();
  const timer = useRef<number | undefined>(undefined);
  const { submit } = fetcher;
  useEffect(() => () => window.clearTimeout(timer.current), []);

  const typed = useCallback(
    (form: HTMLFormElement | null) => {
      window.clearTimeout(timer.current);
      if (!form) return;
      timer.current = window.setTimeout(() => {
        const data = new FormData(form);
        data.set("go", "stay");
        submit(data, { method: "post" });
      }, pause);
    },
    [submit],
  );
  /** A save by hand is on its way: the clock has nothing left to do. */
  const sent = useCallback(() => window.clearTimeout(timer.current), []);

  const refusal = readRefusal(fetcher.data);
  const state: SaveState =
    fetcher.state !== "idle"
      ? { kind: "saving" }
      : refusal
        ? { kind: "refused", message: refusal.message, conflict: refusal.code === "conflict" }
        : fetcher.data?.savedAt
          ? { kind: "saved", at: fetcher.data.savedAt }
          : { kind: "idle" };
  return { typed, sent, state };
}
