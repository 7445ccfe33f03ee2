export type { CaseCardFacts, CasePage } from "./case";
export { type CaseData, caseForm, caseLimits, type CaseResult, type ListingInput, listingForm, resultsMax } from "./forms";
export { policy } from "./policy";
export { CaseCard } from "./ui/CaseCard";
export { CaseFields } from "./ui/CaseFields";
export { ResultLines } from "./ui/ResultLines";
