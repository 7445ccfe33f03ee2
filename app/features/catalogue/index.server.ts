export { createListing } from "./create.server";
export { publishListing, withdrawListing } from "./publish.server";
export { casePage, casesToTell, publicCases, waitingCases } from "./views.server";
