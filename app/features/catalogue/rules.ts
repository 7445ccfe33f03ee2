import { type ListingState, listingStates } from "@db/vocabulary/states";
import type { MessageKey } from "~/lib/message-key";
import { allow, notNow, type Ruling } from "~/lib/policy";

export { listingStates };
export type ListingStep = "publish" | "withdraw";

const steps: Record<ListingStep, { from: readonly ListingState[]; to: ListingState; refused: MessageKey }> = {
  publish: { from: ["draft", "expired", "withdrawn"], to: "listed", refused: "catalogue_refused_listed" },
  withdraw: { from: ["draft", "listed", "expired"], to: "withdrawn", refused: "catalogue_refused_withdrawn" },
};

export const mayStep = (state: ListingState, step: ListingStep): Ruling => (steps[step].from.includes(state) ? allow : notNow(steps[step].refused));
export const stateAfter = (step: ListingStep): ListingState => steps[step].to;

/** A listing past its day is expired from that moment on, whenever the row itself is written. */
export const stateNow = ({ state, expiresAt }: { state: ListingState; expiresAt: Date | null }, now: Date): ListingState =>
  state === "listed" && expiresAt !== null && expiresAt <= now ? "expired" : state;
