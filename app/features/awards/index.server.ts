export { moveAward } from "./move.server";
export { leaveEmpty, recordAward, setQuota } from "./record.server";
export { type AwardLine, awardsBoard, candidatesForAwards, type QuotaLine } from "./views.server";
