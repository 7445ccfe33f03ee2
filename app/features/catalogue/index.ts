export type { CaseCardFacts, CasePage } from "./case";
export { type CaseData, type CaseResult, caseForm, caseLimits, type ListingInput, listingForm, resultsMax } from "./forms";
export { policy } from "./policy";
export { CaseCard } from "./ui/CaseCard";
export { CaseFields } from "./ui/CaseFields";
export { CaseRecords } from "./ui/CaseRecords";
export { ResultLines } from "./ui/ResultLines";
