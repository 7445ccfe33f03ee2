export { createListing } from "./create.server";
export { materialsPage, providersFor } from "./materials.server";
export { publishListing, withdrawListing } from "./publish.server";
export { casePage, casesToTell, listingsToRead, publicCases, waitingCases } from "./views.server";
