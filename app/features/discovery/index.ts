export { type ChallengeQuery, challengeQuery, closingChoices, sortChoices, stateChoices } from "./query";
export { Doors } from "./ui/Doors";
export { appliedFilters, facetGroups, listAddress, withoutFacets } from "./ui/filters";
export { FrontSection } from "./ui/FrontSection";
export { Hero } from "./ui/Hero";
export { LoopStrip } from "./ui/LoopStrip";
