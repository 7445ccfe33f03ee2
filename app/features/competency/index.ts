export * from "./forms";
export { policy } from "./policy";
export { type Fit, fitOf, type ItemPosterior, type Source, unknownItem } from "./posterior";
export { addableKinds, type Level, levels, ringStrength } from "./rules";
export { type ProfileStrength, profileStrength, type StrengthPart } from "./strength";
