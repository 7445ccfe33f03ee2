import type { IconName } from "./Icon";

/** What a state means to the reader; always shown as colour, icon and word together. */
export type Tone = "neutral" | "info" | "wait" | "good" | "warn" | "bad" | "forge";

export const toneIcon: Record<Tone, IconName> = {
  neutral: "dot",
  info: "info",
  wait: "clock",
  good: "check",
  warn: "alert",
  bad: "stop",
  forge: "flame",
};

export const toneSurface: Record<Tone, string> = {
  neutral: "bg-wash text-ink border-edge",
  info: "bg-accent-wash text-accent-deep border-accent",
  wait: "bg-warn-wash text-warn border-warn",
  good: "bg-good-wash text-good border-good",
  warn: "bg-warn-wash text-warn border-warn",
  bad: "bg-bad-wash text-bad border-bad",
  forge: "bg-forge-wash text-forge-deep border-forge",
};

export const toneText: Record<Tone, string> = {
  neutral: "text-ink-soft",
  info: "text-accent",
  wait: "text-warn",
  good: "text-good",
  warn: "text-warn",
  bad: "text-bad",
  forge: "text-forge",
};

export const toneFill: Record<Tone, string> = {
  neutral: "fill-edge",
  info: "fill-accent",
  wait: "fill-temper-1",
  good: "fill-good",
  warn: "fill-temper-1",
  bad: "fill-bad",
  forge: "fill-forge",
};
