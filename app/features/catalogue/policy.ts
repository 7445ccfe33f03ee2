import type { ListingState } from "@db/vocabulary/states";
import { allow, type Policy, type Ruling, refuse, type Who } from "~/lib/policy";
import { type ListingStep, listingStates, mayStep } from "./rules";

/** `provider`: an active member of the organisation that offers the listing. */
export const listingRelations = ["none", "provider"] as const;
export type ListingRelation = (typeof listingRelations)[number];
export type ListingAction = "create" | "read" | "publish" | "withdraw";

type Asker = Who<ListingRelation>;
const isOffice = ({ roles }: Asker) => roles.includes("staff") || roles.includes("admin");
const party = (who: Asker): Ruling => (isOffice(who) || who.relation === "provider" ? allow : refuse("catalogue_refused_provider_only"));
/** The office puts up, and never what its own officer's organisation offers: nobody confirms his own results. */
const otherEyes = (who: Asker): Ruling => {
  if (!isOffice(who)) return refuse("catalogue_refused_staff_only");
  return who.relation === "none" ? allow : refuse("catalogue_refused_own");
};

const step =
  (who: (asker: Asker) => Ruling, name: ListingStep) =>
  (asker: Asker, state: ListingState): Ruling => {
    if (!asker.signedIn) return refuse("errors_sign_in");
    const may = who(asker);
    return may.ok ? mayStep(state, name) : may;
  };

export const policy: Policy<ListingRelation, ListingState, ListingAction> = {
  room: "catalogue",
  relations: listingRelations,
  states: listingStates,
  actions: {
    create: (who) => (who.signedIn ? party(who) : refuse("errors_sign_in")),
    read: (who, state) => {
      if (state === "listed") return allow;
      return who.signedIn && (who.relation === "provider" || isOffice(who) || who.roles.includes("agency")) ? allow : refuse("errors_not_found");
    },
    publish: step(otherEyes, "publish"),
    withdraw: step(party, "withdraw"),
  },
};
