export type { CaseCardFacts, CasePage } from "./case";
export {
  type CaseData,
  type CaseResult,
  caseForm,
  caseLimits,
  type ListingInput,
  listingForm,
  materialForm,
  materialStepForm,
  resultsMax,
} from "./forms";
export type { Material } from "./material";
export { policy } from "./policy";
export { CaseCard } from "./ui/CaseCard";
export { CaseFields } from "./ui/CaseFields";
export { CaseRecords } from "./ui/CaseRecords";
export { MaterialEntry } from "./ui/MaterialEntry";
export { MaterialFields } from "./ui/MaterialFields";
export { ResultLines } from "./ui/ResultLines";
