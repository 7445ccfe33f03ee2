export * from "./forms";
export { policy } from "./policy";
export { type AnsweringRecord, answerDays, foldName, invitationDays } from "./rules";
export { AnsweringFigures } from "./ui/AnsweringFigures";
export { type OrganisationDefaults, OrganisationFields, organisationFieldLabels } from "./ui/OrganisationFields";
export { organisationName, OrganisationTile, VerifiedBadge } from "./ui/OrganisationTile";
