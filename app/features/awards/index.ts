export { awardsForm } from "./forms";
export { policy } from "./policy";
export { needsReason, takesPlace } from "./rules";
