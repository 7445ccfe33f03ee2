export { indexEvent, indexMissing } from "./indexing.server";
export { type ChallengeList, listChallenges } from "./search.server";
export { frontPage, type FrontPage } from "./front-page.server";
export { challengePlaces, relatedChallenges } from "./related.server";
export { type Applicant, publicChallengePage, type PublicChallengePage } from "./public-challenge.server";
export { loop } from "./front-words.server";
export { accessibilitySections, accessKeys, browserKeys, privacySections, roleSections, ruleSections, siteMap } from "./site-words.server";
