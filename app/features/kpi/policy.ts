import { snapshotStates } from "@db/vocabulary/states";
import { allow, notNow, type Policy, type Ruling, refuse, type Who } from "~/lib/policy";

/** `freezer`: the person who froze this very snapshot. */
export const kpiRelations = ["none", "freezer"] as const;
export type KpiRelation = (typeof kpiRelations)[number];
/** `live`: the figure as it stands now, with no snapshot waiting for an answer. */
export const kpiStates = ["live", ...snapshotStates] as const;
export type KpiState = (typeof kpiStates)[number];
export type KpiAction = "readAll" | "freeze" | "accept" | "return";

const isOffice = (who: Who<KpiRelation>) => who.roles.some((role) => role === "staff" || role === "admin");
const notOffice = (who: Who<KpiRelation>) => refuse(who.signedIn ? "kpi_refused_office_only" : "errors_sign_in");

function decide(who: Who<KpiRelation>, state: KpiState): Ruling {
  if (!who.roles.includes("agency")) return refuse(who.signedIn ? "kpi_refused_agency_only" : "errors_sign_in");
  if (who.relation === "freezer") return refuse("kpi_refused_own_snapshot");
  return state === "frozen" ? allow : notNow("kpi_refused_decided");
}

/** The office freezes, the agency accepts or returns; nobody decides about figures he froze himself. */
export const policy: Policy<KpiRelation, KpiState, KpiAction> = {
  room: "kpi",
  relations: kpiRelations,
  states: kpiStates,
  actions: {
    readAll: (who) => (isOffice(who) || who.roles.includes("agency") ? allow : notOffice(who)),
    freeze: (who, state) => {
      if (!isOffice(who)) return notOffice(who);
      return state === "frozen" ? notNow("kpi_refused_pending") : allow;
    },
    accept: decide,
    return: decide,
  },
};
