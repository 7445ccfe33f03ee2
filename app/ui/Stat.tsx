export { NotPublic, Stat, StatRow } from "./Figures";
