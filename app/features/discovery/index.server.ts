export { indexEvent, indexMissing } from "./indexing.server";
export { type ChallengeList, listChallenges } from "./search.server";
