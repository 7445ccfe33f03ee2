export { type FrontPage, frontPage } from "./front-page.server";
export { loop } from "./front-words.server";
export { indexEvent, indexMissing } from "./indexing.server";
export { type Applicant, type PublicChallengePage, publicChallengePage } from "./public-challenge.server";
export { challengePlaces, relatedChallenges } from "./related.server";
export { type ChallengeList, listChallenges } from "./search.server";
export { accessibilitySections, accessKeys, browserKeys, privacySections, roleSections, ruleSections, siteMap } from "./site-words.server";
