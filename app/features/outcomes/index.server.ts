export { decideClaim, proposeClaim } from "./claims.server";
export { type ClaimLine, claimsList } from "./views.server";
