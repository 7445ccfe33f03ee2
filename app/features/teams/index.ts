export * from "./forms";
export { policy, type TeamRelation, type TeamState } from "./policy";
export { capacityMax, consentNotice, type TeamLanguage, teamLanguages, teamSizeMax, teamSizeMin } from "./rules";
