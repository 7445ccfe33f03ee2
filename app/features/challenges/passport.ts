import type { DataPassport } from "@db/schema/challenges";

export type PassportLight = "red" | "amber" | "green";
export const passportFaults = [
  "sensitivity_missing",
  "rights_missing",
  "deidentification_missing",
  "deidentification_pending",
  "deidentification_failed",
  "signer_missing",
  "sample_unchecked",
  "stays_on_site",
  "rows_missing",
  "labels_missing",
  "description_missing",
  "handover_missing",
] as const;
export type PassportFault = (typeof passportFaults)[number];

export interface PassportReading {
  light: PassportLight;
  red: PassportFault[];
  amber: PassportFault[];
}

const aboutPersons = (passport: DataPassport) => passport.sensitivity === "personal" || passport.sensitivity === "special";

/** What stands between personal data and its handing over. Data that never leaves the site needs no de-identification. */
function personalFaults(passport: DataPassport): { red: PassportFault[]; amber: PassportFault[] } {
  if (!aboutPersons(passport)) return { red: passport.deidentification === "failed" ? ["deidentification_failed"] : [], amber: [] };
  switch (passport.deidentification) {
    case "checked":
      return { red: [], amber: [] };
    case "signed":
      return passport.signedBy ? { red: [], amber: ["sample_unchecked"] } : { red: ["signer_missing"], amber: [] };
    case "failed":
      return { red: ["deidentification_failed"], amber: [] };
    case "not_needed":
      return passport.handover === "on_site" ? { red: [], amber: ["stays_on_site"] } : { red: ["deidentification_missing"], amber: [] };
    case "pending":
      return { red: ["deidentification_pending"], amber: [] };
    default:
      return { red: ["deidentification_missing"], amber: [] };
  }
}

/** Reads a data passport: red must not be published, amber is worth asking about, green is settled. */
export function readPassport(passport: DataPassport): PassportReading {
  const personal = personalFaults(passport);
  const red: PassportFault[] = [...personal.red];
  const amber: PassportFault[] = [...personal.amber];
  if (!passport.sensitivity) red.unshift("sensitivity_missing");
  if (!passport.rightsConfirmed) red.push("rights_missing");
  if (!passport.description) amber.push("description_missing");
  if (passport.rows === undefined) amber.push("rows_missing");
  if (!passport.labels) amber.push("labels_missing");
  if (!passport.handover) amber.push("handover_missing");
  return { light: red.length > 0 ? "red" : amber.length > 0 ? "amber" : "green", red, amber };
}

export const passportLight = (passport: DataPassport): PassportLight => readPassport(passport).light;

/**
 * What the owner says replaces what was there. A sample found sound stays so only while the data stays the same;
 * after a failed one the owner works on it and signs anew.
 */
export function passportAfterEdit(before: DataPassport, typed: DataPassport): DataPassport {
  const sameData =
    before.sensitivity === typed.sensitivity &&
    before.handover === typed.handover &&
    before.rows === typed.rows &&
    (before.unit ?? "records") === (typed.unit ?? "records") &&
    before.signedBy === typed.signedBy;
  if (before.deidentification === "checked" && sameData && typed.deidentification === "signed") return { ...typed, deidentification: "checked" };
  if (before.deidentification === "failed" && typed.deidentification === undefined) return { ...typed, deidentification: "failed" };
  return typed;
}
