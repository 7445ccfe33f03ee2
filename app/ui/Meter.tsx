export { Meter, ProgressBar } from "./Figures";
